// @vitest-environment node
import { expect, it } from 'vitest';
import { fitWeights, scoreOf, type Sample } from '../../../scripts/train-judge.ts';

// The first signal tells articles from others; the second is the same for both.
const samples: Sample[] = Array.from({ length: 40 }, (_, at) => ({
  isArticle: at % 2 === 0,
  signals: [at % 2 === 0 ? 1 : 0, at % 4 < 2 ? 1 : 0],
}));

it('weighs what tells the kinds apart and not what is the same for both', () => {
  const learned = fitWeights(samples);
  expect(scoreOf(learned, [1, 0])).toBeGreaterThan(0.8);
  expect(scoreOf(learned, [0, 1])).toBeLessThan(0.2);
  expect(Math.abs(learned.weights[1] ?? 1)).toBeLessThan(0.1);
});

it('learns the same from the same samples', () => {
  expect(fitWeights(samples)).toEqual(fitWeights(samples));
});
