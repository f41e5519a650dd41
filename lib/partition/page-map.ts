import { bareText } from '../html/words.ts';

/**
 * What one walk over a document finds: boxes (block-level elements), the blocks of text in them
 * (paragraphs, headings, list items, lines) and the links in those. Everything later looks here
 * and never walks the document again.
 */

/** A block-level element, or an inline one that holds block-level content. */
export interface Box {
  /** Where it stands in `PageMap.boxes`: what holds it comes before it. */
  readonly index: number;
  readonly element: Element;
  /** Lower-case local name; 'form' for any form, whose properties a page can overwrite. */
  readonly tag: string;
  readonly parent: Box | null;
  readonly depth: number;
  readonly children: Box[];
  /** Words of class, id and role, split at case and punctuation; '' for a form. */
  readonly hint: string;
  /** The link this box stands in or is, if any. */
  readonly link: PageLink | null;
  /** The blocks inside: [from, to) in `PageMap.blocks`. */
  readonly from: number;
  to: number;
  /** The links inside: [linkFrom, linkTo) in `PageMap.links`. */
  readonly linkFrom: number;
  linkTo: number;
  /** Characters of text inside, and of those the ones that stand in links. */
  chars: number;
  linkChars: number;
  /** Pictures, players and frames inside. */
  media: number;
  /** Buttons and fields inside. */
  controls: number;
}

/** A run of text that a reader sees as one paragraph, heading, item or line. */
export interface Block {
  readonly index: number;
  /** The box whose own text this is. */
  readonly box: Box;
  /** The text, white space folded. */
  readonly text: string;
  /** The children of `box` it is made of, in order. */
  readonly nodes: readonly Node[];
  /** Where one text node holds several paragraphs: the part of it, in characters. */
  readonly range: readonly [number, number] | null;
  /** The single texts it was glued from ("Korea Herald", "an hour ago"), white space folded. */
  readonly parts: readonly string[];
  readonly linkChars: number;
  readonly links: readonly PageLink[];
  /** 1 to 6 for headings, else 0. */
  readonly heading: number;
}

export interface PageLink {
  readonly element: Element;
  readonly href: string;
  /** Text of the link, white space folded; grows while a link that holds blocks is walked. */
  text: string;
  /** The block it begins in, as an index. */
  readonly block: number;
}

/** Asks whether the reader sees an element at all. */
export type IsSeen = (element: Element) => boolean;

export interface PageMap {
  readonly document: Document;
  /** By which the page was walked: what is not seen is in none of these. */
  readonly isSeen: IsSeen;
  /** The page's address. */
  readonly url: string;
  /** Address that the page's links and pictures are resolved against. */
  readonly base: string;
  readonly root: Box;
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
  readonly links: readonly PageLink[];
  /** Pictures with the box they stand in and the number of blocks before them. */
  readonly pictures: readonly Picture[];
  readonly boxOf: ReadonlyMap<Element, Box>;
  /** Elements that the reader's own rules leave out; they were passed over too. */
  readonly leftOut: ReadonlySet<Node>;
  /** Was the page so large or deep that part of it was left unread? */
  readonly truncated: boolean;
}

export interface Picture {
  readonly element: Element;
  readonly box: Box;
  /** Number of blocks that begin before it. */
  readonly at: number;
}

const bare = new WeakMap<Block, string>();

/** A block's letters and digits alone, lower case, made once. */
export function bareOf(block: Block): string {
  let text = bare.get(block);
  if (text === undefined) bare.set(block, (text = bareText(block.text)));
  return text;
}

/** The boxes around a box, nearest first, itself included. */
export function* around(box: Box): Generator<Box> {
  for (let b: Box | null = box; b !== null; b = b.parent) yield b;
}

/** Does `outer` hold `inner`, or are they the same? */
export function holds(outer: Box, inner: Box): boolean {
  let b: Box | null = inner;
  while (b !== null && b.depth > outer.depth) b = b.parent;
  return b === outer;
}

/** The nearest box that holds both. */
export function commonBox(a: Box, b: Box): Box {
  let [x, y] = [a, b];
  while (x !== y) {
    if (x.depth >= y.depth && x.parent !== null) x = x.parent;
    else if (y.parent !== null) y = y.parent;
    else return y;
  }
  return x;
}

/** Share of a box's or block's text that stands in links: 0 to 1. */
export function linkShare(of: { chars?: number; text?: string; linkChars: number }): number {
  const chars = of.chars ?? of.text?.length ?? 0;
  return chars === 0 ? 0 : Math.min(1, of.linkChars / chars);
}

/** All blocks within some boxes. */
export function blocksIn(
  page: PageMap,
  boxes: readonly { from: number; to: number }[],
): Set<Block> {
  const found = new Set<Block>();
  for (const box of boxes)
    for (const block of page.blocks.slice(box.from, box.to)) found.add(block);
  return found;
}
