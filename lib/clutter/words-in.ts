import { countWords } from '../html/count-words.ts';
import type { Box, PageMap } from '../partition/page-map.ts';

/** No rule takes a box of so many characters; counting its words would be wasted. */
const MOST_CHARS = 25_000;

/** How many words a box holds; Infinity where it is larger than any that a rule takes. */
export function wordsIn(page: PageMap, box: Box): number {
  if (box.chars > MOST_CHARS) return Infinity;
  let words = 0;
  for (let i = box.from; i < box.to; i++) words += countWords(page.blocks[i]?.text ?? '');
  return words;
}
