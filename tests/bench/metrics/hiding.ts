import type { Labels } from '../corpus.ts';
import type { Sight, Targets } from '../engines/visible-targets.ts';

/** Labels whose elements are counted as hidden or not. `paywall` is counted to show that it stays. */
export const COUNTED = ['promo', 'ad', 'consent', 'paywall'] as const;
export type CountedLabel = (typeof COUNTED)[number];

/** What hides: the extension, or the community's lists alone through the same engine. */
export const HIDING_NAMES = ['broadsheet', 'lists'] as const;
export type HidingName = (typeof HIDING_NAMES)[number];

export interface HiddenCount {
  /** Visible before. */
  readonly seen: number;
  /** Of these, not visible after. */
  readonly hidden: number;
  /** Paths of those still visible. */
  readonly missed: readonly string[];
}

export interface HidingFound {
  readonly hidden: Partial<Record<CountedLabel, HiddenCount>>;
  /** Paths of what had to stay visible and did not. */
  readonly broken: readonly string[];
}

interface Group {
  readonly label: CountedLabel | 'stay';
  readonly path: string;
}

/** What to look at on a page: the labelled elements, and those that hold a paragraph of its body. */
export function targetsOf(body: string, labels: Labels | null): Targets {
  return {
    paths: groups(labels).map((group) => group.path),
    paragraphs: body.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== ''),
  };
}

/** Compares what was visible before hiding and after it. */
export function scoreHiding(labels: Labels | null, before: Sight, after: Sight): HidingFound {
  const seen = groups(labels).flatMap((group, at) =>
    before.byPath[at] === true ? [{ ...group, still: after.byPath[at] === true }] : [],
  );
  const count = (label: CountedLabel): HiddenCount => {
    const mine = seen.filter((one) => one.label === label);
    const missed = mine.filter((one) => one.still).map((one) => one.path);
    return { seen: mine.length, hidden: mine.length - missed.length, missed };
  };
  const showing = new Set(after.byParagraph.flatMap((one) => (one.visible ? [one.path] : [])));
  return {
    hidden: labels ? Object.fromEntries(COUNTED.map((label) => [label, count(label)])) : {},
    broken: [
      ...seen.filter((one) => one.label === 'stay' && !one.still).map((one) => one.path),
      ...before.byParagraph
        .filter((one) => one.visible && !showing.has(one.path))
        .map((one) => one.path),
    ],
  };
}

function groups(labels: Labels | null): readonly Group[] {
  if (!labels) return [];
  const stay = [
    ...labels.body_extra,
    ...labels.related,
    ...[labels.title, labels.byline, labels.date].filter((label) => label !== null),
  ];
  return [
    ...COUNTED.flatMap((label) => labels[label].map(({ path }) => ({ label, path }))),
    ...stay.map(({ path }) => ({ label: 'stay' as const, path })),
  ];
}
