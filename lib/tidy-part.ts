import { fillHoles } from './clutter/fill-holes.ts';
import { findByStructure } from './clutter/find-by-structure.ts';
import { describeClutter, findClutter, keptBy, type Kept } from './clutter/find-clutter.ts';
import { listCandidates } from './clutter/lists/list-candidates.ts';
import type { ListFilter } from './clutter/lists/list-filter.ts';
import { partHasLockingWall } from './clutter/locking-walls.ts';
import { isKeptAlone, isSheltered } from './clutter/part-guard.ts';
import { CLUTTER_RULES } from './clutter/rules/index.ts';
import { withoutInner } from './clutter/without-inner.ts';
import { seenBy } from './html/seen.ts';
import { mapPart } from './partition/map-page.ts';
import type { PageMap } from './partition/page-map.ts';
import { isProse } from './partition/prose.ts';
import type { Settings } from './settings.ts';
import type { TidyHit } from './tidy-page.ts';

/** With so much running text in it, a part may be a story: the page has to be told apart anew. */
const STORY_CHARS = 600;

/** What may be hidden of a part of a page. */
export interface TidiedPart {
  readonly hits: readonly TidyHit[];
  /** May the part hold a story? Then nothing of it is hidden without the whole page being looked at. */
  readonly mayBeStory: boolean;
  /** Is there a wall of payment or login in it that may have locked the page? */
  readonly hasWall: boolean;
}

const NOTHING: TidiedPart = { hits: [], mayBeStory: false, hasWall: false };

/** The address of the page, the kinds that are switched on, and what the lists say. */
export interface PartQuestion {
  readonly url: string;
  readonly kinds: Settings['kinds'];
  readonly filters: readonly ListFilter[];
}

/**
 * Finds clutter in a part of a page alone: one that came later, or one of a page too large to be told
 * apart at a stretch. What stands around it is not known, so its guard is stricter than a page's.
 */
export function tidyPart(root: Element, { url, kinds, filters }: PartQuestion): TidiedPart {
  const isSeen = seenBy(root.ownerDocument);
  if (isSheltered(root) || !isSeen(root)) return NOTHING;
  const page = mapPart(root, url, isSeen);
  const hasWall = partHasLockingWall(page);
  const prose = page.blocks.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
  if (page.truncated || prose > STORY_CHARS) return { hits: [], mayBeStory: true, hasWall };
  const kept = keptBy(page, isKeptAlone);
  const rules = CLUTTER_RULES.filter((rule) => kinds[rule.kind]);
  const found = [...findClutter(page, rules, kept), ...findByStructure(page, rules, kept)];
  const ours = fillHoles(page, found, kept).map((hit) => ({
    element: hit.element,
    block: describeClutter(page, hit),
  }));
  const { candidates } = listCandidates(page, filters, kinds);
  const listed = candidates.filter(({ element }) => !holdsKept(page, element, kept));
  const hits = withoutInner(page, [...ours, ...listed]);
  return { ...NOTHING, hits: hits.map(({ element, block }) => ({ element, block })), hasWall };
}

/** Would something that must stay go with an element, or a piece of it? */
function holdsKept(page: PageMap, element: Element, { boxes }: Kept): boolean {
  const walker = page.document.createTreeWalker(page.document, 1); // elements
  walker.currentNode = element;
  for (let node: Node | null = element; node !== null; node = walker.parentNode()) {
    const box = page.boxOf.get(node as Element);
    if (box !== undefined) return boxes.has(box);
  }
  return true;
}
