import type { ScoredPage } from './rows.ts';
import { timeRatio } from './summary.ts';

/** What reading may cost, as a ratio to bare Readability on the same page. Source: issue 4. */
const GOAL = { median: 1, p95: 1.8 };

/**
 * A run whose median is above this has got slower than the program was when this was set (2.9 on a busy
 * machine): lower it when the figure falls, and never raise it.
 */
export const MOST_MEDIAN = 3.6;

/** On fewer pages one slow page moves the median. */
export const LEAST_PAGES = 50;

/** What a run says of the time that reading takes. */
export interface TimeTold {
  readonly text: string;
  /** Has reading got slower than it may? */
  readonly isTooSlow: boolean;
}

/** Compares the time of a run with the goal, with the most that is allowed, and with an older run. */
export function timeTold(
  pages: readonly ScoredPage[],
  old: readonly ScoredPage[] | null,
): TimeTold | null {
  const now = ratioOf(pages);
  if (now === null) return null;
  const before = old === null ? null : ratioOf(old);
  const from = before === null ? '' : `${shown(before)} → `;
  const isTooSlow = pages.length >= LEAST_PAGES && now.median > MOST_MEDIAN;
  const warning = isTooSlow ? ` Too slow: the median may be ${MOST_MEDIAN} at most.` : '';
  const text = `Time against bare Readability, median and 95th percentile: ${from}${shown(now)} (goal ${shown(GOAL)}).${warning}`;
  return { text, isTooSlow };
}

type Ratio = NonNullable<ReturnType<typeof timeRatio>>;

function ratioOf(pages: readonly ScoredPage[]): Ratio | null {
  return timeRatio(
    pages.map(({ run }) => ({
      ms: run.engines.broadsheet?.ms ?? null,
      bare: run.engines.readability?.ms ?? null,
    })),
  );
}

function shown({ median, p95 }: Ratio): string {
  return `${median.toFixed(2)} and ${p95.toFixed(2)}`;
}
