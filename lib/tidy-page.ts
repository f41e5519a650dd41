import type { ClutterBlock } from './article.ts';
import { fillHoles } from './clutter/fill-holes.ts';
import { findByStructure } from './clutter/find-by-structure.ts';
import { describeClutter, findClutter } from './clutter/find-clutter.ts';
import { guardOf, type Dropped } from './clutter/guard.ts';
import { listCandidates } from './clutter/lists/list-candidates.ts';
import type { ListFilter } from './clutter/lists/list-filter.ts';
import { CLUTTER_RULES } from './clutter/rules/index.ts';
import { partitionDocument } from './partition-document.ts';
import type { Settings } from './settings.ts';

export interface TidyHit {
  readonly element: Element;
  readonly block: ClutterBlock;
}

/** What may be hidden, and what was taken out for this page because it would have done harm. */
export interface Tidied {
  readonly hits: readonly TidyHit[];
  readonly dropped: readonly Dropped[];
}

/** What to look for: the kinds that are switched on, and what the community lists say. */
export interface Wanted {
  readonly kinds: Settings['kinds'];
  readonly filters: readonly ListFilter[];
}

/**
 * What to hide on a page: what our rules find and what the lists name, of the kinds that are switched
 * on, guarded so that nothing of the story goes with it. Nothing is changed.
 */
export function tidyPage(document: Document, url: string, { kinds, filters }: Wanted): Tidied {
  const partition = partitionDocument(document, url);
  const { page } = partition;
  const guard = guardOf(partition);
  const rules = CLUTTER_RULES.filter((rule) => kinds[rule.kind]);
  const found = [...findClutter(page, rules, guard), ...findByStructure(page, rules, guard)];
  const ours = fillHoles(page, found, guard).map((hit) => ({
    element: hit.element,
    by: hit.rule.id,
    block: describeClutter(page, hit),
  }));
  const listed = listCandidates(page, filters, kinds);
  const { passed, dropped } = guard.pass([...ours, ...listed.candidates]);
  return {
    hits: passed.map(({ element, block }) => ({ element, block })),
    dropped: [...listed.dropped, ...dropped],
  };
}
