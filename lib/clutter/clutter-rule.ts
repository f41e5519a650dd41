import type { ClutterKind } from '../article.ts';

/**
 * A rule is data; the engine reads it. Every sign given must be there. `says` tells where to look, so
 * a rule without it finds nothing.
 */
export interface ClutterRule {
  readonly id: string;
  readonly kind: ClutterKind;
  /** In a reader's words; stands beside its switch and in the report. */
  readonly why: string;
  /** Phrases, one of which a short line of the block must say. */
  readonly says?: readonly Phrases[];
  /** Addresses, one of which the block must link to. */
  readonly linksTo?: readonly RegExp[];
  /** What the block must hold besides: a button or field, or a link. */
  readonly holds?: 'control-or-link';
  /** May it take no paragraphs beside its sign? An ad's label says nothing of the text around it. */
  readonly bare?: true;
  /** The largest block it may take, in words. */
  readonly maxWords: number;
  /** Elements whose inside is never taken: a quote in a story may say anything. */
  readonly spare: readonly string[];
}

/** Ways to say one thing, mostly of one language or script. */
export interface Phrases {
  /**
   * Beginnings of words in lower case, parted by spaces: a line that has none of them is never tried.
   * Most lines of a page have none, and a pattern that is never tried is never compiled either.
   */
  readonly about: string;
  /** What the line says. It is tried on the line in lower case, so it needs no `i`. */
  readonly says: RegExp;
}
