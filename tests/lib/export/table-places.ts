const spanOf = (cell: Element, name: string) => {
  const size = Number(cell.getAttribute(name) ?? 1);
  return size >= 1 && size <= 50 ? size : 1;
};

/** Cells where they stand; null where one reaches over a place. */
export function placesOf(lines: readonly Element[]): (Element | null)[][] {
  const rows: (Element | null)[][] = lines.map(() => []);
  for (const [y, line] of lines.entries()) {
    for (const cell of line.querySelectorAll('td, th')) {
      let x = 0;
      while (rows[y]?.[x] !== undefined) x += 1;
      for (const row of rows.slice(y, y + spanOf(cell, 'rowspan'))) {
        for (let on = 0; on < spanOf(cell, 'colspan'); on += 1) row[x + on] = null;
      }
      rows[y]?.splice(x, 1, cell);
    }
  }
  return rows.filter((row) => row.some((cell) => cell != null));
}
