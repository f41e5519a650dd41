// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { STORY_TREES } from '../../../lib/partition/story-weights.ts';
import { SIGN_COUNT } from '../../../lib/partition/story-signs.ts';
import { logOdds, TREE_DEPTH, treeModel } from '../../../lib/partition/tree-model.ts';

/** One tree: five times the same question, so only the first and the last of its 32 values are reached. */
const values = Array.from({ length: 32 }, (_, at) => (at === 0 ? -200 : at === 31 ? 350 : 0));
const tree = [...Array.from({ length: TREE_DEPTH }, () => [1, 0.5]).flat(), ...values];

describe('logOdds', () => {
  it('asks for a sign of the row and adds the answer to what it knew', () => {
    expect(logOdds([9, 0.4], treeModel([tree], 100))).toBeCloseTo(-1);
    expect(logOdds([9, 0.5], treeModel([tree], 100))).toBeCloseTo(4.5);
  });

  it('adds up its trees', () => {
    expect(logOdds([0, 1], treeModel([tree, tree], 0))).toBeCloseTo(7);
  });

  it('orders answers with the first question on top', () => {
    const questions = [0, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    const counting = Array.from({ length: 32 }, (_, at) => at);
    expect(logOdds([1, 0], treeModel([[...questions, ...counting]], 0))).toBeCloseTo(0.16);
  });
});

describe('the weights', () => {
  it('ask only for signs that there are, five questions and 32 answers a tree', () => {
    for (const one of STORY_TREES) {
      expect(one).toHaveLength(TREE_DEPTH * 2 + 2 ** TREE_DEPTH);
      for (let at = 0; at < TREE_DEPTH * 2; at += 2) expect(one[at]).toBeLessThan(SIGN_COUNT);
    }
  });
});
