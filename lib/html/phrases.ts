import { BETWEEN, LETTER } from './letters.ts';

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

const HAS_OTHER_SCRIPT = /[\u0370-\u1dff\u2e80-\ud7ff\uf900-\uffdc]/;
const BETWEEN_LETTERS = new RegExp(`[\\d${BETWEEN}]+`);

/** Letters by which words are told apart. */
const KEY_LETTERS = 2;

interface Group {
  readonly says: string;
  readonly isAtStart: boolean;
  pattern: RegExp | null;
}

/** Phrases of several languages, to be looked for in short texts. */
export class Phrases {
  /** The phrases as they were given. */
  readonly list: readonly PhraseGroup[];
  private readonly groups: readonly Group[];
  private index: ReadonlyMap<string, readonly Group[]> | null = null;

  /**
   * @param groups regular expressions for lower-case text, without \b and \p{…}: "⟨" stands for where a
   *   word begins and "⟩" for where one ends, in any script
   */
  constructor(groups: readonly PhraseGroup[]) {
    this.list = groups;
    this.groups = groups.map(([, says]) => ({
      says,
      isAtStart: says.startsWith('^'),
      pattern: null,
    }));
  }

  /** Does a text hold one of the phrases, whatever its case? */
  test(text: string): boolean {
    const { lower } = lookAt(text);
    return this.groupsFor(text).some((group) => patternOf(group).test(lower));
  }

  /** The text without the first phrase in it. */
  cutFrom(text: string): string {
    const { lower } = lookAt(text);
    let first: RegExpExecArray | null = null;
    for (const group of this.groupsFor(text)) {
      const found = patternOf(group).exec(lower);
      if (found !== null && (first === null || found.index < first.index)) first = found;
    }
    if (first === null) return text;
    return text.slice(0, first.index) + text.slice(first.index + first[0].length);
  }

  /** The groups that a text may hold a phrase of, in the order of the list. */
  private groupsFor(text: string): readonly Group[] {
    this.index ??= this.makeIndex();
    const { keys, hasOther } = lookAt(text);
    const found = new Set<Group>(this.index.get(ANY_WORD));
    if (hasOther) for (const group of this.index.get(OTHER_SCRIPTS) ?? []) found.add(group);
    keys.forEach((key, i) => {
      for (const group of this.index?.get(key) ?? [])
        if (i === 0 || !group.isAtStart) found.add(group);
    });
    return found.size < 2 ? Array.from(found) : this.groups.filter((group) => found.has(group));
  }

  private makeIndex(): ReadonlyMap<string, readonly Group[]> {
    const index = new Map<string, Group[]>();
    this.groups.forEach((group, i) => {
      const [begins] = this.list[i] ?? [''];
      const isKind = begins === OTHER_SCRIPTS || begins === ANY_WORD;
      for (const key of isKind ? [begins] : begins.split(' ')) {
        const groups = index.get(key);
        if (groups === undefined) index.set(key, [group]);
        else groups.push(group);
      }
    });
    return index;
  }
}

function patternOf(group: Group): RegExp {
  group.pattern ??= new RegExp(
    group.says.replaceAll('⟨', `(?<!${LETTER})`).replaceAll('⟩', `(?!${LETTER})`),
  );
  return group.pattern;
}

interface Look {
  readonly text: string;
  /** Lower case of the same length. */
  readonly lower: string;
  /** How each word begins. */
  readonly keys: readonly string[];
  readonly hasOther: boolean;
}

let last: Look = { text: '', lower: '', keys: [], hasOther: false };

/** What all lists ask of a text; the same text is asked about by many in a row. */
function lookAt(text: string): Look {
  if (last.text === text) return last;
  // Of all letters only this one becomes two when it is made small.
  const lower = (text.includes('İ') ? text.replaceAll('İ', 'i') : text).toLowerCase();
  const words = lower.split(BETWEEN_LETTERS);
  const keys = words.filter((word) => word !== '').map((word) => word.slice(0, KEY_LETTERS));
  return (last = { text, lower, keys, hasOther: HAS_OTHER_SCRIPT.test(lower) });
}
