import type { Card } from './card.ts';
import type { CardList } from './card-lists.ts';
import { kindOfHeading } from './list-kind.ts';
import { linkShare, type Block, type PageMap } from './page-map.ts';

/** A card with more of its letters in the story is a part of it: an offer with its price, a linked item. */
const STORY_SHARE = 0.5;

/**
 * Settles what the story and the lists of other stories both lay claim to: a card that is mostly story
 * is no card, unless it is one linked title under a label that announces it; of another card nothing is
 * in the story.
 */
export function settleCards(
  page: PageMap,
  story: readonly Block[],
  lists: readonly CardList[],
): { readonly story: readonly Block[]; readonly cardLists: readonly CardList[] } {
  const own = new Set(story);
  const isOther = (card: Card, isAnnounced: boolean): boolean => {
    const blocks = page.blocks.slice(card.box.from, card.box.to);
    const claimed = blocks.filter((block) => own.has(block));
    if (claimed.length === 0) return true;
    const isTitle = isAnnounced && claimed.every((block) => linkShare(block) === 1);
    if (letters(claimed) > letters(blocks) * STORY_SHARE && !isTitle) return false;
    for (const block of claimed) own.delete(block);
    return true;
  };
  const cardLists = lists.flatMap((list) => {
    const isAnnounced = kindOfHeading(list.heading) === 'related';
    const cards = list.cards.filter((card) => isOther(card, isAnnounced));
    return cards.length === 0 ? [] : [{ ...list, cards }];
  });
  return { story: story.filter((block) => own.has(block)), cardLists };
}

function letters(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
