import { LETTER } from './letters.ts';

/** Phrases of several languages, to be looked for in short texts. */
export class Phrases {
  private readonly pattern: RegExp;

  /**
   * @param source a regular expression for lower-case text, without \b and \p{…}: "⟨" stands for where a
   *   word begins and "⟩" for where one ends, in any script
   */
  constructor(source: string) {
    const parted = source.replaceAll('⟨', `(?<!${LETTER})`).replaceAll('⟩', `(?!${LETTER})`);
    this.pattern = new RegExp(parted);
  }

  /** Does a text hold one of the phrases, whatever its case? */
  test(text: string): boolean {
    return this.pattern.test(lowerCase(text));
  }

  /** The text without the first phrase in it. */
  cutFrom(text: string): string {
    const found = this.pattern.exec(lowerCase(text));
    if (found === null) return text;
    return text.slice(0, found.index) + text.slice(found.index + found[0].length);
  }
}

let last = { text: '', lower: '' };

/** Lower case of the same length; the same text is asked about by many lists in a row. */
function lowerCase(text: string): string {
  // Of all letters only this one becomes two when it is made small.
  if (last.text !== text) last = { text, lower: text.replaceAll('İ', 'i').toLowerCase() };
  return last.lower;
}
