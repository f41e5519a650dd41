import * as v from 'valibot';

/** What the store holds of a reader's own filters for all sites. */
export const EverywhereSchema = v.object({ text: v.string(), lifted: v.array(v.string()) });

/** More are not tried on a page that may lack all they name: the background knows which ones fit. */
export const MOST_ADDED = 50;

/** How the reader's own filters for all sites have changed. */
export interface EverywhereChange {
  /** Filters in stored form, for `parseListFilter`. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Selectors that no filter for all sites may name any more. */
  readonly lifted: ReadonlySet<string>;
}

const NOTHING = { text: '', lifted: [] };

/** Its lines are a token's key and that token's filters, parted by tabs. */
const filtersIn = (text: string) =>
  new Set(text.split('\n').flatMap((line) => line.split('\t').slice(1)));

const without = (these: ReadonlySet<string>, those: ReadonlySet<string>) =>
  [...these].filter((one) => !those.has(one));

/**
 * What has changed between two states of the store.
 * @param before of any shape where the store is broken, like `now`
 * @returns null where more was added than is to be tried, or something lifted holds again: which of the
 * lists' filters that concerns, only the background knows
 */
export function everywhereChange(before: unknown, now: unknown): EverywhereChange | null {
  const [from, to] = [before, now].map((one) => (v.is(EverywhereSchema, one) ? one : NOTHING)) as [
    typeof NOTHING,
    typeof NOTHING,
  ];
  const [were, are] = [filtersIn(from.text), filtersIn(to.text)];
  const [wasLifted, isLifted] = [new Set<string>(from.lifted), new Set<string>(to.lifted)];
  const added = without(are, were);
  if (added.length > MOST_ADDED || without(wasLifted, isLifted).length > 0) return null;
  return {
    added,
    removed: without(were, are),
    lifted: new Set(without(isLifted, wasLifted)),
  };
}
