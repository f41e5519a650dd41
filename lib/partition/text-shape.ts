import { hasLetter, isCapital } from '../html/letters.ts';

/** Characters looked at: the beginning of a text shows how it is written as well as all of it does. */
export const SHAPE_CHARS = 240;

/** How many characters of some sorts the beginning of a text has. */
export interface TextShape {
  readonly letters: number;
  readonly capitals: number;
  readonly digits: number;
  /** Commas and stops. */
  readonly stops: number;
  /** Marks of credits, addresses and legal lines. */
  readonly marks: number;
}

const [LETTER, CAPITAL, DIGIT, STOP, MARK] = [1, 2, 4, 8, 16] as const;

const STOPS = ',.;:!?…、。，！？।،؛';
const MARKS = '©®@|•·►▶→»›#';

/** What the first 128 characters are. A loop with a table: five regular expressions a block took ten times as long. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => sortsOf(code));

function sortsOf(code: number): number {
  const char = String.fromCharCode(code);
  if (char >= '0' && char <= '9') return DIGIT;
  if (STOPS.includes(char)) return STOP;
  if (MARKS.includes(char)) return MARK;
  if (!hasLetter(char)) return 0;
  return isCapital(char) ? LETTER | CAPITAL : LETTER;
}

/** The same for what other characters a page has: a script has some dozens, and a page thousands of each. */
const others = new Map<number, number>();

function sortsOfOther(code: number): number {
  let sorts = others.get(code);
  if (sorts === undefined) others.set(code, (sorts = sortsOf(code)));
  return sorts;
}

/** Counts what a text is made of. */
export function shapeOf(text: string): TextShape {
  const end = Math.min(text.length, SHAPE_CHARS);
  let [letters, capitals, digits, stops, marks] = [0, 0, 0, 0, 0];
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    const sorts = code < 128 ? (ASCII[code] ?? 0) : sortsOfOther(code);
    if (sorts & LETTER) letters++;
    if (sorts & CAPITAL) capitals++;
    if (sorts & DIGIT) digits++;
    if (sorts & STOP) stops++;
    if (sorts & MARK) marks++;
  }
  return { letters, capitals, digits, stops, marks };
}
