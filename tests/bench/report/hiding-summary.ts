import { COUNTED, type CountedLabel, type HidingName } from '../metrics/hiding.ts';
import type { PageRun } from '../results.ts';
import type { Share } from './summary.ts';

/** What hiding did over some pages. */
export interface HidingSummary {
  /** Of the labelled elements visible before, those not visible after. */
  readonly hidden: Readonly<Record<CountedLabel, Share>>;
  /** Elements that had to stay and did not. */
  readonly broken: number;
}

/** Sums up hiding over pages; null when it was not run on any. */
export function summariseHiding(
  pages: readonly { readonly run: PageRun }[],
  name: HidingName,
): HidingSummary | null {
  const found = pages.flatMap(({ run }) => run.hiding[name] ?? []);
  if (found.length === 0) return null;
  const share = (label: CountedLabel): Share => ({
    hits: found.reduce((sum, { hidden }) => sum + (hidden[label]?.hidden ?? 0), 0),
    of: found.reduce((sum, { hidden }) => sum + (hidden[label]?.seen ?? 0), 0),
  });
  return {
    hidden: Object.fromEntries(COUNTED.map((label) => [label, share(label)])) as Record<
      CountedLabel,
      Share
    >,
    broken: found.reduce((sum, { broken }) => sum + broken.length, 0),
  };
}
