import { RELATED_HEADING } from '../related/heading-phrases.ts';
import { CREDIT_LINE } from './credit-phrases.ts';
import { inCaption } from './in-caption.ts';
import { endLines } from './end-lines.ts';
import { isInPost } from './in-post.ts';
import { isLayoutTable } from './layout-table.ts';
import { listSections } from './list-sections.ts';
import { livePosts } from './live-posts.ts';
import { linkShare, type Block, type Box, type PageMap } from './page-map.ts';
import { homeOf } from './prose-groups.ts';
import { isProse } from './prose.ts';
import type { SetApart } from './story-signs.ts';

/** What says something only as a whole: two of three steps are a wrong recipe. */
const WHOLES = new Set(['table', 'ul', 'ol', 'dl', 'blockquote']);
/** One of which so much is story is one of the story's, and is kept whole. */
const WHOLE_SHARE = 0.4;
/** Tables and lists of links are menus. */
const WHOLE_LINKS = 0.5;
/** Larger ones hold pages, not figures. */
const WHOLE_CHARS = 6000;

/**
 * Adds to a story what belongs to parts of it: the other cells of its tables and items of its lists, short
 * paragraphs among its paragraphs, and headings right above them. A cell, an item, "It holds." and a heading
 * say too little to be told by themselves. Of 98 such lines and items between two parts of a story, in 546
 * pages, 83 were the story's by its truth.
 * @param kept the blocks that are taken for the story's, in order
 */
export function withWholeParts(
  page: PageMap,
  kept: readonly Block[],
  apart: SetApart,
): readonly Block[] {
  const own = new Set(kept);
  const isFree = (block: Block): boolean => !apart.cards.has(block) && !apart.clutter.has(block);
  for (const find of [shortParagraphs, piecesOf, listSections, livePosts, endLines, headingsOf])
    for (const block of find(page, own)) if (isFree(block)) own.add(block);
  return own.size === kept.length ? kept : page.blocks.filter((block) => own.has(block));
}

/** Where a block stands among others, lists and tables not counted as places. */
function placeOf({ box }: Block): Box {
  let home = homeOf(box);
  while (home.parent !== null && WHOLES.has(home.tag)) home = home.parent;
  return home;
}

const lookOf = ({ box: { tag, hint } }: Block) => tag + hint;

/** Of each place in the order of the page, up to its end: the nearest of some blocks before it, and from it on. */
function nearest({ blocks }: PageMap, some: (block: Block) => boolean) {
  const before: (Block | undefined)[] = [undefined];
  for (const block of blocks) before.push(some(block) ? block : before.at(-1));
  const after: (Block | undefined)[] = [undefined];
  for (const block of blocks.toReversed()) after.push(some(block) ? block : after.at(-1));
  after.reverse();
  return { before, after };
}

/**
 * The story's two blocks around [from, to), where both stand in one place and one is a paragraph; else its two
 * paragraphs, where those do. Headings, items and short lines of the story may stand between.
 */
function ownBeside(page: PageMap, own: ReadonlySet<Block>) {
  const sorts = [
    nearest(page, (block) => own.has(block)),
    nearest(page, (block) => own.has(block) && isProse(block)),
  ];
  return (from: number, to: number): readonly Block[] => {
    for (const { before, after } of sorts) {
      const [one, other] = [before[from], after[to]];
      if (one === undefined || other === undefined || placeOf(one) !== placeOf(other)) continue;
      if (isProse(one) || isProse(other)) return [one, other];
    }
    return [];
  };
}

type Beside = ReturnType<typeof ownBeside>;

/** Lines without a link between two paragraphs of the story, in their place, and looking as one of them does. */
function shortParagraphs(page: PageMap, own: ReadonlySet<Block>): Block[] {
  const beside = ownBeside(page, own);
  return page.blocks.filter((block) => {
    if (own.has(block) || block.links.length > 0 || block.heading > 0) return false;
    const like = beside(block.index, block.index + 1).filter(isProse);
    if (!like.some((one) => lookOf(one) === lookOf(block))) return false;
    if (!like.every((one) => placeOf(one) === homeOf(block.box))) return false;
    return !inCaption(block) && !CREDIT_LINE.test(block.text);
  });
}

