import { isSameOwner, namesStory } from '../related/story-address.ts';
import type { Card, CardReader } from './card.ts';
import type { Box, PageMap } from './page-map.ts';

/** Beside the page itself. One other is "next" or "back"; more than a month of parts is a feed. */
const LEAST_OTHERS = 2;
const MOST_OTHERS = 30;

/**
 * The stories of a series, as its contents list them: one entry is the page itself, and every other that
 * has words is nothing but a link to a story of the same publisher, however short its title ("Part two").
 * A list of the newest stories may name the page too, but with times, sections and summaries. The contents
 * of a series stand over the headline in a menu's place as often as under the story, so their place says
 * nothing. A menu that shows the newest stories of every section has many such lists, one box like another.
 * @returns the other stories; none where the box is no such list
 */
export function seriesIn(page: PageMap, reader: CardReader, box: Box): readonly Card[] {
  const found = contentsIn(page, reader, box);
  const like = ({ tag, hint, depth }: Box) =>
    tag === box.tag && hint === box.hint && depth === box.depth;
  return found.length > 0 &&
    page.boxes.some((other) => other !== box && like(other) && isListOfLinks(page, reader, other))
    ? []
    : found;
}

/** Is every entry of a box nothing but a link to a story? */
function isListOfLinks(page: PageMap, reader: CardReader, box: Box): boolean {
  const entries = box.children.filter(({ chars }) => chars > 0);
  return (
    entries.length >= LEAST_OTHERS &&
    entries.every((entry) => {
      const card = isOnlyLink(entry) ? reader.shortCardIn(entry) : null;
      return card !== null && isStoryOf(card.url, page.url);
    })
  );
}

function contentsIn(page: PageMap, reader: CardReader, box: Box): readonly Card[] {
  const entries = box.children.filter(({ chars }) => chars > 0);
  if (!entries.every(isOnlyLink)) return [];
  const others = entries.filter((entry) => !reader.isPageItself(entry));
  const count = others.length;
  if (entries.length !== count + 1 || count < LEAST_OTHERS || count > MOST_OTHERS) return [];
  const cards: Card[] = [];
  for (const other of others) {
    const card = reader.shortCardIn(other);
    if (card === null || !isStoryOf(card.url, page.url)) return [];
    cards.push(card);
  }
  return cards;
}

const isStoryOf = (url: string, pageUrl: string) =>
  isSameOwner(url, pageUrl) && namesStory(url, pageUrl);

const isOnlyLink = ({ chars, linkChars, from, to }: Box) => to - from === 1 && linkChars === chars;
