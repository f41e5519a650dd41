import type { ClutterKind } from '../article.ts';
import { elementsWithin } from '../clutter/elements-within.ts';
import type { ListFilter } from '../clutter/lists/list-filter.ts';
import { parcelsOf, siteFilters, type SiteFilters } from '../clutter/lists/site-filters.ts';
import { sheetFilters, siteSheet, type SheetState } from '../clutter/lists/site-sheet.ts';
import { hidesOn, type Settings } from '../settings.ts';
import { earlySheet } from './early-sheet.ts';
import { askBackground } from './messenger.ts';
import { randomName } from './random-name.ts';
import { settingsIn } from './settings-store.ts';
import { watchSettings } from './watch-settings.ts';
import { whenGone } from './when-gone.ts';

/** What the lists know of this page's site. Its sheet is in place before the first paint. */
export interface KnownClutter {
  readonly filters: SiteFilters;
  /** An attribute: elements that carry it, and what is in them, are shown whatever a filter says. */
  readonly exempt: string;
  /** Shows elements whatever a filter says of them, or no longer. */
  readonly setShown: (elements: readonly Element[], isShown: boolean) => void;
  /** Takes filters out that would harm this page; what they hid is shown. */
  readonly drop: (harmful: readonly ListFilter[]) => void;
  /** Does a task that has to see the whole page; a reader sees nothing of it. */
  readonly whileShown: <T>(task: () => T) => T;
}

// A field of a form can stand in for the form's own methods, so the prototype's are used.
const native = Element.prototype;

function setExempt(element: Element, exempt: string, on: boolean): void {
  if (on) native.setAttribute.call(element, exempt, '');
  else native.removeAttribute.call(element, exempt);
}

/** The elements that filters name; a filter that the browser cannot read names none. */
function namedBy(filters: readonly ListFilter[]): Element[] {
  return filters.flatMap(({ selector }) => {
    try {
      return elementsWithin(document.documentElement, selector);
    } catch {
      return [];
    }
  });
}

/** Only what is hidden is touched: exempting the root would have the browser work out all styles anew, twice. */
function showingWith(
  exempt: string,
  filters: () => readonly ListFilter[],
): KnownClutter['whileShown'] {
  return (task) => {
    const isShown = (element: Element) => native.hasAttribute.call(element, exempt);
    const hidden = namedBy(filters()).filter((element) => !isShown(element));
    for (const element of hidden) setExempt(element, exempt, true);
    try {
      return task();
    } finally {
      for (const element of hidden) setExempt(element, exempt, false);
    }
  };
}

/** Keeps the sheet as the settings say, one change after the other. */
function sheetKeeper(filters: readonly ListFilter[], exempt: string) {
  const early = earlySheet();
  let now: SheetState | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const same = (a: SheetState | null, b: SheetState | null) =>
    JSON.stringify(a) === JSON.stringify(b);
  return {
    become: (to: SheetState | null) => {
      if (same(now, to)) return;
      const from = now;
      now = to;
      // The background may be asleep: the page's own sheet stands in until it has answered, and what
      // is to be hidden no longer is shown by exempting the whole page.
      early.set(to === null ? '' : siteSheet(sheetFilters(filters, to), exempt));
      setExempt(document.documentElement, exempt, to === null);
      last = last
        .then(() => askBackground({ type: 'changeListSheet', exempt, from, to }))
        .then((isDone) => {
          // Where the browser has refused it, what stands in for it stays.
          if (now !== to || isDone !== true) return;
          early.set('');
          setExempt(document.documentElement, exempt, false);
        });
    },
    filters: () => (now === null ? [] : sheetFilters(filters, now)),
  };
}

const kindsOn = ({ kinds }: Settings) =>
  (Object.keys(kinds) as ClutterKind[]).filter((kind) => kinds[kind]);

function follow(filters: SiteFilters, first: Settings): KnownClutter {
  const exempt = randomName();
  const keeper = sheetKeeper(filters.filters, exempt);
  const dropped = new Set<number>();
  let settings = first;
  const update = () => {
    const state = { kinds: kindsOn(settings), dropped: [...dropped] };
    const isNeeded =
      hidesOn(settings, location.hostname) && sheetFilters(filters.filters, state).length > 0;
    keeper.become(isNeeded ? state : null);
  };
  update();
  // The browser keeps its sheet for as long as the page is there.
  whenGone(() => {
    setExempt(document.documentElement, exempt, true);
  });
  watchSettings((changed) => {
    settings = changed;
    update();
  });
  return {
    filters,
    exempt,
    drop: (harmful) => {
      for (const filter of harmful) {
        const at = filters.filters.indexOf(filter);
        if (at >= 0) dropped.add(at);
      }
      update();
    },
    setShown: (elements, isShown) => {
      for (const element of elements) setExempt(element, exempt, isShown);
    },
    whileShown: showingWith(exempt, keeper.filters),
  };
}

/** The keys of the store that hold what the lists know of this page's site. */
export function knownKeys(): readonly string[] {
  return parcelsOf(location.hostname);
}

/**
 * Hides what the lists know of this page's site.
 * @param stored the settings and `knownKeys`, as the store gave them
 * @returns null where they know nothing
 */
export function knownClutter(stored: Readonly<Record<string, unknown>>): KnownClutter | null {
  const filters = siteFilters(location.hostname, stored);
  const isKnown = filters.filters.length + filters.lifted.size > 0 || !filters.takesGeneric;
  return isKnown ? follow(filters, settingsIn(stored)) : null;
}
