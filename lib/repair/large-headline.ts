import { elementsWithin } from '../clutter/elements-within.ts';
import { readHead } from '../extract/page-head.ts';
import { titleCandidates } from '../extract/title-candidates.ts';
import { APART, samenessWith } from '../partition/headline.ts';
import { isWithin } from '../partition/is-within.ts';
import { mapPart } from '../partition/map-page.ts';
import { tagOf } from '../partition/node-walk.ts';
import type { Block, IsSeen, PageMap } from '../partition/page-map.ts';

/** A page of stories has a main headline for each: so many are looked at. */
const MOST_MAIN = 100;

/** What is no heading is a headline only where it says a title nearly word for word. */
const WORD_FOR_WORD = 0.9;

/** Does it stand in a menu or the like, outside what the page calls its main part? */
function standsApart(document: Document, element: Element): boolean {
  const walker = document.createTreeWalker(document, 1); // elements
  walker.currentNode = element;
  for (let at = walker.parentNode(); at !== null; at = walker.parentNode()) {
    const tag = tagOf(at);
    if (APART.has(tag)) return true;
    if (tag === 'main' || tag === 'article') return false;
  }
  return false;
}

/** Those that meet a wish, or all where none does. */
const rather = <T>(all: readonly T[], wish: (one: T) => boolean): readonly T[] => {
  const some = all.filter(wish);
  return some.length > 0 ? some : all;
};

/**
 * Makes what asks whether a part of a large page holds the story's headline, without a map of the page: of
 * its main headlines that is the one which says what the page calls itself, and stands in no menu. Where
 * none says that, it may also be what does so without being a main headline.
 */
export function largeHeadline(
  document: Document,
  url: string,
  isSeen: IsSeen,
): (part: PageMap) => boolean {
  const sameness = samenessWith(titleCandidates(readHead(document)));
  const says = ({ blocks }: PageMap) => blocks.some((block) => sameness(block) > 0);
  const mains = elementsWithin(document.documentElement, 'h1')
    .filter(isSeen)
    .slice(0, MOST_MAIN)
    .map((element) => mapPart(element, url, isSeen))
    .filter(({ blocks }) => blocks.length > 0);
  const isNamed = mains.some(says);
  const likely = rather(rather(mains, says), ({ root }) => !standsApart(document, root.element));
  const headlines = likely.map(({ root }) => root.element);
  const isHeading = (block: Block) =>
    sameness(block) > 0 && (block.heading > 0 || sameness(block) >= WORD_FOR_WORD);
  return ({ root, blocks }) => {
    const self = new Set([root.element]);
    if (headlines.some((headline) => isWithin(document, headline, self))) return true;
    return !isNamed && blocks.some(isHeading);
  };
}
