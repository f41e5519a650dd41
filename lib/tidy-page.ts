import type { ClutterBlock } from './article.ts';
import { describeClutter } from './clutter/find-clutter.ts';
import { partitionDocument } from './partition-document.ts';
import { around, type Box } from './partition/page-map.ts';
import type { Partition } from './partition/partition-page.ts';
import type { Settings } from './settings.ts';

export interface TidyHit {
  readonly element: Element;
  readonly block: ClutterBlock;
}

/** No more than this share of the page's text is ever hidden by our own rules. */
export const MOST_HIDDEN = 0.4;

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
  const guarded = guardedBoxes(partition);
  const limit = partition.page.root.chars * MOST_HIDDEN;
  let hidden = 0;
  const hits: TidyHit[] = [];
  for (const hit of partition.clutter) {
    if (!kinds[hit.rule.kind] || guarded.has(hit.box)) continue;
    hidden += hit.box.chars;
    if (hidden > limit) break;
    hits.push({ element: hit.box.element, block: describeClutter(partition.page, hit) });
  }
  return hits;
}

/** Every box that holds something of the story or of the related lists. */
function guardedBoxes(partition: Partition): ReadonlySet<Box> {
  const guarded = new Set<Box>();
  const keep = (from: Box): void => {
    for (const box of around(from)) guarded.add(box);
  };
  if (partition.headline !== null) keep(partition.headline.box);
  for (const block of partition.story) keep(block.box);
  for (const list of partition.cardLists) for (const card of list.cards) keep(card.box);
  return guarded;
}
