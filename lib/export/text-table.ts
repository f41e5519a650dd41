/** Signs that take two columns of a fixed-width face. Source: Unicode UAX 11, wide and full-width, by block. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Marks that stand over the sign before them. */
const NO_WIDTH = /\p{Mn}/u;

const GAP = '  ';

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (WIDE.test(sign)) width += 2;
    else if (!NO_WIDTH.test(sign)) width += 1;
  }
  return width;
}

/** Rows of cells as lines in which the columns stand under each other; no line ends in spaces. */
export function alignedRows(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(cell));
  }
  const padded = (cell: string, at: number) =>
    cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(cell)));
  return rows.map((row) => row.map(padded).join(GAP).trimEnd()).join('\n');
}
