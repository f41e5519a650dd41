import { parseListFilter, type ListFilter } from '../clutter/lists/list-filter.ts';
import { MOST_TOKENS, pageTokens } from '../clutter/lists/page-tokens.ts';
import { isolatedWorld } from './isolated-world.ts';
import type { KnownClutter } from './list-known.ts';
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
  /** Forgets the filters for all sites: they are others now, and have to be asked for again. */
  readonly forget: () => void;
}

/** Starts with what watch-page read before the page was there. */
export function listSupply(): ListSupply {
  const asked = new Set<number>();
  const noted = new Set<number>();
  const generic = new Map<string, ListFilter>();
  let known: KnownClutter | null = null;

  const ask = async (tokens: readonly number[]): Promise<number> => {
    const before = generic.size;
    const answer = await askBackground({ type: 'listFilters', tokens });
    for (const stored of Array.isArray(answer) ? (answer as unknown[]) : []) {
      const filter = parseListFilter(String(stored));
      if (filter === null || known?.filters.lifted.has(filter.selector)) continue;
      generic.set(String(stored), filter);
    }
    return generic.size - before;
  };
  return {
    known: () => known,
    filters: () => [...(known?.filters.filters ?? []), ...generic.values()],
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
    forget: () => [generic, asked].forEach((all) => all.clear()),
  };
}
