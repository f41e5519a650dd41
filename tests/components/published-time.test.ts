// @vitest-environment node
import { expect, test } from 'vitest';
import { publishedTime } from '../../components/published-time.ts';

const at = (publishedAt: string | null, publishedLabel: string | null = null) =>
  publishedTime({ publishedAt, publishedLabel }, 'en-GB');

test('the page’s own words come first', () => {
  expect(at('2025-06-18T09:30:00Z', '9 hours ago')).toBe('9 hours ago');
});

test('a moment is told with its hour, in the reader’s own time', () => {
  const there = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  expect(at('2025-06-18T09:30:00+09:00')).toBe(there.format(new Date('2025-06-18T00:30:00Z')));
});

test('a bare day stays that day, whatever the time zone', () => {
  expect(at('2025-06-18')).toBe('18 June 2025');
});

test.each([null, 'yesterday-ish', ''])('%s is no time', (publishedAt) => {
  expect(at(publishedAt)).toBeNull();
});
