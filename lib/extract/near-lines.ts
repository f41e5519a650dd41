import { hasWord } from '../html/letters.ts';
import { foldSpace } from '../html/words.ts';
import type { Block } from '../partition/page-map.ts';
import { looksLikeTime } from '../related/time-label.ts';
import { dayInText } from './date-text.ts';
import { CHANGED } from './change-words.ts';

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

/**
 * The short texts by the headline, one each, in page order, also where several stand in one block.
 * @param blocks the blocks round the headline up to the first paragraph
 */
export function nearLines(blocks: readonly Block[]): readonly NearLine[] {
  return blocks.flatMap((block) => {
    const texts = block.parts.length > 1 ? block.parts : [block.text];
    const lines = texts
      .flatMap((text) => text.split(SEPARATOR))
      .flatMap(beforeChange)
      .map(foldSpace);
    const short = lines.filter((text) => text.length <= LONGEST_LINE && hasWord(text));
    return short.map((text) => ({ text, block }));
  });
}

/** A line of two times, "Publié le … à 18h20, modifié le … à 09h10", as one each. */
function beforeChange(line: string): readonly string[] {
  if (line.length <= LONGEST_LABEL || line.length > LONGEST_LINE) return [line];
  const parts = line.split(/,\s+/);
  const change = parts.findIndex((part, i) => i > 0 && saysChanged(part));
  return change < 0 ? [line] : [parts.slice(0, change).join(', '), parts.slice(change).join(', ')];
}

/** Is the text a label of time: how long ago, or a date and little else? */
export function isTimeLabel(text: string, lang: string | null): boolean {
  if (text.length > LONGEST_LABEL) return false;
  return looksLikeTime(text) || dayInText(text, lang) !== null;
}

/** Does the text speak of a change, not of the first publication? */
export function saysChanged(text: string): boolean {
  return CHANGED.test(text);
}
