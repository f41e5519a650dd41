/**
 * What stands between words, for the inside of a character class: spaces, punctuation and signs of the
 * scripts that news is written in. Everything else is a letter, a mark on one, or a digit.
 *
 * Written out instead of \p{L}: compiling that takes a browser half a millisecond wherever it stands, and
 * with the flag i or in a long list of phrases tens of milliseconds; a page is read once, so it all counts.
 * Pictographs and the rarest scripts (surrogate pairs) count as signs, and so does the dot that the
 * lower case of "İ" leaves. Source: Unicode 16, categories P, S and Z, by block.
 */
export const BETWEEN = String.raw`\s\ufe00-\ufe0f\s\u0307\s\x00-/:-@[-\x60{-©«-±´¶-¸»¿×÷\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05f3\u05f4\u0600-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u0964\u0965\u0970\u0e2f\u0e3f\u0e5a\u0e5b\u2000-\u206f\u20a0-\u20cf\u2100-\u214f\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30fb\ufd3e\ufd3f\ufe10-\ufe1f\ufe30-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\ud800-\udfff`;

/** One letter of any script. */
export const LETTER = `[^\\d${BETWEEN}]`;

/**
 * One small letter of a Latin alphabet, or a mark on one: enough to tell where a Latin word ends, and
 * less than half of what `LETTER` costs a browser. Source: Unicode 16, blocks Latin-1 to Latin Extended-B,
 * combining marks, Latin Extended Additional.
 */
const LATIN_LETTER = String.raw`[a-zß-öø-ɏ\u0300-\u036fḀ-ỿ]`;

const OTHER_LETTER = /[\u0370-\u1dff\u2c00-\uffff]/;

/**
 * The class of letters that does for phrases: the short one where they are written in Latin letters.
 * @param says a pattern for lower-case text
 */
export const letterFor = (says: string): string =>
  OTHER_LETTER.test(says) ? LETTER : LATIN_LETTER;

/** One letter or digit. */
export const WORD_CHAR = `[^${BETWEEN}]`;

const letter = new RegExp(LETTER);
const wordChar = new RegExp(WORD_CHAR);
const gaps = new RegExp(`[${BETWEEN}]+`, 'g');

/** Is there a letter in a text? */
export function hasLetter(text: string): boolean {
  return letter.test(text);
}

/** Is there a letter or a digit in a text? */
export function hasWord(text: string): boolean {
  return wordChar.test(text);
}

/** The text with everything between its words replaced. */
export function replaceGaps(text: string, by: string): string {
  return text.replace(gaps, by);
}

/** Is a character a capital? Scripts without capitals have none. */
export function isCapital(char: string): boolean {
  return char !== char.toLowerCase();
}

/** Is a character a small letter of a script that has capitals? */
export function isSmall(char: string): boolean {
  return char !== char.toUpperCase();
}
