import { MOST_HIDDEN } from '../clutter/guard.ts';
import { nameOf, type ListFilter } from '../clutter/lists/list-filter.ts';
import { matchFilters } from '../clutter/lists/match-filters.ts';
import { isWallBox, saysWall } from '../clutter/walls.ts';
import { findHeadline } from '../partition/headline.ts';
import { isWithin, touches } from '../partition/is-within.ts';
import { around, type Box, type PageMap } from '../partition/page-map.ts';
import { isEmpty, type Named, type OwnRules } from './own-rules.ts';

/** What harm it would do to a page to leave something out. */
type Harm = 'whole-page' | 'headline' | 'wall' | 'too-much';

/** Asks what harm it would do to leave elements out, one after the other; null: none. */
export type HarmOf = (element: Element) => Harm | null;

/** Why a rule of one's own is refused. */
export type Refusal = Harm | 'story' | 'slow' | 'broken';

/** What a reader's own rules name on a page. */
export interface OwnElements {
  /** To be left out, each with the rule that says so; none within another. */
  readonly hidden: ReadonlyMap<Element, ListFilter>;
  /** Never to be hidden. */
  readonly kept: ReadonlySet<Element>;
  /** Part of the story. */
  readonly story: ReadonlySet<Element>;
  /** Rules that would do harm here, by their name in a report. */
  readonly refused: ReadonlyMap<string, Harm | 'broken'>;
}

const NO_ELEMENTS: OwnElements = {
  hidden: new Map(),
  kept: new Set(),
  story: new Set(),
  refused: new Map(),
};

/** A page is its own frame: these are never taken whole. */
export const FRAME = new Set(['html', 'head', 'body', 'main']);

const named = (document: Document, all: readonly Named[]): Set<Element> => {
  const filters = all.map((one): ListFilter => ({ kind: 'own', why: '', list: '', ...one }));
  return new Set(
    matchFilters(document.documentElement, filters).hits.map(({ element }) => element),
  );
};

/**
 * Finds what a reader's own rules name on a page. A rule that would take the headline, a wall, or the
 * better part of the page is not followed there, and it is said why.
 * @param harm makes what asks for harm on the page as it is without these rules; asked only where there is something to check
 */
export function ownElements(document: Document, rules: OwnRules, harm: () => HarmOf): OwnElements {
  if (isEmpty(rules)) return NO_ELEMENTS;
  const kept = named(document, rules.keep);
  const story = named(document, rules.story);
  const { hits, broken } = matchFilters(document.documentElement, rules.hide);
  const refused = new Map<string, Harm | 'broken'>(broken.map((one) => [nameOf(one), 'broken']));
  const spared = new Set([...kept, ...story]);
  const wanted = new Map<Element, ListFilter>();
  for (const { element, filter } of hits) {
    if (!touches(document, element, spared) && !wanted.has(element)) wanted.set(element, filter);
  }
  if (wanted.size === 0) return { hidden: wanted, kept, story, refused };
  const harmHere = harm();
  for (const [element, filter] of wanted) {
    const why = harmHere(element);
    if (why !== null && !refused.has(nameOf(filter))) refused.set(nameOf(filter), why);
  }
  const fit = [...wanted].filter(([, filter]) => !refused.has(nameOf(filter)));
  return { hidden: outermost(document, new Map(fit)), kept, story, refused };
}

/**
 * What asks for harm on a page that is mapped.
 * @param titles what the page calls itself, best first
 */
export function harmOf(page: PageMap, titles: readonly string[]): HarmOf {
  const headline = findHeadline(page, titles);
  const head = new Set<Box>(headline === null ? [] : around(headline.box));
  const walls = new Set(wallBoxes(page).flatMap((box) => [...around(box)]));
  const limit = page.root.chars * MOST_HIDDEN;
  let gone = 0;
  return (element) => {
    const box = page.boxOf.get(element);
    if (FRAME.has(element.localName) || box === page.root) return 'whole-page';
    if (box === undefined) return null;
    if (head.has(box)) return 'headline';
    if (walls.has(box)) return 'wall';
    gone += box.chars;
    return gone > limit ? 'too-much' : null;
  };
}

function wallBoxes(page: PageMap): readonly Box[] {
  const said = page.blocks.filter(({ text }) => saysWall(text)).map(({ box }) => box);
  return [...page.boxes.filter(isWallBox), ...said];
}

function outermost(
  document: Document,
  found: ReadonlyMap<Element, ListFilter>,
): ReadonlyMap<Element, ListFilter> {
  const all = new Set(found.keys());
  const isOuter = (element: Element) => {
    const parent = document.createTreeWalker(document);
    parent.currentNode = element;
    const around = parent.parentNode();
    return around === null || !isWithin(document, around, all);
  };
  return new Map([...found].filter(([element]) => isOuter(element)));
}
