import { parseListFilter, type ListFilter } from '../clutter/lists/list-filter.ts';
import { MOST_TOKENS, pageTokens } from '../clutter/lists/page-tokens.ts';
import { isolatedWorld } from './isolated-world.ts';
import type { KnownClutter } from './list-known.ts';
import type { EverywhereChange } from '../repair/everywhere-change.ts';
import { askBackground } from './messenger.ts';

/** The filters that this page needs; more come as it grows. */
export interface ListSupply {
  /** What was read of the lists before the page was there is known. Never throws. */
  readonly ready: () => Promise<void>;
  /** What is known of the page's site, once that is read. */
  readonly known: () => KnownClutter | null;
  /** Filters for the site, and for all sites as far as they were asked for. */
  readonly filters: () => readonly ListFilter[];
  /** Takes note of what a part of the page has, for the next time that filters are asked for. */
  readonly note: (part: Element) => void;
  /** Asks for filters that fit what was noted. Never throws. @returns whether new ones came */
  readonly refresh: () => Promise<boolean>;
  /**
   * The reader's own filters for all sites have changed.
   * @param change null: all filters for all sites have to be asked for again
   */
  readonly change: (change: EverywhereChange | null) => void;
}

/** The filters for all sites that a page was told of, by the form in which they are stored. */
function genericOf(known: () => KnownClutter | null) {
  const generic = new Map<string, ListFilter>();
  const add = (stored: string) => {
    const filter = parseListFilter(stored);
    const isLifted = filter !== null && known()?.filters.lifted.has(filter.selector);
    if (filter !== null && isLifted !== true) generic.set(stored, filter);
  };
  return {
    all: generic,
    add,
    change: ({ added, removed, lifted }: EverywhereChange) => {
      for (const stored of removed) generic.delete(stored);
      for (const [stored, { selector }] of generic) {
        if (lifted.has(selector)) generic.delete(stored);
      }
      if (known()?.filters.takesGeneric !== false) added.forEach(add);
    },
  };
}

/** Starts with what watch-page read before the page was there. */
export function listSupply(): ListSupply {
  const asked = new Set<number>();
  const noted = new Set<number>();
  let known: KnownClutter | null = null;
  const generic = genericOf(() => known);

  const ask = async (tokens: readonly number[]): Promise<number> => {
    const before = generic.all.size;
    const answer = await askBackground({ type: 'listFilters', tokens });
    for (const stored of Array.isArray(answer) ? (answer as unknown[]) : []) {
      generic.add(String(stored));
    }
    return generic.all.size - before;
  };
  return {
    known: () => known,
    filters: () => [...(known?.filters.filters ?? []), ...generic.all.values()],
    ready: async () => {
      known ??= (await isolatedWorld.knownHere) ?? null;
    },
    note: (part) => {
      if (known?.filters.takesGeneric === false) return;
      for (const token of pageTokens(part)) if (!asked.has(token)) noted.add(token);
    },
    refresh: async () => {
      const tokens = [...noted].slice(0, MOST_TOKENS);
      if (tokens.length === 0) return false;
      for (const token of tokens) {
        noted.delete(token);
        asked.add(token);
      }
      return (await ask(tokens)) > 0;
    },
    change: (change) => {
      if (change === null) [generic.all, asked].forEach((all) => all.clear());
      else generic.change(change);
    },
  };
}
