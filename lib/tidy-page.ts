import type { ClutterBlock } from './article.ts';
import { fillHoles } from './clutter/fill-holes.ts';
import { findByStructure } from './clutter/find-by-structure.ts';
import { describeClutter, findClutter } from './clutter/find-clutter.ts';
import { guardOf } from './clutter/guard.ts';
import { CLUTTER_RULES } from './clutter/rules/index.ts';
import { partitionDocument } from './partition-document.ts';
import type { Settings } from './settings.ts';

export interface TidyHit {
  readonly element: Element;
  readonly block: ClutterBlock;
}

/**
 * What to hide on a page: the clutter of the kinds that are switched on, guarded so that nothing of
 * the story goes with it. Nothing is changed.
 */
export function tidyPage(
  document: Document,
  url: string,
  kinds: Settings['kinds'],
): readonly TidyHit[] {
  const partition = partitionDocument(document, url);
  const { page } = partition;
  const guard = guardOf(partition);
  const rules = CLUTTER_RULES.filter((rule) => kinds[rule.kind]);
  const found = [...findClutter(page, rules, guard), ...findByStructure(page, rules, guard)];
  const hits = fillHoles(page, found, guard);
  const candidates = hits.map((hit) => ({ hit, element: hit.element, by: hit.rule.id }));
  const { passed } = guard.pass(candidates);
  return passed.map(({ hit, element }) => ({ element, block: describeClutter(page, hit) }));
}
