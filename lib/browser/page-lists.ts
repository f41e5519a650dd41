import type { Dropped } from '../clutter/guard.ts';
import { nameOf } from '../clutter/lists/list-candidates.ts';
import type { ListFilter } from '../clutter/lists/list-filter.ts';
import type { Tidied } from '../tidy-page.ts';
import { listSupply } from './list-supply.ts';

/** The community lists on one page: what they name, and what of it was taken out for harm. */
export interface PageLists {
  /** Looks for clutter with the filters that there are; later asks for more if the page has grown. */
  readonly look: (find: (filters: readonly ListFilter[]) => Tidied) => Tidied['hits'];
  /** Asks for filters that fit what the page has now. Never throws. */
  readonly refresh: () => Promise<boolean>;
  /** Rules and filters that were taken out when last looked. */
  readonly dropped: () => readonly Dropped[];
}

/** @param onMore called when a look has led to filters that were not there before */
export function pageLists(onMore: () => void): PageLists {
  const supply = listSupply();
  let dropped: readonly Dropped[] = [];

  const refresh = () => supply.refresh().catch(() => false);
  return {
    refresh,
    dropped: () => dropped,
    look: (find) => {
      const known = supply.known();
      const filters = supply.filters();
      const tidied = known?.whileShown(() => find(filters)) ?? find(filters);
      dropped = tidied.dropped;
      const names = new Set(dropped.map(({ by }) => by));
      known?.drop(filters.filter((filter) => names.has(nameOf(filter))));
      void refresh().then((isNews) => {
        if (isNews) onMore();
      });
      return tidied.hits;
    },
  };
}
