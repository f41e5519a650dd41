// @vitest-environment node
import { expect, it } from 'vitest';
import type { Opening } from './popup-timer.ts';
import { quantile, summarisePopups } from './summary.ts';

const opening = (helloMs: number, storyMs: number): Opening => ({
  helloMs,
  storyMs,
  painted: 'paragraph',
});

it('finds quantiles among the values themselves', () => {
  const values = [5, 1, 4, 2, 3];
  expect(quantile(values, 0.5)).toBe(3);
  expect(quantile(values, 0.95)).toBe(5);
  expect(quantile([7], 0.95)).toBe(7);
  expect(() => quantile([], 0.5)).toThrow('quantile of nothing');
});

it('compares the quantiles of both popups, not page with page', () => {
  const openings = [opening(100, 100), opening(100, 150), opening(100, 400)];
  const last: Opening = { ...opening(200, 300), painted: 'headline' };
  expect(summarisePopups([...openings, last])).toEqual({
    pages: 4,
    byHeadline: 1,
    hello: { median: 100, p95: 200 },
    story: { median: 150, p95: 400 },
    times: { median: 1.5, p95: 2 },
  });
});
