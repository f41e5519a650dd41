import { countWords } from '../html/count-words.ts';
import { linkShare, type Block } from '../partition/page-map.ts';

/** A line that is longer is no entry of a menu. */
export const MENU_WORDS = 4;

/** Is a line nothing but a link of a few words? */
export function isShortLink(block: Block): boolean {
  return linkShare(block) > 0.9 && countWords(block.text) <= MENU_WORDS;
}
