import { isSameOwner, namesStory } from '../related/story-address.ts';
import { findCardLists, type CardList } from './card-lists.ts';
import { isFurniture, kindOfHeading } from './list-kind.ts';
import { mapPart } from './map-page.ts';
import { tagOf } from './node-walk.ts';
import type { Block, PageMap } from './page-map.ts';
import { INLINE } from './tags.ts';

/** A part of a page that is not shown, and the lists of related stories in it. */
export interface FoldedPart {
  readonly page: PageMap;
  readonly lists: readonly CardList[];
}

/** Menus and windows that open over a page are folded for another reason. */
const OTHER_FOLDS: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'dialog']);
/** One link is a button's, not a list. */
const LEAST_STORIES = 2;

/**
 * Finds lists of related stories below the headline that the page does not show: many a page unfolds them
 * when its script has run or somebody comes to them, and they are folded where no script runs. Nobody
 * sees what they say, so only a list counts whose own heading announces related stories, and of it only
 * what leads to stories of the page's publisher: links hidden in a page are also spam.
 */
export function foldedLists(page: PageMap, headline: Block | null): FoldedPart[] {
  const from = headline === null ? 0 : headline.index + 1;
  return page.unseen.flatMap(({ element, box, at }) => {
    const tag = tagOf(element);
    if (at < from || page.leftOut.has(element) || INLINE.has(tag) || OTHER_FOLDS.has(tag))
      return [];
    if (isFurniture(box, { page, headline })) return [];
    const part = mapPart(element, page.url, () => true);
    const lists = findCardLists(part, null).flatMap((list) => storiesOnly(list, page.url));
    return lists.length === 0 ? [] : [{ page: part, lists }];
  });
}

function storiesOnly(list: CardList, pageUrl: string): CardList[] {
  if (list.kind !== 'related' || kindOfHeading(list.heading) !== 'related') return [];
  const cards = list.cards.filter(
    ({ url }) => isSameOwner(url, pageUrl) && namesStory(url, pageUrl),
  );
  return cards.length < LEAST_STORIES ? [] : [{ ...list, cards }];
}
