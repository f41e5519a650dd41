import type { ClutterKind } from '../article.ts';

/**
 * A rule is data; the engine reads it. Every sign given must be there. The first of `says`, `find`,
 * `named` and `linksTo` that a rule gives says where to look; from there the engine climbs to the
 * largest block that is still only that.
 */
export interface ClutterRule {
  readonly id: string;
  readonly kind: ClutterKind;
  /** In a reader's words; stands beside its switch and in the report. */
  readonly why: string;
  /** Phrases, one of which a short line of the block must say. */
  readonly says?: readonly Phrases[];
  /** Do its phrases run from the line's first word to its last? Then the line says nothing else. */
  readonly whole?: true;
  /** Are its words but names, which any sentence may hold? Only where the link leads tells then. */
  readonly namesOnly?: true;
  /** The longest line that may say it; a line of 220 characters where it is left out. */
  readonly longest?: number;
  /** A selector of what only such a block holds: the marks of a technology, a kind of field. */
  readonly find?: string;
  /** Words of class and id. They are weak signs, so the rest must make up for it. */
  readonly named?: RegExp;
  /** Addresses, one of which the block must link to. */
  readonly linksTo?: readonly RegExp[];
  /** So many different addresses of `linksTo` must be there; one where it is left out. */
  readonly links?: number;
  /** Must what `find` finds be a picture alone that links to another owner's site? */
  readonly banner?: true;
  /** Must those be the site's own, and no story's, subject's or person's: what it sells and runs? */
  readonly own?: true;
  /** What the block must hold besides: a button or field, or a link. */
  readonly holds?: 'control-or-link';
  /** A selector of what the block must not hold. */
  readonly lacks?: string;
  /** Where it must stand: all of what is set apart is taken, however much that is. */
  readonly apart?: Apart;
  /** Is the sign a heading, with whatever it heads? */
  readonly heads?: true;
  /** Is an entry of a menu that says it no service of the site but the nag itself? */
  readonly inMenus?: true;
  /** May it take no paragraphs beside its sign? An ad's label says nothing of the text around it. */
  readonly proseless?: true;
  /** Must its sign be no line among several alike? What stands among those is an item of a list or a text. */
  readonly alone?: true;
  /** Must it stand beside what the page is for, in an aside or a footer of the page's own? */
  readonly beside?: true;
  /** Is it only its sign, with nothing that stands around it? */
  readonly bare?: true;
  /** Must it be nothing that a heading of its own names? */
  readonly unnamed?: true;
  /** The largest block it may take, in words. */
  readonly maxWords: number;
  /** Elements whose inside is never taken: a quote in a story may say anything. */
  readonly spare: readonly string[];
}

/** How a box stands apart from the page. */
export interface Apart {
  /** Words of class and id that say what it is. */
  readonly named: RegExp;
  /** By which of these positions it stays in the window while the page moves; with any, a dialog is enough too. */
  readonly orHeld: readonly ('fixed' | 'sticky')[];
}

/** Ways to say one thing, mostly of one language or script. */
export interface Phrases {
  /**
   * Beginnings of words in lower case, parted by spaces: a line that has none of them is never tried. In
   * an alphabet one or two letters are a whole word.
   * Most lines of a page have none, and a pattern that is never tried is never compiled either.
   */
  readonly about: string;
  /**
   * What the line says. It is tried on the line in lower case, so it needs no `i`. Nothing but its source
   * may be asked for: in what is shipped it is no pattern (scripts/tools/pattern-texts.ts).
   */
  readonly says: PhrasePattern;
}

/** A pattern that is written out is one without signs; the build works them out. */
export interface PhrasePattern {
  readonly source: string;
  /**
   * Pieces of text, one of which stands in whatever the pattern matches; behind "^" one that stands at its
   * start, or where nothing before it is a letter from a to z.
   */
  readonly signs?: readonly string[];
}
