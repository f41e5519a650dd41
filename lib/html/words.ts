import { hasWord, replaceGaps } from './letters.ts';

/** For the inside of a character class: signs of a script's first plane that are never seen. */
const UNSEEN = String.raw`\u034f\u17b4\u17b5\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff`;

/**
 * Characters that are never seen, and can make a text read other than it is: soft hyphen, zero-width,
 * bidirectional controls, tag characters, controls, fillers, halves of a pair, what is no character. The
 * joiners of emoji and Persian and the marks of direction stay, and of the signs that choose a character's
 * form those that follow one which has forms: a row of them, or one after a Latin letter, is a text that
 * nobody sees. Source: TESTING.md S15; Unicode 16, Default_Ignorable_Code_Point.
 */
const INVISIBLE = new RegExp(
  String.raw`[${UNSEEN}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}](?<![\d#*©®\u1000-\ufdff\ufe10-\u{dffff}].)`,
  'gu',
);

/** Units of all that `INVISIBLE` may find: nearly no text holds one, and to see that takes a twentieth. */
const MAY_BE_INVISIBLE = new RegExp(String.raw`[\ufe00-\ufe0f${UNSEEN}]`);

/** White space that is no single plain space. */
const UNFOLDED = /[^\S ]\s*| \s+/g;

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

/** Text without what nobody sees of it; its white space is as it was. */
export function withoutUnseen(text: string): string {
  return MAY_BE_INVISIBLE.test(text) ? text.replace(INVISIBLE, '') : text;
}

/** Text as it is seen: invisible characters dropped, every run of white space one space, trimmed. */
export function foldSpace(text: string): string {
  return withoutUnseen(text).replace(UNFOLDED, ' ').trim();
}

/** Letters and digits alone, lower case: for comparing titles and names. */
export function bareText(text: string): string {
  return replaceGaps(text.toLowerCase(), '');
}

/** Number of words; in scripts without spaces, of word-sized runs of characters. */
export function countWords(text: string): number {
  const spaceless = HAS_SPACELESS.test(text) ? (text.match(SPACELESS)?.length ?? 0) : 0;
  const rest = spaceless === 0 ? text : text.replace(SPACELESS, ' ');
  let words = Math.ceil(spaceless / SPACELESS_CHARS_A_WORD);
  for (const one of rest.split(BETWEEN_WORDS)) if (hasWord(one)) words++;
  return words;
}

/** Words of letters and digits, lower case, for comparing texts as sets. */
export function wordSet(text: string): Set<string> {
  return new Set(replaceGaps(text.toLowerCase(), ' ').trim().split(' '));
}

/** The text cut at a word's end to at most `limit` characters, with an ellipsis where cut. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > limit / 2 ? space : cut.length).trimEnd()}…`;
}
