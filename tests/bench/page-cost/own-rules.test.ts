// @vitest-environment node
import { expect, it } from 'vitest';
import { allRulesIn } from '../../../lib/repair/site-rule.ts';
import { manyRules, rulesCosts } from './own-rules.ts';
import type { Sample } from './side.ts';

const sample = (scriptMs: number) => ({ scriptMs, styleMs: 0, carryingMs: 0 }) as unknown as Sample;
const pair = (group: string, on: number, off: number) => ({
  id: 'page',
  group,
  on: sample(on),
  off: sample(off),
  shareOf: 'work' as const,
});

it('the store of many rules holds them all', () => {
  const stored = manyRules();
  expect(Object.keys(allRulesIn(stored))).toHaveLength(2000);
  expect(String(stored['own-list']).split('\n')).toHaveLength(5000);
});

it('tells each group’s cost as a multiple, by medians', () => {
  const pairs = [pair('a', 11, 10), pair('a', 90, 10), pair('a', 12, 10), pair('b', 5, 10)];
  expect(rulesCosts(pairs)).toEqual([
    { group: 'a', pages: 3, withMs: 12, withoutMs: 10, times: 1.2 },
    { group: 'b', pages: 1, withMs: 5, withoutMs: 10, times: 0.5 },
  ]);
});
