import { countWords } from '../html/count-words.ts';
import { RELATED_HEADING, TEASER_LABEL } from '../related/heading-phrases.ts';
import { looksLikeTime } from '../related/time-label.ts';
import { bareOf, linkShare, type Block } from './page-map.ts';
import { isProse } from './prose.ts';
import { SHAPE_CHARS, shapeOf } from './text-shape.ts';

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

const SENTENCE_END = /[.!?…。！？।؟][”"'’»)\]]*$/;
/** Marks behind a sentence's end are no more than these. */
const SENTENCE_TAIL = 6;
const COLON = /[:：]$/;
const QUOTE = /^[“"„«‘'»「]/;
/** How bylines begin, in languages that write one. */
const BYLINE =
  /^(by|von|par|por|di|da|door|av|af|przez|autor(en|a|e)?|text|texte|redactie|oleh|yazan|автор|от)[\s:]/;

/** The longest of these words and what follows it. */
const BYLINE_CHARS = 12;

/** Longer text is a sentence with a time, or a name, in it. */
const LABEL_CHARS = 120;
const HEADING_CHARS = 90;

/** Reads the signs of one block. */
export function signsOf(block: Block): BlockSigns {
  const { text } = block;
  const words = countWords(text);
  const { letters, capitals, digits, stops, marks } = shapeOf(text);
  const seen = Math.min(SHAPE_CHARS, Math.max(1, text.length));
  const isShort = text.length < LABEL_CHARS;
  const first = text.charAt(0);
  return {
    words,
    chars: text.length,
    share: linkShare(block),
    links: block.links.length,
    isProse: isProse(block),
    heading: block.heading,
    endsSentence: SENTENCE_END.test(text.slice(-SENTENCE_TAIL)),
    endsColon: COLON.test(text),
    stops: (stops * text.length) / seen / Math.max(1, words),
    capitals: capitals / Math.max(1, letters),
    digits: digits / seen,
    startsLow: first !== first.toUpperCase(),
    isQuoted: QUOTE.test(text),
    isTime: looksLikeTime(text),
    holdsTime: isShort && block.parts.some(looksLikeTime),
    isByline: isShort && BYLINE.test(text.slice(0, BYLINE_CHARS).toLowerCase()),
    isLabel: TEASER_LABEL.test(text.slice(0, LABEL_CHARS)),
    isRelated: text.length < HEADING_CHARS && RELATED_HEADING.test(text),
    marks,
    parts: block.parts.length,
    bare: bareOf(block),
  };
}
