import { f1 } from '../metrics/body.ts';
import { COUNTED } from '../metrics/hiding.ts';
import { aligned } from './aligned.ts';
import type { HidingSummary } from './hiding-summary.ts';
import type { Share, Summary } from './summary.ts';

export interface Row {
  readonly group: string;
  readonly engine: string;
  readonly summary: Summary;
  readonly time: { readonly median: number; readonly p95: number } | null;
  readonly hiding: HidingSummary | null;
}

interface Column {
  readonly head: string;
  readonly cell: (row: Row) => string;
}

const COLUMNS: readonly Column[] = [
  { head: 'pages', cell: ({ group }) => group },
  { head: 'engine', cell: ({ engine }) => engine },
  { head: 'n', cell: ({ summary }) => String(summary.pages) },
  { head: 'P', cell: ({ summary }) => number(summary.body?.precision) },
  { head: 'R', cell: ({ summary }) => number(summary.body?.recall) },
  { head: 'F1', cell: ({ summary }) => number(summary.body ? f1(summary.body) : undefined) },
  { head: '95 %', cell: ({ summary }) => (summary.body ? range(summary.interval) : '') },
  { head: 'mean F1', cell: ({ summary }) => number(summary.body ? summary.meanF1 : undefined) },
  { head: '< 0.80', cell: ({ summary }) => (summary.body ? String(summary.poor) : '') },
  { head: 'title', cell: ({ summary }) => part(summary.title) },
  { head: 'date', cell: ({ summary }) => part(summary.date) },
  { head: 'authors', cell: ({ summary }) => part(summary.authors) },
  {
    head: 'related P/R/F1',
    cell: ({ summary: { related } }) =>
      related ? [related.precision, related.recall, f1(related)].map(number).join('/') : '',
  },
  { head: 'found', cell: ({ summary }) => part(summary.found) },
  { head: 'let in', cell: ({ summary }) => part(summary.letIn) },
  { head: 'articles', cell: ({ summary }) => part(summary.articles) },
  { head: 'others', cell: ({ summary }) => part(summary.others) },
  {
    head: 'time, 95th',
    cell: ({ time }) => (time ? `${ratio(time.median)}, ${ratio(time.p95)}` : ''),
  },
  ...COUNTED.map((label) => ({
    head: `${label} hidden`,
    cell: ({ hiding }: Row) => (hiding ? counted(hiding.hidden[label]) : ''),
  })),
  { head: 'broken', cell: ({ hiding }) => (hiding ? String(hiding.broken) : '') },
  { head: 'failed', cell: ({ summary }) => String(summary.failed) },
];

/** The rows as a Markdown table; columns that say nothing are left out. */
export function table(rows: readonly Row[]): string {
  const columns = COLUMNS.map(({ head, cell }) => [head, ...rows.map(cell)]).filter(
    ([, ...cells]) => cells.some((text) => text !== ''),
  );
  return aligned(columns);
}

function number(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(3);
}

function ratio(value: number): string {
  return value.toFixed(2);
}

function range([low, high]: readonly [number, number]): string {
  return `${number(low)}–${number(high)}`;
}

function counted({ hits, of }: Share): string {
  return of === 0 ? '' : `${hits}/${of}`;
}

function part({ hits, of }: Share): string {
  return of === 0 ? '' : number(hits / of);
}
