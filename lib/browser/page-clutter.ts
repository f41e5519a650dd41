import { nameOf, type ListFilter } from '../clutter/lists/list-filter.ts';
import { sizeOf } from '../clutter/page-parts.ts';
import { holdsStory, type StoryPlaces } from '../clutter/story-places.ts';
import { touches } from '../partition/is-within.ts';
import type { OwnOnLarge } from '../repair/own-on-large.ts';
import type { Settings } from '../settings.ts';
import type { Tidied, ToldPage } from '../tidy-page.ts';
import type { PartQuestion, TidiedPart } from '../tidy-part.ts';
import { listSupply, type ListSupply } from './list-supply.ts';
import { preparedPage } from './prepared-page.ts';

type Kinds = Settings['kinds'];

/** A page with more elements is not told apart at a stretch: that would take longer than 50 ms. */
const LARGE_PAGE = 15_000;

/** More than this of what the reader's own filters name waits for its part of the page. */
const MOST_NAMED = 100;

/** What our rules and the community lists find on one page. */
export interface PageClutter {
  /**
   * What the lists know of the page's site is read, and what tells the page apart is there; to be awaited
   * before a look, which finds nothing without.
   */
  readonly ready: () => Promise<unknown>;
  /** Is the page too large to be looked at whole? */
  readonly isLarge: () => boolean;
  /** Is the page told apart for these kinds, so that filters can be tried without a look at all of it? */
  readonly knows: (kinds: Kinds) => boolean;
  /**
   * Tells the page apart and asks for more filters, and looks for no clutter yet: both in one task would
   * keep the page waiting for longer than 50 ms.
   */
  readonly prepare: (kinds: Kinds) => void;
  /** Looks for clutter with the filters that there are, on the page as it was prepared if nothing has changed since. */
  readonly look: (kinds: Kinds) => Tidied;
  /** Tries filters that have come since on a page that is known. */
  readonly lookAgain: (kinds: Kinds) => Tidied;
  /** Does a task that has to see what the lists know of the site; a reader sees nothing of it. */
  readonly whileShown: <T>(task: () => T) => T;
  /** Looks at a part of the page alone. */
  readonly lookAt: (kinds: Kinds, part: Element) => TidiedPart;
  /** What the reader's own rules hide on a large page, before any part of it is looked at. */
  readonly lookForOwn: (kinds: Kinds) => Tidied;
  /** Asks for filters that fit the parts that were looked at. */
  readonly refresh: () => void;
  /** Lets go of all that takes much memory, until the next look: nobody is on the page. */
  readonly letMapGo: () => void;
  /** What was told of the page may be so no longer: it is known anew once it is looked at. */
  readonly forgetPage: () => void;
  /** The reader's own filters for all sites are others now: to be followed by a look at the page. */
  readonly change: ListSupply['change'];
  /** What the reader's own filters name just now: first of all to be looked at on a large page. */
  readonly ownNamed: () => readonly Element[];
  /** Shows elements to the reader whatever a list says of the site, or no longer. */
  readonly setShown: (elements: readonly Element[], isShown: boolean) => void;
}

/** Of a part that cannot be judged alone: the page has to be looked at. */
const UNKNOWN: TidiedPart = { hits: [], mayBeStory: true, hasWall: false };

/** Filters of the site that would harm this page hide nothing on it. @returns what is to be hidden */
function dropHarmful(supply: ListSupply, tidied: Tidied): Tidied {
  const names = new Set(tidied.dropped.map(({ by }) => by));
  supply.known()?.drop(supply.filters().filter((filter) => names.has(nameOf(filter))));
  return tidied;
}

