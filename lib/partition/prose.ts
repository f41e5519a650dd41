import { linkShare, type Block } from './page-map.ts';

/** Text of at least so many characters with few links is a paragraph somebody wrote; half of that in CJK. */
const PROSE_CHARS = 60;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const PROSE_LINK_SHARE = 0.5;

/** Is a block running text, by its length and links alone? */
export function isProse(block: Block): boolean {
  if (block.heading > 0 || linkShare(block) > PROSE_LINK_SHARE) return false;
  const { length } = block.text;
  return length >= PROSE_CHARS || (length >= PROSE_CHARS / 2 && CJK.test(block.text));
}
