import { nameOf } from '../clutter/lists/list-candidates.ts';
import type { Settings } from '../settings.ts';
import type { Tidied, ToldPage } from '../tidy-page.ts';
import { listSupply } from './list-supply.ts';

type Kinds = Settings['kinds'];

/** What our rules and the community lists find on one page. */
export interface PageClutter {
  /** What the lists know of the page's site is read; to be awaited before the first look. */
  readonly ready: () => Promise<unknown>;
  /**
   * Looks for clutter with the filters that there are, and asks for more if the page has grown.
   * @param isGrown has the page changed since it was told apart? Else only the filters are tried again
   */
  readonly look: (kinds: Kinds, isGrown: boolean) => Tidied;
  /** Shows elements to the reader whatever a list says of the site, or no longer. */
  readonly setShown: (elements: readonly Element[], isShown: boolean) => void;
}

/** What is found how, and who is told. */
export interface ClutterSource {
  /** Tells the page apart; what it found is kept while only filters are new. */
  readonly tell: (kinds: Kinds) => ToldPage;
  /** Do the lists' filters for all sites hold on this page? */
  readonly takesGeneric: () => boolean;
  /** Called when filters have come that were not there before. */
  readonly onMore: () => void;
}

/** Our rules and the lists on the page that this runs in. */
export function pageClutter({ tell, takesGeneric, onMore }: ClutterSource): PageClutter {
  const supply = listSupply();
  let told: { readonly kinds: Kinds; readonly page: ToldPage } | null = null;

  const tidy = (kinds: Kinds, isGrown: boolean): Tidied => {
    if (isGrown || told?.kinds !== kinds) told = { kinds, page: tell(kinds) };
    return told.page.tidy(supply.filters());
  };
  return {
    ready: () => supply.ready(),
    look: (kinds, isGrown) => {
      const known = supply.known();
      // Asked first: the background looks them up while the page is told apart.
      if (isGrown && takesGeneric()) void supply.refresh().then((isNews) => isNews && onMore());
      const tidied = known?.whileShown(() => tidy(kinds, isGrown)) ?? tidy(kinds, isGrown);
      const names = new Set(tidied.dropped.map(({ by }) => by));
      known?.drop(supply.filters().filter((filter) => names.has(nameOf(filter))));
      return tidied;
    },
    setShown: (elements, isShown) => supply.known()?.setShown(elements, isShown),
  };
}
