import type { StoryWriter } from './story-writer.ts';

/** What one cell of a table of facts does not hold: it is a line. */
const TOO_MUCH = 'table, p + p, ul, ol, dl, pre, blockquote, figure, h1, h2, h3, h4, h5, h6, hr';

/** Cells that one cell may take the place of. A larger one is a mistake or an attack. */
const LARGEST_SPAN = 50;

/** Cells of a table, empty ones included, that are written; a larger table stays paragraphs. */
const MOST_CELLS = 20_000;

/** A table of facts: rows of one length, null where a cell of the page reaches over several places. */
export interface Grid {
  readonly caption: Element | null;
  readonly rows: readonly (readonly (Element | null)[])[];
  /** The first row names the columns. */
  readonly hasHead: boolean;
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= LARGEST_SPAN ? span : 1;
}

const cellsOf = (row: Element): Element[] =>
  Array.from(row.children).filter((cell) => /^t[dh]$/.test(cell.localName));

/** Puts each cell where its row and the cells that reach down into it leave room. */
function placed(table: Element): (Element | null)[][] {
  const lines = Array.from(table.querySelectorAll('tr'));
  const rows: (Element | null)[][] = lines.map(() => []);
  for (const [at, line] of lines.entries()) {
    let column = 0;
    for (const cell of cellsOf(line)) {
      while (rows[at]?.[column] !== undefined) column += 1;
      const [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (const row of rows.slice(at, at + high)) row.splice(column, wide, ...blanks(wide));
      rows[at]?.splice(column, 1, cell);
    }
  }
  return rows.filter((row) => row.some((cell) => cell != null));
}

const blanks = (count: number): null[] => Array.from({ length: count }, () => null);

/** The table as a grid; null for one that only lays a page out, and for one that is no table at all. */
export function gridOf(table: Element): Grid | null {
  if (table.querySelector(TOO_MUCH) !== null) return null;
  const rows = placed(table);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns < 2 || columns * rows.length > MOST_CELLS) return null;
  return {
    caption: table.querySelector('caption'),
    rows: rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? null)),
    hasHead: rows[0]?.every((cell) => cell === null || cell.localName === 'th') === true,
  };
}

/** Writes a table of facts, its caption before it. */
export function writeGrid(
  writer: StoryWriter,
  { caption, rows, hasHead }: Grid,
  readCell: (cell: Element) => void,
): void {
  if (caption !== null) {
    writer.inOneLeaf('figcaption', () => {
      readCell(caption);
    });
  }
  writer.within('table', (table) => {
    for (const [at, row] of rows.entries()) {
      const isHead = hasHead && at === 0;
      const line = writer.row(table, isHead ? 'thead' : 'tbody');
      for (const cell of row) {
        writer.cell(line, isHead ? 'th' : 'td', () => {
          if (cell !== null) readCell(cell);
        });
      }
    }
  });
}
