import { expect, it } from 'vitest';
import { fuzz } from '../fuzz/fuzz.ts';

/** The long run is `npm run fuzz`. Its own seed each time would make a failure hard to find again. */
const QUICK = { trees: 200, seed: 20261126 };

it('pages grown at random are read without a fault, in two seconds each', async () => {
  const { trees, failure, kinds } = await fuzz(QUICK.trees, QUICK.seed);
  expect(failure).toBeNull();
  expect(trees).toBe(QUICK.trees);
  expect(kinds['article'] ?? 0).toBeGreaterThan(25);
}, 240_000);
