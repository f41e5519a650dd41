import { around, type Box, type PageMap } from './page-map.ts';
import { isProse } from './prose.ts';

/** A cell of so many paragraphs holds a page, or a column of one; a cell of figures has a sentence beside them. */
const LAYOUT_PROSE = 2;

const TABLE_TAGS = new Set('table thead tbody tfoot tr td th'.split(' '));
const CELLS = new Set(['td', 'th']);

const known = new WeakMap<Box, boolean>();

/** Does a table only say where on the page something stands? Old sites and letters by mail are laid out so. */
export function isLayoutTable(page: PageMap, table: Box): boolean {
  let is = known.get(table);
  if (is === undefined)
    known.set(table, (is = cellsOf(table).some((cell) => isColumn(page, cell))));
  return is;
}

/** Is a box a table, row or cell of one that only says where something stands? */
export function isLayout(page: PageMap, box: Box): boolean {
  if (!TABLE_TAGS.has(box.tag)) return false;
  const table = Array.from(around(box)).find(({ tag }) => tag === 'table');
  return table !== undefined && isLayoutTable(page, table);
}

/** The cells of a table and not of those in it. */
function cellsOf({ children }: Box): Box[] {
  return children.flatMap((child) => {
    if (CELLS.has(child.tag)) return [child];
    return TABLE_TAGS.has(child.tag) && child.tag !== 'table' ? cellsOf(child) : [];
  });
}

function isColumn({ blocks }: PageMap, { from, to }: Box): boolean {
  let prose = 0;
  for (let at = from; at < to && prose < LAYOUT_PROSE; at++) {
    const block = blocks[at];
    if (block !== undefined && isProse(block)) prose++;
  }
  return prose >= LAYOUT_PROSE;
}
