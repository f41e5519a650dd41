import { around, type Box, type PageMap } from '../partition/page-map.ts';
import { titlesIn } from './is-title.ts';

/** So many boxes alike, each with one title, are a list of stories. */
const LIST_CARDS = 3;

/**
 * Is a box the card of one story in a list of such cards? The label over its title ("Podcast") then says
 * of which section the story is, and heads nothing.
 */
export function isCardOfList(page: PageMap, box: Box): boolean {
  let card = box;
  for (const outer of around(box)) {
    if (isCardIn(page, outer, card)) return true;
    if (titlesIn(page, outer) > 1) return false;
    card = outer;
  }
  return false;
}

/** Does a list hold boxes with the name and the one title of a card in it? */
export function isCardIn(page: PageMap, list: Box, card: Box): boolean {
  if (titlesIn(page, card) !== 1) return false;
  const alike = list.children.filter(
    (one) => one.tag === card.tag && one.hint === card.hint && titlesIn(page, one) === 1,
  );
  return alike.length >= LIST_CARDS;
}
