import { countWords } from '../html/count-words.ts';
import type { Block, Box, PageMap } from '../partition/page-map.ts';

/** No rule takes a box of so many characters; counting its words would be wasted. */
const MOST_CHARS = 25_000;

/** Of each block, counted once: hundreds of buttons in one box each ask for the words of the whole box. */
const counted = new WeakMap<Block, number>();

function wordsOf(block: Block): number {
  let words = counted.get(block);
  if (words === undefined) counted.set(block, (words = countWords(block.text)));
  return words;
}

/** How many words a box holds; Infinity where it is larger than any that a rule takes. */
export function wordsIn(page: PageMap, box: Box): number {
  if (box.chars > MOST_CHARS) return Infinity;
  return page.blocks.slice(box.from, box.to).reduce((sum, block) => sum + wordsOf(block), 0);
}
