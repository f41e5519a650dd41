import { Readability } from '@mozilla/readability';
import { afterEach, expect, it, vi } from 'vitest';
import { cleanStory } from '../../../lib/extract/readability.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

function bare(story: string): Document {
  const document = new DOMParser().parseFromString(`<article>${story}</article>`, 'text/html');
  return document;
}

it.each([
  ['short', '<p>The ferry runs again.</p>'],
  ['long', `<p>${'The ferry runs again, and nobody waits. '.repeat(40)}</p>`],
])('cleans a %s story where no text may be made into elements', (_length, story) => {
  const document = bare(story);
  const refused = vi.spyOn(document.body, 'innerHTML', 'set').mockImplementation(() => {
    throw new TypeError('Sink type mismatch violation blocked by CSP');
  });
  vi.spyOn(Element.prototype, 'innerHTML', 'set').mockImplementation(() => {
    throw new TypeError('Sink type mismatch violation blocked by CSP');
  });
  expect(cleanStory(document)).toContain('The ferry runs again');
  expect(refused).not.toHaveBeenCalled();
});

it('gives nothing of nothing', () => {
  expect(cleanStory(new DOMParser().parseFromString('', 'text/html'))).toBe('');
});

it.each<[string, () => never | null | { content: string }]>([
  [
    'fails',
    () => {
      throw new RangeError('Maximum call stack size exceeded');
    },
  ],
  ['makes nothing of it', () => null],
  ['makes an empty one of it', () => ({ content: '' })],
])('keeps the bare story where Readability %s', (_what, parse) => {
  const story = '<p>The ferry runs again.</p><p>Nobody waits.</p>';
  vi.spyOn(Readability.prototype, 'parse').mockImplementation(parse as never);
  expect(cleanStory(bare(story))).toBe(story);
});
