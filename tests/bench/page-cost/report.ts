import type { Flashes } from './flash.ts';
import { spread, type GroupCost, type Spread } from './summary.ts';

interface Column {
  readonly head: string;
  readonly cell: (row: GroupCost) => string;
}

const percent = (value: number) => (value * 100).toFixed(1);
const ms = (value: number) => value.toFixed(1);
const kilobytes = (value: number) => (value / 1000).toFixed(0);

const COLUMNS: readonly Column[] = [
  { head: 'pages', cell: ({ group }) => group },
  { head: 'n', cell: ({ pages }) => String(pages) },
  { head: 'our share, %', cell: (row) => spreadText(row, row.share, percent) },
  { head: 'scripts, ms', cell: (row) => spreadText(row, row.scriptMs, ms) },
  { head: 'style, ms', cell: (row) => spreadText(row, row.styleMs, ms) },
  { head: 'carrying, ms', cell: (row) => spreadText(row, row.carryingMs, ms) },
  { head: 'longest task, ms', cell: (row) => spreadText(row, row.longestMs, ms) },
  { head: 'on/off', cell: (row) => spreadText(row, row.ratio, (value) => value.toFixed(2)) },
  { head: 'injected, kB', cell: (row) => spreadText(row, row.bytes, kilobytes) },
  { head: 'memory, kB', cell: (row) => spreadText(row, row.heapBytes, kilobytes) },
];

/** The rows as a Markdown table, aligned for a terminal: medians, with quartiles where there is more than one page. */
export function costTable(rows: readonly GroupCost[]): string {
  const columns = COLUMNS.map(({ head, cell }) => [head, ...rows.map(cell)]);
  const widths = columns.map((cells) => Math.max(...cells.map((text) => text.length)));
  const line = (at: number) =>
    `| ${columns.map((cells, column) => (cells[at] ?? '').padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(0), rule, ...rows.map((_, at) => line(at + 1))].join('\n');
}

function spreadText(
  { pages }: GroupCost,
  { median, low, high }: Spread,
  text: (value: number) => string,
): string {
  return pages < 2 ? text(median) : `${text(median)} (${text(low)}–${text(high)})`;
}

/** A line on the frames in which clutter that site rules know was to be seen. */
export function flashLine({ awake, asleep }: Flashes): string {
  const text = (frames: readonly number[]) => {
    const { median, low, high } = spread(frames);
    return `${median} (${low}–${high})`;
  };
  return (
    `Flash of clutter that site rules know, in frames, on ${awake.length} sites: ` +
    `background awake ${text(awake)}, at most 0; asleep ${text(asleep)}, at most 2.`
  );
}
