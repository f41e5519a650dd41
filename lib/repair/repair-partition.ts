import { touches } from '../partition/is-within.ts';
import { isWithin } from '../partition/is-within.ts';
import type { Block, Box, PageMap } from '../partition/page-map.ts';
import type { Partition } from '../partition/partition-page.ts';
import type { OwnElements } from './own-elements.ts';

/**
 * A page told apart as its reader wants it: what is part of the story is in it, and what must never be
 * hidden is no clutter. What is to be left out is not on the map any more.
 */
export function repairPartition(found: Partition, own: OwnElements): Partition {
  const { page } = found;
  const spared = new Set<Element>([...own.kept, ...own.story]);
  if (spared.size === 0) return found;
  const clutter = found.clutter.filter(({ element }) => !touches(page.document, element, spared));
  if (own.story.size === 0) return { ...found, clutter };
  const added = new Set(page.blocks.filter((block) => stands(page, block, own.story)));
  const isStory = (box: Box) => isWithin(page.document, box.element, own.story);
  return {
    ...found,
    clutter,
    story: page.blocks.filter((block) => added.has(block) || found.story.includes(block)),
    cardLists: found.cardLists.flatMap((list) => {
      const cards = list.cards.filter(({ box }) => !isStory(box));
      return cards.length === 0 ? [] : [{ ...list, cards }];
    }),
    teaserLines: found.teaserLines.filter((block) => !added.has(block)),
  };
}

function stands(page: PageMap, block: Block, these: ReadonlySet<Node>): boolean {
  return block.nodes.some((node) => isWithin(page.document, node, these));
}
