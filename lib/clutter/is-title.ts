import { countWords } from '../html/count-words.ts';
import { ownStoryOf } from '../partition/own-story.ts';
import { linkShare, type Block, type Box, type PageMap } from '../partition/page-map.ts';

/** A shorter line is a button or the entry of a menu. */
const TITLE_WORDS = 5;
/** A bullet or an arrow may stand beside the link. */
const ALL_LINKED = 0.9;

/**
 * Is a line the title of one of the site's stories: nothing but links, one of them of so many words and
 * to an address that names a story? Its section's name may link beside it. What such a title speaks of
 * is no offer of the site's.
 */
export function isTitle(page: PageMap, block: Block): boolean {
  if (linkShare(block) < ALL_LINKED || countWords(block.text) < TITLE_WORDS) return false;
  const long = block.links.filter(({ text }) => countWords(text) >= TITLE_WORDS);
  const link = block.box.link ?? (long.length === 1 ? long[0] : undefined);
  return link !== undefined && ownStoryOf(page, link.href) !== null;
}

/** For each block of a page: how many titles stand before it. */
const counted = new WeakMap<PageMap, Uint32Array>();

function countTitles(page: PageMap): Uint32Array {
  const before = new Uint32Array(page.blocks.length + 1);
  page.blocks.forEach((block, i) => {
    before[i + 1] = (before[i] ?? 0) + Number(isTitle(page, block));
  });
  return before;
}

/** How many lines of a box are titles, as `isTitle` tells; counted once for all boxes of a page. */
export function titlesIn(page: PageMap, { from, to }: Box): number {
  let before = counted.get(page);
  if (before === undefined) counted.set(page, (before = countTitles(page)));
  return (before[to] ?? 0) - (before[from] ?? 0);
}
