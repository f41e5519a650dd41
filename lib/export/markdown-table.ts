import type { Rule } from 'turndown';

/** What one cell of a Markdown table cannot hold: it has one line. */
const TOO_MUCH = 'table, p + p, ul, ol, dl, pre, blockquote, figure, h1, h2, h3, h4, h5, h6, hr';

/** Cells that one cell may take the place of. A wider one is a mistake or an attack. */
const WIDEST_CELL = 50;

/** Holds a table's number of columns, where it is to be one. The sanitiser leaves no such attribute. */
const COLUMNS = 'data-columns';

function cellWidth(cell: Element): number {
  const columns = Number(cell.getAttribute('colspan') ?? 1);
  return columns >= 1 && columns <= WIDEST_CELL ? columns : 1;
}

const cellsOf = (row: Element): Element[] =>
  Array.from(row.children).filter((cell) => /^t[dh]$/i.test(cell.localName));

const rowWidth = (row: Element): number =>
  cellsOf(row).reduce((width, cell) => width + cellWidth(cell), 0);

const tableWidth = (table: Element): number =>
  Array.from(table.querySelectorAll('tr')).reduce((most, row) => Math.max(most, rowWidth(row)), 0);

/** Marks the tables of figures and facts; all others only lay a page out, and stay paragraphs. */
export function markGrids(content: DocumentFragment): void {
  for (const table of content.querySelectorAll('table')) {
    const fits = table.querySelector(TOO_MUCH) === null;
    const columns = tableWidth(table);
    if (fits && columns > 1) table.setAttribute(COLUMNS, String(columns));
  }
}

const columnsOf = (node: Element): number =>
  Number(node.closest('table')?.getAttribute(COLUMNS) ?? 0);

const isOneOf = (names: readonly string[]) => (node: Element) =>
  names.includes(node.localName) && columnsOf(node) > 0;

const EMPTY_CELL = '  |';

function cell(content: string, node: Element): string {
  const line = content
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
  return ` ${line} |${EMPTY_CELL.repeat(cellWidth(node) - 1)}`;
}

function row(content: string, node: Element): string {
  return `\n|${content}${EMPTY_CELL.repeat(columnsOf(node) - rowWidth(node))}`;
}

function table(content: string, node: Element): string {
  const lines = content.split('\n').filter((line) => line !== '');
  const rows = lines.filter((line) => line.startsWith('|'));
  const around = lines.filter((line) => !line.startsWith('|'));
  const columns = columnsOf(node);
  const first = node.querySelector('tr');
  const isHead = first !== null && cellsOf(first).every((one) => one.localName === 'th');
  // A Markdown table has a head; where the page gives none it stays empty.
  const head = isHead ? rows.shift() : `|${EMPTY_CELL.repeat(columns)}`;
  const grid = [head, `|${' --- |'.repeat(columns)}`, ...rows].join('\n');
  return `\n\n${[...around, grid].join('\n\n')}\n\n`;
}

/** Tables as GitHub's Markdown writes them, where `markGrids` marked them. */
export const TABLE_RULES: Readonly<Record<string, Rule>> = {
  gridCell: { filter: isOneOf(['td', 'th']), replacement: cell },
  gridRow: { filter: isOneOf(['tr']), replacement: row },
  gridPart: { filter: isOneOf(['thead', 'tbody', 'tfoot']), replacement: (content) => content },
  gridTable: { filter: isOneOf(['table']), replacement: table },
};
