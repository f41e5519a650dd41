import type { ClutterBlock } from './article.ts';
import { fillHoles } from './clutter/fill-holes.ts';
import { findByStructure } from './clutter/find-by-structure.ts';
import { describeClutter, findClutter } from './clutter/find-clutter.ts';
import { guardOf, type Dropped, type Guard } from './clutter/guard.ts';
import { listClutter } from './clutter/list-clutter.ts';
import {
  listCandidates,
  type ListCandidate,
  type ListCandidates,
} from './clutter/lists/list-candidates.ts';
import type { ListFilter } from './clutter/lists/list-filter.ts';
import { CLUTTER_RULES } from './clutter/rules/index.ts';
import type { StoryPlaces } from './clutter/story-places.ts';
import { withoutInner } from './clutter/without-inner.ts';
import type { PageMap } from './partition/page-map.ts';
import { partitionDocument, type TellApart } from './partition-document.ts';
import { ownDropped, ownHits, withoutSpared } from './repair/own-hits.ts';
import type { OwnRules } from './repair/own-rules.ts';
import type { Settings } from './settings.ts';

export interface TidyHit {
  readonly element: Element;
  readonly block: ClutterBlock;
}

/** What may be hidden, and what was taken out for this page because it would have done harm. */
export interface Tidied {
  readonly hits: readonly TidyHit[];
  readonly dropped: readonly Dropped[];
  /** Is there a wall of payment or login on the page that may have locked it? */
  readonly hasWall: boolean;
}

/** A page told apart, ready to be asked what to hide with ever more filters. */
export interface ToldPage {
  /**
   * What our rules found and what these filters name, guarded so that nothing of the story goes with
   * it. No piece stands in another one. Asked again with more filters, it tries only the new ones.
   */
  readonly tidy: (filters: readonly ListFilter[]) => Tidied;
  /** Where what must stay stands. */
  readonly places: StoryPlaces;
}

/** What to look for: the kinds that are switched on, and what the reader's own rules say of the page. */
export interface Wanted {
  readonly kinds: Settings['kinds'];
  readonly own?: OwnRules | undefined;
  /** What tells the page apart, where somebody keeps what was told before. */
  readonly tellApart?: TellApart;
}

/** Tries filters on a page, each of them once: what it named is known when more have come. */
function listTrier(page: PageMap, kinds: Settings['kinds']) {
  const tried = new Set<ListFilter>();
  const candidates: ListCandidate[] = [];
  const dropped: Dropped[] = [];
  return (filters: readonly ListFilter[]): ListCandidates => {
    const fresh = filters.filter((filter) => !tried.has(filter));
    for (const filter of fresh) tried.add(filter);
    const found = listCandidates(page, fresh, kinds);
    candidates.push(...found.candidates);
    dropped.push(...found.dropped);
    return { candidates, dropped };
  };
}

/** What our rules find on a page, not yet guarded as a whole. */
function foundByRules(page: PageMap, guard: Guard, kinds: Settings['kinds']): ListCandidate[] {
  const rules = CLUTTER_RULES.filter((rule) => kinds[rule.kind]);
  const found = [...findClutter(page, rules, guard), ...findByStructure(page, rules, guard)];
  return fillHoles(page, found, guard).map((hit) => ({
    element: hit.element,
    by: hit.rule.id,
    block: describeClutter(page, hit),
  }));
}

/**
 * Tells a page apart. Nothing is changed. What our rules would hide of it is found when first asked for,
 * which may be in a later task.
 */
export function tellPage(document: Document, url: string, wanted: Wanted): ToldPage {
  const { kinds, own: said, tellApart = partitionDocument } = wanted;
  const partition = tellApart(document, url, { own: said });
  const { page, cardLists, own } = partition;
  const guard = guardOf(partition, { related: !kinds.related });
  const mine = ownHits(own, kinds);
  const refused = ownDropped(own, kinds);
  const lists = listClutter(page, cardLists, kinds);
  const listed = listTrier(page, kinds);
  let ours: readonly ListCandidate[] | null = null;
  return {
    places: guard.places,
    tidy: (filters) => {
      const { candidates, dropped: broken } = listed(filters);
      ours ??= foundByRules(page, guard, kinds);
      const all = [...ours, ...lists, ...candidates];
      const { open, dropped: kept } = withoutSpared(document, own, all);
      const { passed, dropped } = guard.pass(open);
      return {
        hits: withoutInner(page, [...mine, ...passed]).map(({ element, block }) => ({
          element,
          block,
        })),
        dropped: [...refused, ...broken, ...kept, ...dropped],
        hasWall: guard.hasWall,
      };
    },
  };
}
