import type { EngineName } from '../engines/engine.ts';
import { f1 } from '../metrics/body.ts';
import { isKeptAside } from '../publisher.ts';
import type { ScoredPage } from './rows.ts';
import { isTrueArticle, type PageScore } from './score-page.ts';

/** What is shown page by page: never the publishers kept aside, unless they were asked for by id. */
export interface Shown {
  readonly only: readonly string[];
  readonly engines: readonly EngineName[];
}

/** The pages that may be shown one by one. */
export function shownPages(pages: readonly ScoredPage[], { only }: Shown): readonly ScoredPage[] {
  return only.length > 0 ? pages : pages.filter(({ entry }) => !isKeptAside(entry.url));
}

/** Every page on a line of its own, worst body first: id, F1, precision, recall and the fields that are wrong. */
export function pageList(pages: readonly ScoredPage[], shown: Shown): string {
  const [engine] = shown.engines;
  const scores = shownPages(pages, shown).flatMap((page) =>
    engine === undefined ? [] : (page.scores[engine] ?? []),
  );
  const order = (score: PageScore) => (score.body ? f1(score.body) : 2);
  return [...scores]
    .sort((a, b) => order(a) - order(b))
    .map(pageLine)
    .join('\n');
}

/** One page on one line. */
export function pageLine(score: PageScore): string {
  const { body, entry, reading } = score;
  const numbers = body
    ? [f1(body), body.precision, body.recall].map((value) => value.toFixed(3)).join(' ')
    : '-';
  return [entry.id.padEnd(40), numbers.padEnd(17), ...faults(score), reading.error ?? '']
    .join('  ')
    .trimEnd();
}

function faults(score: PageScore): readonly string[] {
  return [...judgement(score), ...wrongFields(score), ...relatedFaults(score)];
}

function judgement({ entry, reading }: PageScore): readonly string[] {
  if (reading.isArticle === null || reading.isArticle === isTrueArticle(entry)) return [];
  return [reading.isArticle ? `judged article, is ${entry.kind ?? ''}` : 'judged no article'];
}

function wrongFields(score: PageScore): readonly string[] {
  const { entry, reading } = score;
  const fields = [
    { name: 'title', right: score.title, got: reading.title, want: entry.title },
    { name: 'date', right: score.date, got: reading.publishedAt, want: entry.date },
    { name: 'authors', right: score.authors, got: reading.byline, want: entry.authors },
  ];
  return fields
    .filter(({ right }) => right === false)
    .map(({ name, got, want }) => `${name} ${JSON.stringify(got)} (${JSON.stringify(want)})`);
}

function relatedFaults({ related }: PageScore): readonly string[] {
  return (['recall', 'precision'] as const).flatMap((part) => {
    const value = related?.[part] ?? 1;
    return value < 1 ? [`related ${part} ${value.toFixed(2)}`] : [];
  });
}
