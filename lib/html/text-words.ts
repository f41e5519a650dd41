import { BETWEEN } from './letters.ts';

/** What lists of phrases ask of a text before any of their patterns is tried. */
export interface TextWords {
  readonly text: string;
  /** Lower case of the same length. */
  readonly lower: string;
  /** The words of `lower`, in order. */
  readonly words: readonly string[];
  /** Are there letters of other scripts than Latin? */
  readonly hasOther: boolean;
}

const HAS_OTHER_SCRIPT = /[\u0370-\u1dff\u2e80-\ud7ff\uf900-\uffdc]/;
const BETWEEN_LETTERS = new RegExp(`[\\d${BETWEEN}]+`);

let last: TextWords = { text: '', lower: '', words: [], hasOther: false };

/** Splits a text into its words; the same text is asked about by many lists in a row. */
export function textWords(text: string): TextWords {
  if (last.text === text) return last;
  // Of all letters only this one becomes two when it is made small.
  const lower = (text.includes('İ') ? text.replaceAll('İ', 'i') : text).toLowerCase();
  const words = lower.split(BETWEEN_LETTERS);
  if (words[0] === '') words.shift();
  if (words.at(-1) === '') words.pop();
  return (last = { text, lower, words, hasOther: HAS_OTHER_SCRIPT.test(lower) });
}
