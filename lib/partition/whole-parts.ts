import { RELATED_HEADING } from '../related/heading-phrases.ts';
import { linkShare, type Block, type Box, type PageMap } from './page-map.ts';
import { homeOf } from './prose-groups.ts';
import { isProse } from './prose.ts';
import type { SetApart } from './story-signs.ts';

/** A table of which so much is story is one of the story's, and is kept whole. */
const TABLE_SHARE = 0.4;
/** Tables of links are menus. */
const TABLE_LINKS = 0.5;
/** Larger tables hold pages, not figures. */
const TABLE_CHARS = 6000;

/**
 * Adds to a story what belongs to parts of it: the other cells of its tables, and headings right above its
 * paragraphs. A cell and a heading say too little to be told by themselves.
 * @param kept the blocks that are taken for the story's, in order
 */
export function withWholeParts(
  page: PageMap,
  kept: readonly Block[],
  apart: SetApart,
): readonly Block[] {
  const own = new Set(kept);
  const isFree = (block: Block): boolean => !apart.cards.has(block) && !apart.clutter.has(block);
  const cells = cellsOf(page, own).filter(isFree);
  const headings = headingsOf(page, own).filter(isFree);
  const found = new Set([...kept, ...cells, ...headings]);
  return found.size === own.size ? kept : page.blocks.filter((block) => found.has(block));
}

function cellsOf(page: PageMap, own: ReadonlySet<Block>): Block[] {
  const tables = page.boxes.filter(
    (box) => box.tag === 'table' && box.chars <= TABLE_CHARS && linkShare(box) < TABLE_LINKS,
  );
  return tables.flatMap((table) => {
    const cells = page.blocks.slice(table.from, table.to);
    const kept = letters(cells.filter((one) => own.has(one)));
    const isOwn = kept >= TABLE_SHARE * letters(cells) || isBetween(page, table, own);
    return isOwn ? cells : [];
  });
}

/** Does a table stand right between two paragraphs of the story, in the same place? */
function isBetween(page: PageMap, { from, to, parent }: Box, own: ReadonlySet<Block>): boolean {
  return [page.blocks[from - 1], page.blocks[to]].every(
    (block) =>
      block !== undefined && own.has(block) && isProse(block) && homeOf(block.box) === parent,
  );
}

/** Headings between two blocks of the story, of which the next is a paragraph in the same place. */
function headingsOf(page: PageMap, own: ReadonlySet<Block>): Block[] {
  const [first] = own;
  return page.blocks.filter((block) => {
    const next = page.blocks[block.index + 1];
    if (block.heading < 2 || next === undefined || !own.has(next) || !isProse(next)) return false;
    if (first === undefined || block.index < first.index || block.links.length > 0) return false;
    return homeOf(block.box) === homeOf(next.box) && !RELATED_HEADING.test(block.text);
  });
}

function letters(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
