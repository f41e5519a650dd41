import { LazyPattern } from '../html/lazy-pattern.ts';
import { BETWEEN, letterFor } from '../html/letters.ts';
import { textWords, type TextWords } from '../html/text-words.ts';
import type { ClutterRule, Phrases } from './clutter-rule.ts';
import { holdsSign } from './phrase-signs.ts';

/** Tells which rules a line of text speaks for, in the order of their list. */
export type RulesSaid = (line: string) => readonly ClutterRule[];

interface Entry {
  readonly word: string;
  readonly phrases: Phrases;
  readonly rule: ClutterRule;
}

type Index = ReadonlyMap<string, readonly Entry[]>;

/** From Hebrew on, scripts write words together or glue the article on: a word may begin anywhere. */
const FIRST_GLUED = 0x590;
/** Between the scripts, the blocks of punctuation and signs. */
const PUNCTUATION = [0x2000, 0x2bff] as const;

/** A word of so few letters stands for itself alone: half of all lines have one that begins with "ki" or "on". */
const WHOLE_LETTERS = 2;

const NONE: readonly ClutterRule[] = [];

/**
 * An index over the words that the phrases of some rules are about.
 * One scan of a line looks its words up; only phrases that have a word in it are tried.
 */
export function rulesSaidBy(rules: readonly ClutterRule[]): RulesSaid {
  const index = indexOf(rules);
  return (line) => {
    const look = textWords(line);
    const entries = entriesIn(look, index);
    if (entries === null) return NONE;
    const found = saidOf(look.lower, entries);
    return rules.filter((rule) => found.has(rule));
  };
}

function saidOf(text: string, entries: ReadonlySet<Entry>): ReadonlySet<ClutterRule> {
  const found = new Set<ClutterRule>();
  const tried = new Map<Phrases, boolean>(); // rules may share phrases
  for (const { rule, phrases } of entries) {
    if (found.has(rule)) continue;
    const said = tried.get(phrases) ?? says(phrases, text);
    tried.set(phrases, said);
    if (said) found.add(rule);
  }
  return found;
}

/** Most lines with one of the words say something else, and compiling a pattern takes far longer than this. */
function says(phrases: Phrases, text: string): boolean {
  const { signs } = phrases.says;
  return (signs === undefined || holdsSign(signs, text)) && patternOf(phrases).test(text);
}

const NO_LETTER = `[\\d${BETWEEN}]`;

const patterns = new WeakMap<Phrases, LazyPattern>();

/** The pattern with letters told by a short class: letters.ts says what \p{L} costs. */
function patternOf(phrases: Phrases): RegExp {
  let pattern = patterns.get(phrases);
  if (pattern === undefined) {
    pattern = new LazyPattern(() => withShortClass(phrases.says.source));
    patterns.set(phrases, pattern);
  }
  return pattern.get();
}

/** Without the flag u, too: text beyond the first plane is in no phrase, and minding it takes a third more. */
function withShortClass(source: string): string {
  return source
    .replaceAll(String.raw`[^\p{L}]`, NO_LETTER)
    .replaceAll(String.raw`\P{L}`, NO_LETTER)
    .replaceAll(String.raw`\p{L}`, letterFor(source));
}

function indexOf(rules: readonly ClutterRule[]): Index {
  const index = new Map<string, Entry[]>();
  for (const rule of rules) {
    for (const phrases of rule.says ?? []) {
      for (const word of phrases.about.split(' ')) {
        const key = keyAt(word, 0);
        const entries = index.get(key);
        if (entries === undefined) index.set(key, [{ word, phrases, rule }]);
        else entries.push({ word, phrases, rule });
      }
    }
  }
  return index;
}

function entriesIn(look: TextWords, index: Index): ReadonlySet<Entry> | null {
  return look.hasOther ? entriesAnywhere(look.lower, index) : entriesAtWords(look, index);
}

function entriesAtWords({ lower, words }: TextWords, index: Index): ReadonlySet<Entry> | null {
  let found: Set<Entry> | null = null;
  let at = 0;
  for (const word of words) {
    at = lower.indexOf(word, at);
    for (const entry of index.get(keyAt(word, 0)) ?? []) {
      if (entry.word.length <= WHOLE_LETTERS && word !== entry.word) continue;
      if (lower.startsWith(entry.word, at)) (found ??= new Set()).add(entry);
    }
    at += word.length;
  }
  return found;
}

function entriesAnywhere(text: string, index: Index): ReadonlySet<Entry> | null {
  let found: Set<Entry> | null = null;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const begins = isLetter(code) && (code >= FIRST_GLUED || !isLetter(before));
    before = code;
    if (!begins) continue;
    for (const entry of index.get(keyAt(text, at)) ?? []) {
      if (text.startsWith(entry.word, at)) (found ??= new Set()).add(entry);
    }
  }
  return found;
}

/**
 * Two letters tell words of an alphabet apart well enough; one, those of a script with thousands. "E-mail"
 * begins with a word of one letter.
 */
function keyAt(text: string, at: number): string {
  const isOne = text.charCodeAt(at) >= FIRST_GLUED || !isLetter(text.charCodeAt(at + 1));
  return isOne ? text.charAt(at) : text.slice(at, at + 2);
}

/** Roughly: a wrong answer costs one look-up. */
function isLetter(code: number): boolean {
  if (code >= PUNCTUATION[0]) return code > PUNCTUATION[1];
  return code >= 0xc0 || (code >= 97 && code <= 122);
}
