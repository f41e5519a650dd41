import { NO_PLACES, type StoryPlaces } from '../clutter/story-places.ts';
import type { Settings } from '../settings.ts';
import type { ToldPage } from '../tidy-page.ts';

type Kinds = Settings['kinds'];

/** A page told apart. Of one whose filters have all come only the story's place is kept. */
interface Told {
  readonly kinds: Kinds;
  readonly page: ToldPage | null;
  readonly places: StoryPlaces;
}

/** Notices whether the page changes from one task to the next. */
function changeWatch() {
  let hasChanged = false;
  const observer = new MutationObserver(() => (hasChanged = true));
  return {
    start: () => {
      hasChanged = false;
      observer.observe(document, { childList: true, characterData: true, subtree: true });
    },
    /** @returns has anything been added, taken away or written since the start? */
    stop: (): boolean => {
      if (observer.takeRecords().length > 0) hasChanged = true;
      observer.disconnect();
      return hasChanged;
    },
  };
}

/** Keeps what was told apart last. */
function toldLast(tell: (kinds: Kinds) => ToldPage) {
  let told: Told | null = null;
  const knows = (kinds: Kinds) => told?.kinds === kinds && told.page !== null;
  return {
    knows,
    get: (kinds: Kinds): ToldPage => {
      const page = (knows(kinds) ? told?.page : null) ?? tell(kinds);
      told = { kinds, page, places: page.places };
      return page;
    },
    /** The map of a large page takes megabytes. */
    letMapGo: () => {
      if (told !== null) told = { ...told, page: null };
    },
    forget: () => {
      told = null;
    },
    places: () => told?.places ?? NO_PLACES,
  };
}

/**
 * Keeps a page that was told apart: for a look at it that comes in a later task, and its map as long as
 * there may be more filters to try on it.
 * @param tell tells the page apart for these kinds
 */
export function preparedPage(tell: (kinds: Kinds) => ToldPage) {
  const { knows, get, places, letMapGo, forget: forgetTold } = toldLast(tell);
  const changes = changeWatch();
  let awaitsLook = false;
  let hasAllFilters = false;
  const endLook = () => {
    changes.stop();
    awaitsLook = false;
    if (hasAllFilters) letMapGo();
  };
  const forget = () => {
    endLook();
    hasAllFilters = false;
    forgetTold();
  };
  return {
    ...{ knows, get, places, forget, letMapGo, awaitsLook: () => awaitsLook },
    prepare: (kinds: Kinds) => {
      forget();
      get(kinds);
      awaitsLook = true;
      changes.start();
    },
    /** Was the page told apart for these kinds, and has nothing changed since? */
    isPrepared: (kinds: Kinds): boolean => awaitsLook && !changes.stop() && knows(kinds),
    /** Looks at the page as it was told apart; one that makes the look fail is awaited no longer either. */
    lookAt: <T>(look: () => T): T => {
      try {
        return look();
      } finally {
        endLook();
      }
    },
    /** All filters that fit the page have come. */
    onAllFilters: () => {
      hasAllFilters = true;
      if (!awaitsLook) letMapGo();
    },
  };
}
