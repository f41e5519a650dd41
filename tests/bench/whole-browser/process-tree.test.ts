// @vitest-environment node
import { expect, test } from 'vitest';
import { parsePss, parseStat, takenBy, treeOf } from './process-tree.ts';

const STAT = '7 (a (b) c) S 3 7 7 0 -1 4194560 9 9 0 0 20 5 100 1 20 0 1 0 77';

test('the time and the parent of a process, whatever its name', () => {
  expect(parseStat(STAT)).toEqual({ parent: 3, ticks: 126 });
});

test('the memory of a process', () => {
  expect(parsePss('Rss:   900 kB\nPss:   123 kB\nPss_Anon:  9 kB\n')).toBe(123);
  expect(parsePss('')).toBe(0);
});

test('a process and all that it has started', () => {
  const stats = new Map([
    [4, { parent: 3, ticks: 1 }],
    [3, { parent: 2, ticks: 1 }],
    [2, { parent: 1, ticks: 1 }],
    [9, { parent: 1, ticks: 1 }],
  ]);
  expect([...treeOf(2, stats)].sort()).toEqual([2, 3, 4]);
  expect(treeOf(8, stats)).toEqual([]);
});

test('what this very process takes', () => {
  const { megabytes, cpuSeconds, processes } = takenBy(process.pid);
  expect(megabytes).toBeGreaterThan(10);
  expect(cpuSeconds).toBeGreaterThan(0);
  expect(processes).toBeGreaterThanOrEqual(1);
});
