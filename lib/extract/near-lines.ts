import { foldSpace } from '../html/words.ts';
import type { Block } from '../partition/page-map.ts';
import { dayInText } from './date-text.ts';
import { AGO, CHANGED, NOW_OR_YESTERDAY } from './time-words.ts';

/** One short text by the headline: "Korea Herald", "9 hours ago", "By Jorund Bellamy". */
export interface NearLine {
  readonly text: string;
  readonly block: Block;
}

/** Longer texts are standfirsts and paragraphs. */
const LONGEST_LINE = 160;

/** A label of time is a few words: "Wednesday, 11 March 2026, 7:40 a.m. (Central European Time)" has 57. */
const LONGEST_LABEL = 70;

const SEPARATOR = /\s+[·•|–—]\s+|\s*[|•]\s*/u;

/** A clock time by itself is no date but with a word of today it is a label; digits alone are a count. */
const HAS_NUMBER = /\p{Nd}/u;

/** An hour written as a word needs no figure: "an hour ago", "vor einer Stunde", "قبل ساعة". */
const UNIT_WORDS = 5;

/**
 * The short texts by the headline, one each, in page order, also where several stand in one block.
 * @param blocks the blocks round the headline up to the first paragraph
 */
export function nearLines(blocks: readonly Block[]): readonly NearLine[] {
  return blocks.flatMap((block) => {
    const texts = block.parts.length > 1 ? block.parts : [block.text];
    const lines = texts.flatMap((text) => text.split(SEPARATOR)).map(foldSpace);
    const short = lines.filter((text) => text.length <= LONGEST_LINE && /[\p{L}\p{N}]/u.test(text));
    return short.map((text) => ({ text, block }));
  });
}

/** Does the text say how long ago something was, in words: "9 hours ago", "gestern"? */
export function isAgo(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  if (NOW_OR_YESTERDAY.test(text)) return true;
  const words = text.split(' ').length;
  return AGO.some((ago) => ago.test(text)) && (HAS_NUMBER.test(text) || words <= UNIT_WORDS);
}

/** Is the text a label of time: how long ago, or a date and little else? */
export function isTimeLabel(text: string, lang: string | null): boolean {
  if (text.length > LONGEST_LABEL) return false;
  return isAgo(text) || (HAS_NUMBER.test(text) && dayInText(text, lang) !== null);
}

/** Does the text speak of a change, not of the first publication? */
export function saysChanged(text: string): boolean {
  return CHANGED.test(text);
}
