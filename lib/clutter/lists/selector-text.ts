/** A character of a selector that stands in no bracket, parenthesis or string, and its place. */
export type TopChar = readonly [at: number, char: string];

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/**
 * Index of the last character of a string or an escape that begins here; where it begins, if neither does;
 * Infinity where it has no end.
 */
function endOfLiteral(text: string, from: number): number {
  const first = text.charAt(from);
  if (first === '\\') return from + 1 < text.length ? from + 1 : Infinity;
  if (first !== '"' && first !== "'") return from;
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === first) return at;
  }
  return Infinity;
}

/**
 * The characters of a selector that stand in no bracket, parenthesis or string, with their places.
 * @returns null where brackets or quotes do not pair, or an escape has nothing to escape
 */
export function topLevel(selector: string): readonly TopChar[] | null {
  const found: TopChar[] = [];
  const open: string[] = [];
  let at = 0;
  for (; at < selector.length; at++) {
    const end = endOfLiteral(selector, at);
    const char = selector.charAt(at);
    if (end > at) at = end;
    else if (!nests(open, char)) return null;
    else if (open.length === 0 && !isCloser(char)) found.push([at, char]);
  }
  return open.length === 0 && at < Infinity ? found : null;
}

const isCloser = (char: string) => char === ')' || char === ']';

/** Keeps book of what is open. @returns false for a bracket that closes nothing */
function nests(open: string[], char: string): boolean {
  const closer = CLOSERS[char];
  if (closer !== undefined) open.push(closer);
  return !isCloser(char) || open.pop() === char;
}

/** Space at the end, unless it is part of an escape. */
const SPACE_AFTER = /(?<!\\)\s+$/;

/** The parts of a selector list; none where it is malformed. */
export function alternatives(selector: string): readonly string[] {
  const commas = topLevel(selector)?.filter(([, char]) => char === ',');
  if (commas === undefined) return [];
  const ends = [...commas.map(([at]) => at), selector.length];
  const starts = [0, ...commas.map(([at]) => at + 1)];
  return starts
    .map((start, index) => selector.slice(start, ends[index]).trimStart().replace(SPACE_AFTER, ''))
    .filter(Boolean);
}

/** A selector with everything in brackets, parentheses and strings taken out. */
export function skeleton(selector: string): string {
  let last = -1;
  let text = '';
  for (const [at, char] of topLevel(selector) ?? []) {
    text += at === last + 1 ? char : `\0${char}`;
    last = at;
  }
  return text;
}

/** The last compound of a selector: what it names, without what stands around it. */
export function subjectOf(selector: string): string {
  const combinator = topLevel(selector)?.findLast(([, char]) => /[\s>+~]/.test(char));
  return selector.slice((combinator?.[0] ?? -1) + 1);
}
