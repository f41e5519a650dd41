import { countWords } from '../html/count-words.ts';
import { headingAbove } from './list-heading.ts';
import { kindOfHeading } from './list-kind.ts';
import { ownStoryOf } from './own-story.ts';
import { linkShare, type Block, type PageMap } from './page-map.ts';

/** Fewer words are a tag's, a section's or a person's name. */
const TITLE_WORDS = 4;
/** Between titles stand arrows and dots, and nothing else. */
const LINKED = 0.9;

/**
 * Is a line a row of titles: two links or more to stories of the page's publisher, one beside the other,
 * under a heading that announces other stories? Inline links make no boxes, so such a row is no list of cards.
 * @param headline the story's headline, which heads no row
 */
export function isLinkRow(page: PageMap, block: Block, headline: Block | null): boolean {
  if (block.links.length < 2 || linkShare(block) < LINKED) return false;
  return isTitles(page, block) && kindOfHeading(headingOfRow(page, block, headline)) === 'related';
}

/** The heading that stands close above a line of links. */
export function headingOfRow(page: PageMap, block: Block, headline: Block | null): Block | null {
  return headingAbove(page, { box: block.box, from: block.index, headline });
}

function isTitles(page: PageMap, { links }: Block): boolean {
  return links.every(
    ({ href, text }) => countWords(text) >= TITLE_WORDS && ownStoryOf(page, href) !== null,
  );
}
