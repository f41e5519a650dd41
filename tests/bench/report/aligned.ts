/**
 * A Markdown table that is also aligned for a terminal.
 * @param columns the cells of each column, its head first; all of one length
 */
export function aligned(columns: readonly (readonly string[])[]): string {
  const widths = columns.map((cells) => Math.max(...cells.map((text) => text.length)));
  const line = (at: number) =>
    `| ${columns.map((cells, column) => (cells[at] ?? '').padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const rows = (columns[0] ?? []).slice(1);
  return [line(0), rule, ...rows.map((_, at) => line(at + 1))].join('\n');
}
