import type { Card } from './card.ts';
import { around, type Box, type PageMap } from './page-map.ts';

/** A card's place in a list of the most read, all that a text says: "3", "3.", "3位". */
const RANK = /^(\d{1,3})\s?[.:)位]?$/;
/** Fewer numbered cards are parts of something: "1 of 2". */
const LEAST_RANKED = 3;

/**
 * Class, id and role of what holds a list by popularity or recency. "latest" and "top" are no sign:
 * pages call the newest of one subject so, which goes with the story, and what stands at the top.
 */
const POPULAR_HINT =
  / (?:popular|trending|ranking|breaking|most (?:read|viewed|shared|commented)) /;
/** A list's own box, the one around it, and that one's: further out other lists stand in it too. */
const HINTED_BOXES = 3;

/** Do a list's numbers, or what its boxes are called, say that it is one of the most read or the newest? */
export function tellsPopularity(
  page: PageMap,
  { box, cards }: { readonly box: Box; readonly cards: readonly Card[] },
): boolean {
  return areRanked(page, cards) || isCalledPopular(box);
}

/** Are cards numbered one after the other? Whatever the language; the second of two columns begins with 6. */
function areRanked(page: PageMap, cards: readonly Card[]): boolean {
  if (cards.length < LEAST_RANKED) return false;
  let last: number | null = null;
  for (const card of cards) {
    const rank = rankOf(page, card);
    if (rank === null || (last !== null && rank !== last + 1)) return false;
    last = rank;
  }
  return true;
}

function rankOf(page: PageMap, { box }: Card): number | null {
  for (const { parts } of page.blocks.slice(box.from, box.to))
    for (const part of parts) {
      const [, rank] = RANK.exec(part) ?? [];
      if (rank !== undefined) return Number(rank);
    }
  return null;
}

function isCalledPopular(box: Box): boolean {
  let left = HINTED_BOXES;
  for (const { hint } of around(box)) {
    if (POPULAR_HINT.test(hint)) return true;
    if (--left === 0) return false;
  }
  return false;
}
