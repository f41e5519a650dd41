import { quantile } from '../metrics/bootstrap.ts';
import { ownMs } from './cost.ts';
import type { Sample } from './side.ts';

/** One page, opened with the extension and without it. */
export interface Pair {
  readonly id: string;
  readonly group: string;
  readonly on: Sample;
  readonly off: Sample;
  /** What our time is a share of: the main thread's work, or for a page that goes on, time on the clock. */
  readonly shareOf: 'work' | 'clock';
}

/** The middle value, and the two between which the middle half of the values lies. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** What the pages of one group have in common. */
export interface GroupCost {
  readonly group: string;
  readonly pages: number;
  readonly share: Spread;
  readonly scriptMs: Spread;
  readonly styleMs: Spread;
  readonly carryingMs: Spread;
  readonly longestMs: Spread;
  /** Main-thread time with the extension as a ratio to that without; unsteady from page to page. */
  readonly ratio: Spread;
  readonly bytes: Spread;
  /** What the heap holds more than without the extension. */
  readonly heapBytes: Spread;
}

/** Median and quartiles; all 0 for no values. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => quantile(sorted, share);
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Our time on a page as a share of the whole, from 0 to 1; 0 where nothing was done at all. */
export function shareOf({ on, shareOf: whole }: Pair): number {
  const of = whole === 'work' ? on.totalMs : on.wallMs;
  return of === 0 ? 0 : ownMs(on) / of;
}

/** A row for every group, in the order in which the groups first come. */
export function summarise(pairs: readonly Pair[]): readonly GroupCost[] {
  const groups = [...new Set(pairs.map(({ group }) => group))];
  return groups.map((group) => {
    const own = pairs.filter((pair) => pair.group === group);
    const over = (value: (pair: Pair) => number) => spread(own.map(value));
    return {
      group,
      pages: own.length,
      share: over(shareOf),
      scriptMs: over(({ on }) => on.scriptMs),
      styleMs: over(({ on }) => on.styleMs),
      carryingMs: over(({ on }) => on.carryingMs),
      longestMs: over(({ on }) => on.longestMs),
      ratio: over(({ on, off }) => (off.totalMs === 0 ? 1 : on.totalMs / off.totalMs)),
      bytes: over(({ on }) => on.bytes),
      heapBytes: over(({ on, off }) => on.heapBytes - off.heapBytes),
    };
  });
}
