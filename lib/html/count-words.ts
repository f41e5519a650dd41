import { hasWord } from './letters.ts';

/** Scripts written without spaces between words, where a character stands for about a word. */
const SPACELESS =
  /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2ffff}]/gu;

/** The same without the rare ones outside the basic plane: most texts need not be searched for those. */
const HAS_SPACELESS = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\ud840-\ud8bf]/;

/** Spaces, and the dashes, strokes and dots that stand between words without any. */
const BETWEEN_WORDS = /[\s/|\u2012-\u2015…]+/;

/**
 * Characters of spaceless scripts that weigh as much as one word of the others. A Japanese or
 * Chinese word is two characters long on average (Unicode UAX 29 notes; jieba and MeCab corpora).
 */
const SPACELESS_CHARS_A_WORD = 2;

/** Number of words; in scripts without spaces, of word-sized runs of characters. */
export function countWords(text: string): number {
  const spaceless = HAS_SPACELESS.test(text) ? (text.match(SPACELESS)?.length ?? 0) : 0;
  const rest = spaceless === 0 ? text : text.replace(SPACELESS, ' ');
  let words = Math.ceil(spaceless / SPACELESS_CHARS_A_WORD);
  for (const one of rest.split(BETWEEN_WORDS)) if (hasWord(one)) words++;
  return words;
}
