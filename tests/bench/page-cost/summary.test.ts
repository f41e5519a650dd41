// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { costTable } from './report.ts';
import type { Sample } from './side.ts';
import { shareOf, spread, summarise, type Pair } from './summary.ts';

const sample = (scriptMs: number, totalMs: number): Sample => ({
  scriptMs,
  styleMs: 1,
  carryingMs: 1,
  longestMs: 2,
  totalMs,
  scripts: [],
  bytes: 3000,
  heapBytes: 500_000,
  wallMs: 1000,
});

const pair = (group: string, scriptMs: number): Pair => ({
  id: `${group} ${scriptMs}`,
  group,
  shareOf: 'work',
  on: sample(scriptMs, 100),
  off: { ...sample(0, 50), styleMs: 0, carryingMs: 0, heapBytes: 100_000 },
});

describe('spread', () => {
  it('is median and quartiles, whatever the order', () => {
    expect(spread([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4 });
    expect(spread([7])).toEqual({ median: 7, low: 7, high: 7 });
    expect(spread([])).toEqual({ median: 0, low: 0, high: 0 });
  });
});

describe('shareOf', () => {
  it('is a share of the work, or of the clock for a page that goes on', () => {
    const one = pair('articles', 8);
    expect(shareOf(one)).toBeCloseTo(0.1);
    expect(shareOf({ ...one, shareOf: 'clock' })).toBeCloseTo(0.01);
    expect(shareOf({ ...one, on: { ...one.on, totalMs: 0 } })).toBe(0);
  });
});

describe('summarise', () => {
  it('gives each group a row of its own', () => {
    const rows = summarise([pair('articles', 8), pair('others', 2), pair('articles', 18)]);
    expect(rows.map(({ group, pages }) => [group, pages])).toEqual([
      ['articles', 2],
      ['others', 1],
    ]);
    expect(rows[0]?.scriptMs.median).toBe(13);
    expect(rows[0]?.ratio.median).toBe(2);
    expect(rows[0]?.heapBytes.median).toBe(400_000);
  });

  it('is drawn as a table, with quartiles where there is more than one page', () => {
    const table = costTable(
      summarise([pair('articles', 8), pair('articles', 18), pair('others', 2)]),
    ).split('\n');
    expect(table).toHaveLength(4);
    expect(new Set(table.map((line) => line.length)).size).toBe(1);
    expect(table[2]).toContain('| 15.0 (12.5–17.5) | 13.0 (10.5–15.5) |');
    expect(table[3]).toMatch(/^\| others {3}\| 1 \| 4\.0 +\| 2\.0 +\|/);
  });
});
