import { nameOf } from '../clutter/lists/list-candidates.ts';
import { sizeOf } from '../clutter/page-parts.ts';
import type { Settings } from '../settings.ts';
import type { Tidied, ToldPage } from '../tidy-page.ts';
import { tidyPart, type TidiedPart } from '../tidy-part.ts';
import { listSupply, type ListSupply } from './list-supply.ts';

type Kinds = Settings['kinds'];

/** A page with more elements is not told apart at a stretch: that would take longer than 50 ms. */
const LARGE_PAGE = 15_000;

/** What our rules and the community lists find on one page. */
export interface PageClutter {
  /** What the lists know of the page's site is read; to be awaited before the first look. */
  readonly ready: () => Promise<unknown>;
  /** Is the page too large to be looked at whole? */
  readonly isLarge: () => boolean;
  /**
   * Looks for clutter with the filters that there are, and asks for more if the page has grown.
   * @param isGrown has the page changed since it was told apart? Else only the filters are tried again
   */
  readonly look: (kinds: Kinds, isGrown: boolean) => Tidied;
  /** Looks at a part of the page alone. */
  readonly lookAt: (kinds: Kinds, part: Element) => TidiedPart;
  /** Asks for filters that fit the parts that were looked at. */
  readonly refresh: () => void;
  /** The filters for all sites are others now: to be followed by a look at the page. */
  readonly forget: () => void;
  /** Shows elements to the reader whatever a list says of the site, or no longer. */
  readonly setShown: (elements: readonly Element[], isShown: boolean) => void;
}

/** Of a part that cannot be judged alone: the page has to be looked at. */
const UNKNOWN: TidiedPart = { hits: [], mayBeStory: true, hasWall: false };

/** Filters of the site that would harm this page hide nothing on it. */
function dropHarmful(supply: ListSupply, { dropped }: Tidied): void {
  const names = new Set(dropped.map(({ by }) => by));
  supply.known()?.drop(supply.filters().filter((filter) => names.has(nameOf(filter))));
}

/** What is found how, and who is told. */
export interface ClutterSource {
  /** Tells the page apart; what it found is kept while only filters are new. */
  readonly tell: (kinds: Kinds) => ToldPage;
  /** Do the lists' filters for all sites hold on this page? */
  readonly takesGeneric: () => boolean;
  /** Can a part of the page be judged without the rest? */
  readonly mayLookAtParts: () => boolean;
  /** Called when filters have come that were not there before. */
  readonly onMore: () => void;
}

/** Our rules and the lists on the page that this runs in. */
export function pageClutter(source: ClutterSource): PageClutter {
  const { tell, takesGeneric, mayLookAtParts, onMore } = source;
  const supply = listSupply();
  let told: { readonly kinds: Kinds; readonly page: ToldPage } | null = null;

  const tidy = (kinds: Kinds, isGrown: boolean): Tidied => {
    if (isGrown || told?.kinds !== kinds) told = { kinds, page: tell(kinds) };
    return told.page.tidy(supply.filters());
  };
  const refresh = () => {
    void supply.refresh().then((isNews) => isNews && onMore());
  };
  return {
    ready: () => supply.ready(),
    isLarge: () => mayLookAtParts() && sizeOf(document.documentElement) > LARGE_PAGE,
    refresh,
    forget: supply.forget,
    look: (kinds, isGrown) => {
      // Asked first: the background looks them up while the page is told apart.
      if (isGrown && takesGeneric()) {
        supply.note(document.documentElement);
        refresh();
      }
      const known = supply.known();
      const tidied = known?.whileShown(() => tidy(kinds, isGrown)) ?? tidy(kinds, isGrown);
      dropHarmful(supply, tidied);
      return tidied;
    },
    lookAt: (kinds, part) => {
      if (!mayLookAtParts()) return UNKNOWN;
      supply.note(part);
      const found = tidyPart(part, { url: location.href, kinds, filters: supply.filters() });
      const page = told?.page;
      const hits = found.hits.filter(({ element }) => page?.holdsStory(element) !== true);
      return { ...found, hits };
    },
    setShown: (elements, isShown) => supply.known()?.setShown(elements, isShown),
  };
}