/** What is found how, and who is told. Whatever looks at the page may throw where `fetch` was not awaited. */
export interface ClutterSource {
  /** Sees to it that what tells the page apart is there. Never throws. */
  readonly fetch: () => Promise<unknown>;
  /** Tells the page apart; what it found is kept until the background has said which filters fit. */
  readonly tell: (kinds: Kinds) => ToldPage;
  /** Do the lists' filters for all sites hold on this page? */
  readonly takesGeneric: () => boolean;
  /** Can a part of a page, large or not, be judged without the rest? */
  readonly mayLookAtParts: (isLarge: boolean) => boolean;
  /** Finds clutter in a part of the page alone. */
  readonly tidyPart: (part: Element, question: PartQuestion) => TidiedPart;
  /** The elements that filters name just now. */
  readonly named: (filters: readonly ListFilter[]) => readonly Element[];
  /** What the reader's own rules say of a large page, which is not told apart. */
  readonly ownOnLarge: (kinds: Kinds) => OwnOnLarge;
  /** Called when filters have come that were not there before. */
  readonly onMore: () => void;
}

/** Asks for more filters. @param then what to do when some have come, and when none are awaited any more */
function refresher(supply: ListSupply, then: { onMore: () => void; onLast: () => void }) {
  let asked = 0;
  return () => {
    asked++;
    void supply.refresh().then((isNews) => {
      if (isNews) then.onMore();
      if (--asked === 0) then.onLast();
    });
  };
}

/** Looks at parts of the page, and at what the reader's own rules name on a large one. */
function partLooker(
  { mayLookAtParts, ownOnLarge, tidyPart, named }: ClutterSource,
  supply: ListSupply,
  places: () => StoryPlaces,
): Pick<PageClutter, 'isLarge' | 'lookAt' | 'lookForOwn' | 'ownNamed'> {
  let spared: OwnOnLarge['spared'] = new Set();
  const isLarge = () => sizeOf(document.documentElement) > LARGE_PAGE && mayLookAtParts(true);
  const stays = (element: Element) =>
    holdsStory(document, places(), element) ||
    (spared.size > 0 && touches(document, element, spared));
  return {
    isLarge,
    ownNamed: () =>
      named(supply.filters().filter(({ kind }) => kind === 'own')).slice(0, MOST_NAMED),
    lookAt: (kinds, part) => {
      // The page's size is asked for last: parts are looked at by the hundred.
      if (!mayLookAtParts(false) && !isLarge()) return UNKNOWN;
      supply.note(part);
      const found = tidyPart(part, { url: location.href, kinds, filters: supply.filters() });
      return { ...found, hits: found.hits.filter(({ element }) => !stays(element)) };
    },
    lookForOwn: (kinds) => {
      const found = ownOnLarge(kinds);
      spared = found.spared;
      return { hits: found.hits, dropped: found.dropped, hasWall: false };
    },
  };
}

/** Our rules and the lists on the page that this runs in. */
export function pageClutter(source: ClutterSource): PageClutter {
  const { fetch, tell, takesGeneric, onMore } = source;
  const supply = listSupply();
  const told = preparedPage(tell);
  const tidy = (kinds: Kinds) => dropHarmful(supply, told.get(kinds).tidy(supply.filters()));
  const whileShown = <T>(task: () => T): T => {
    const known = supply.known();
    return known === null ? task() : known.whileShown(task);
  };
  // The look that is to come tries all filters, with nothing hidden that a filter of the site would harm.
  const onNews = () => {
    if (!told.awaitsLook()) onMore();
  };
  const refresh = refresher(supply, { onMore: onNews, onLast: told.onAllFilters });
  const prepare = (kinds: Kinds): void => {
    // Asked first: the background looks them up while the page is told apart.
    if (takesGeneric()) supply.note(document.documentElement);
    refresh();
    whileShown(() => told.prepare(kinds));
  };
  return {
    ready: () => Promise.all([supply.ready(), fetch()]),
    ...partLooker(source, supply, told.places),
    refresh,
    change: supply.change,
    knows: told.knows,
    letMapGo: told.letMapGo,
    forgetPage: told.forget,
    prepare,
    look: (kinds) => {
      if (!told.isPrepared(kinds)) prepare(kinds);
      return told.lookAt(() => whileShown(() => tidy(kinds)));
    },
    whileShown,
    lookAgain: tidy,
    setShown: (elements, isShown) => supply.known()?.setShown(elements, isShown),
  };
}
