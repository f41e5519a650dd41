import type { Opening } from './popup-timer.ts';

/** What issue 6 asks of the way from the click to the story: so many times that of a hello popup. */
export const MOST = { median: 1.5, p95: 3 } as const;

export interface PopupSummary {
  readonly pages: number;
  /** Of those, so many in which the headline filled the popup and its paint was taken. */
  readonly byHeadline: number;
  readonly hello: { readonly median: number; readonly p95: number };
  readonly story: { readonly median: number; readonly p95: number };
  /** The story's figure as a multiple of hello's. */
  readonly times: { readonly median: number; readonly p95: number };
}

/** The smallest value that is not below a share of all, 0 to 1. @throws for none at all */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('There is no quantile of nothing.');
  return found;
}

const spread = (values: readonly number[]) => ({
  median: quantile(values, 0.5),
  p95: quantile(values, 0.95),
});

/** @throws for no opening at all */
export function summarisePopups(openings: readonly Opening[]): PopupSummary {
  const hello = spread(openings.map(({ helloMs }) => helloMs));
  const story = spread(openings.map(({ storyMs }) => storyMs));
  return {
    pages: openings.length,
    byHeadline: openings.filter(({ painted }) => painted === 'headline').length,
    hello,
    story,
    times: { median: story.median / hello.median, p95: story.p95 / hello.p95 },
  };
}
