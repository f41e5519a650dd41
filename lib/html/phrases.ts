import { LazyPattern } from './lazy-pattern.ts';
import { letterFor } from './letters.ts';
import { textWords, type TextWords } from './text-words.ts';

/**
 * Ways to say something, mostly of one language: how words begin that these phrases begin with, two
 * letters each, parted by spaces; and the phrases. A text without such a word is never tried, and what is
 * never tried is never compiled: compiling all languages' phrases takes longer than reading a page.
 */
export type PhraseGroup = readonly [begins: string, says: string];

/** In place of beginnings: these phrases are tried on texts with letters of other scripts than Latin. */
export const OTHER_SCRIPTS = 'other scripts';

/** In place of beginnings: these phrases may begin with any word. */
export const ANY_WORD = 'any word';

/** Groups whose phrases all stand between the same two pieces of a pattern. */
export function wordedAs(
  before: string,
  after: string,
  groups: readonly PhraseGroup[],
): readonly PhraseGroup[] {
  return groups.map(([begins, says]) => [begins, before + says + after]);
}

/** Letters by which words are told apart. */
const KEY_LETTERS = 2;

interface Group {
  readonly begins: readonly string[];
  readonly isAtStart: boolean;
  readonly pattern: LazyPattern;
}

/** Phrases of several languages, to be looked for in short texts. */
export class Phrases {
  /** The phrases as they were given. */
  readonly list: readonly PhraseGroup[];
  private groups: readonly Group[] = [];
  private readonly index = new Map<string, Group[]>();

  /**
   * @param list regular expressions for lower-case text, without \b and \p{…}: "⟨" stands for where a
   *   word begins and "⟩" for where one ends, in any script
   */
  constructor(list: readonly PhraseGroup[]) {
    this.list = list;
  }

  /** Does a text hold one of the phrases, whatever its case? */
  test(text: string): boolean {
    if (this.groups.length === 0) this.makeIndex();
    const { lower, words, hasOther } = textWords(text);
    if (holdsOne(this.index.get(ANY_WORD), lower)) return true;
    if (hasOther && holdsOne(this.index.get(OTHER_SCRIPTS), lower)) return true;
    let isFirst = true;
    for (const word of words) {
      const groups = this.index.get(word.slice(0, KEY_LETTERS));
      if (groups !== undefined && holdsOne(groups, lower, isFirst)) return true;
      isFirst = false;
    }
    return false;
  }

  /** The text without the first phrase in it. */
  cutFrom(text: string): string {
    if (this.groups.length === 0) this.makeIndex();
    const look = textWords(text);
    let first: RegExpExecArray | null = null;
    for (const group of this.groups) {
      if (!mayHold(group, look)) continue;
      const found = group.pattern.get().exec(look.lower);
      if (found !== null && (first === null || found.index < first.index)) first = found;
    }
    if (first === null) return text;
    return text.slice(0, first.index) + text.slice(first.index + first[0].length);
  }

  private makeIndex(): void {
    this.groups = this.list.map(([begins, says]) => {
      const isKind = begins === OTHER_SCRIPTS || begins === ANY_WORD;
      const all = isKind ? [begins] : begins.split(' ');
      const pattern = new LazyPattern(() => withLetters(says));
      return { begins: all, isAtStart: says.startsWith('^'), pattern };
    });
    for (const group of this.groups) {
      for (const key of group.begins) {
        const groups = this.index.get(key);
        if (groups === undefined) this.index.set(key, [group]);
        else groups.push(group);
      }
    }
  }
}

/** Does a text hold a phrase of one of these groups? What is at the start begins with the first word. */
function holdsOne(groups: readonly Group[] | undefined, lower: string, isFirst = true): boolean {
  if (groups === undefined) return false;
  for (const group of groups)
    if ((isFirst || !group.isAtStart) && group.pattern.get().test(lower)) return true;
  return false;
}

function mayHold({ begins }: Group, { words, hasOther }: TextWords): boolean {
  if (begins[0] === ANY_WORD) return true;
  if (begins[0] === OTHER_SCRIPTS) return hasOther;
  return words.some((word) => begins.includes(word.slice(0, KEY_LETTERS)));
}

/** The phrases as a pattern, with what stands for where words begin and end written out. */
function withLetters(says: string): string {
  const letter = letterFor(says.replaceAll(/[⟨⟩]/g, ''));
  return says.replaceAll('⟨', `(?<!${letter})`).replaceAll('⟩', `(?!${letter})`);
}