/** The cells, items and lines of what is kept whole. */
function piecesOf(page: PageMap, own: ReadonlySet<Block>): Block[] {
  const beside = ownBeside(page, own);
  const found: Block[] = [];
  let end = 0;
  for (const whole of page.boxes.filter((box) => mayBeWhole(page, box))) {
    if (whole.to <= end) continue; // in one that is taken
    const pieces = page.blocks.slice(whole.from, whole.to);
    if (!isStorys(page, whole, { pieces, own, beside })) continue;
    end = whole.to;
    found.push(...pieces.filter((one) => !own.has(one) && !inCaption(one) && !isInPost(one)));
  }
  return found;
}

function mayBeWhole(page: PageMap, box: Box): boolean {
  if (box.chars > WHOLE_CHARS || linkShare(box) >= WHOLE_LINKS) return false;
  if (!WHOLES.has(box.tag)) return isListOfBoxes(box) && (areLines(box) || areDeeds(box));
  return box.tag !== 'table' || !isLayoutTable(page, box);
}

/** So many boxes alike, and nothing else, in a box are a list, whatever its tag: "When:", "Where:", "Tickets:". */
const BOXES_ALIKE = 3;

function isListOfBoxes({ children }: Box): boolean {
  const [first] = children;
  if (first === undefined || children.length < BOXES_ALIKE) return false;
  return children.every(({ tag, hint }) => tag === first.tag && hint === first.hint);
}

const areLines = ({ children, from, to }: Box): boolean =>
  to - from === children.length && children.every((child) => child.children.length === 0);

/** Has each item of such a list several lines, none of them a link, a button or a picture? A timeline: time and deed. */
function areDeeds({ children, linkChars, controls, media }: Box): boolean {
  return linkChars + controls + media === 0 && children.every(({ from, to }) => to - from > 1);
}

interface Neighbours {
  readonly pieces: readonly Block[];
  readonly own: ReadonlySet<Block>;
  readonly beside: Beside;
}

/** Is a table, a list or a quote the story's, by what of it and around it is? Lines in a box have to be both. */
function isStorys(page: PageMap, whole: Box, { pieces, own, beside }: Neighbours): boolean {
  if (!WHOLES.has(whole.tag))
    return isBetween(whole, beside) && (areDeeds(whole) || isKeptOf(whole, pieces, own));
  return isBetween(whole, beside) || isKeptOf(whole, pieces, own) || isUnder(page, whole, own);
}

/** Does a box stand between two blocks of the story, in their place? */
function isBetween({ from, to, parent }: Box, beside: Beside): boolean {
  const [one] = beside(from, to);
  return one !== undefined && placeOf(one) === parent;
}

/** Is it a table of figures right under a paragraph of the story, in its place? A list there may be of tags or names. */
function isUnder(
  { blocks }: PageMap,
  { tag, from, parent, linkChars }: Box,
  own: ReadonlySet<Block>,
): boolean {
  const above = blocks[from - 1];
  if (tag !== 'table' || linkChars > 0 || above === undefined || !own.has(above)) return false;
  return isProse(above) && placeOf(above) === parent;
}

/**
 * Is so much of it kept? Of a quote the lines that were not kept mostly say whose it is, and may be left out. A list
 * with headings in it holds a page.
 */
function isKeptOf({ tag }: Box, pieces: readonly Block[], own: ReadonlySet<Block>): boolean {
  const kept = letters(pieces.filter((one) => own.has(one)));
  if (tag === 'blockquote' || kept < WHOLE_SHARE * letters(pieces)) return false;
  return tag === 'table' || pieces.every(({ heading }) => heading === 0);
}

/** Headings between two blocks of the story, of which the next is in the same place. */
function headingsOf(page: PageMap, own: ReadonlySet<Block>): Block[] {
  const first = page.blocks.find((block) => own.has(block));
  return page.blocks.filter((block) => {
    const next = page.blocks[block.index + 1];
    if (block.heading < 2 || next === undefined || !own.has(next) || next.heading > 0) return false;
    if (first === undefined || block.index < first.index || block.links.length > 0) return false;
    return placeOf(block) === placeOf(next) && !RELATED_HEADING.test(block.text);
  });
}

function letters(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
