import { bareText, countWords } from '../html/words.ts';
import { RELATED_HEADING, TEASER_LABEL } from '../related/heading-phrases.ts';
import { looksLikeTime } from '../related/time-label.ts';
import { linkShare, type Block } from './page-map.ts';
import { isProse } from './prose.ts';

/** What a block says of itself, without looking around. */
export interface BlockSigns {
  readonly words: number;
  readonly chars: number;
  readonly share: number;
  readonly links: number;
  readonly isProse: boolean;
  readonly heading: number;
  readonly endsSentence: boolean;
  readonly endsColon: boolean;
  /** Commas and stops for every word: lists of names and labels have few. */
  readonly stops: number;
  readonly capitals: number;
  readonly digits: number;
  readonly startsLow: boolean;
  readonly isQuoted: boolean;
  readonly isTime: boolean;
  readonly holdsTime: boolean;
  readonly isByline: boolean;
  readonly isLabel: boolean;
  readonly isRelated: boolean;
  readonly marks: number;
  readonly parts: number;
  /** Letters and digits alone, for finding the text again. */
  readonly bare: string;
}

const SENTENCE_END = /[.!?…。！？।؟][”"'’»)\]]*$/u;
const STOPS = /[,.;:!?…、。，！？।،؛]/gu;
const CAPITALS = /\p{Lu}/gu;
const DIGITS = /\p{N}/gu;
const LETTERS = /\p{L}/gu;
/** How bylines begin, in languages that write one. */
const BYLINE =
  /^(by|von|par|por|di|da|door|av|af|przez|autor(en|a|e)?|text|texte|redactie|oleh|yazan|автор|от)[\s:]/iu;
/** Marks of credits, addresses and legal lines. */
const MARKS = /[©®@|•·►▶→»›#]|https?:|www\./gu;

/** Reads the signs of one block. */
export function signsOf(block: Block): BlockSigns {
  const { text } = block;
  const words = countWords(text);
  const letters = Math.max(1, count(text, LETTERS));
  return {
    words,
    chars: text.length,
    share: linkShare(block),
    links: block.links.length,
    isProse: isProse(block),
    heading: block.heading,
    endsSentence: SENTENCE_END.test(text),
    endsColon: /[:：]$/u.test(text),
    stops: count(text, STOPS) / Math.max(1, words),
    capitals: count(text, CAPITALS) / letters,
    digits: count(text, DIGITS) / Math.max(1, text.length),
    startsLow: /^\p{Ll}/u.test(text),
    isQuoted: /^[“"„«‘'»「]/u.test(text),
    isTime: looksLikeTime(text),
    holdsTime: text.length < 120 && block.parts.some(looksLikeTime),
    isByline: text.length < 120 && BYLINE.test(text),
    isLabel: TEASER_LABEL.test(text),
    isRelated: text.length < 90 && RELATED_HEADING.test(text),
    marks: count(text, MARKS),
    parts: block.parts.length,
    bare: bareText(text),
  };
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
