import { f1, type PrecisionRecall } from '../metrics/body.ts';
import type { EngineName } from '../engines/engine.ts';
import type { CountedLabel } from '../metrics/hiding.ts';
import { aligned } from './aligned.ts';
import { ALL, isPartOfSet, partsOf } from './groups.ts';
import type { Share } from './summary.ts';
import type { Row } from './table.ts';

/** Who stands in it, and under which name. What no reader could use is left to the whole table. */
const ENGINES: Readonly<Partial<Record<EngineName, string>>> = {
  broadsheet: 'Broadsheet',
  readability: 'Readability',
  defuddle: 'Defuddle',
};

/** What has no value. */
const NONE = '–';

interface Measure {
  readonly name: string;
  readonly group: string;
  readonly value: (row: Row) => string;
}

const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
const part = ({ hits, of }: Share) => (of === 0 ? '' : percent(hits / of));
const score = (value: PrecisionRecall | null) => (value === null ? '' : percent(f1(value)));

const FIELDS: Readonly<Record<string, (row: Row) => string>> = {
  'Related stories listed, F1': ({ summary }) => score(summary.related),
  'Title right': ({ summary }) => part(summary.title),
  'Date right': ({ summary }) => part(summary.date),
  'All authors right, and no other': ({ summary }) => part(summary.authors),
  'Clutter let into the text (less is better)': ({ summary }) => part(summary.letIn),
  'Articles known as articles': ({ summary }) => part(summary.articles),
  'Shops, lists and services taken for articles (less is better)': ({ summary }) =>
    part(summary.others),
  'Time to read a page, Readability’s being 1 (less is better)': ({ time }) =>
    time === null ? '' : time.median.toFixed(1),
};

const HIDDEN: Readonly<Record<string, CountedLabel>> = {
  'Ads hidden on the page': 'ad',
  'Promotional blocks hidden': 'promo',
  'Cookie notices hidden': 'consent',
};

const HIDING: Readonly<Record<string, (row: Row) => string>> = {
  ...Object.fromEntries(
    Object.entries(HIDDEN).map(([name, label]) => [
      name,
      ({ hiding }: Row) => (hiding === null ? '' : part(hiding.hidden[label])),
    ]),
  ),
  'Pieces of a story hidden by mistake, on all pages (less is better)': ({ hiding }) =>
    hiding === null ? '' : String(hiding.broken),
};

const wholeBody = ({ summary }: Row) => score(summary.body);

/** Story text set by set, then what is counted over all pages. */
function measuresOf(rows: readonly Row[]): Measure[] {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const sets = groups.filter((group) => group !== ALL && !isPartOfSet(group));
  const over = groups.includes(ALL) ? ALL : (sets[0] ?? ALL);
  const counted = (group: string) => {
    const pages = rows.find((row) => row.group === group)?.summary.pages ?? 0;
    return pages === 1 ? '1 page' : `${pages} pages`;
  };
  const body = (group: string, name: string): Measure => ({
    name: `Story text, F1: ${name} (${counted(group)})`,
    group,
    value: wholeBody,
  });
  const { aside } = partsOf(ALL);
  const fields = Object.entries({ ...FIELDS, ...HIDING });
  return [
    ...sets.map((set) => body(set, set)),
    ...(groups.includes(aside) ? [body(aside, 'publishers that nobody tuned to')] : []),
    ...fields.map(([name, value]) => ({ name, group: over, value })),
  ];
}

/**
 * The few figures that tell a newcomer how good it is: a measure a line, an engine a column. Measures
 * that no engine has a value of are left out.
 * @param rows of a whole report
 */
export function briefTable(rows: readonly Row[]): string {
  const engines = Object.entries(ENGINES).filter(([engine]) =>
    rows.some((row) => row.engine === engine),
  );
  const lines = measuresOf(rows).map(({ name, group, value }) => [
    name,
    ...engines.map(([engine]) => {
      const row = rows.find((one) => one.group === group && one.engine === engine);
      return (row === undefined ? '' : value(row)) || NONE;
    }),
  ]);
  const said = lines.filter(([, ...cells]) => cells.some((cell) => cell !== NONE));
  const heads = ['', ...engines.map(([, name]) => name)];
  return aligned(heads.map((head, at) => [head, ...said.map((line) => line[at] ?? '')]));
}
