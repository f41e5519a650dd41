import { interval, quantile } from '../metrics/bootstrap.ts';
import { f1, type PrecisionRecall } from '../metrics/body.ts';
import { averageRelated } from '../metrics/related.ts';
import { isTrueArticle, type PageScore } from './score-page.ts';

/** A page below this F1 is one that a reader would call wrong. Source: README.md of the corpus. */
const POOR = 0.8;

/** Pages that are none, and that a judge must not take for articles. Source: README.md of the corpus. */
const NO_ARTICLES = new Set(['service', 'product', 'collection', 'listing']);

/** A share, with what it is a share of. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

/** One engine over one group of pages. */
export interface Summary {
  readonly pages: number;
  readonly body: PrecisionRecall | null;
  readonly interval: readonly [number, number];
  readonly meanF1: number;
  readonly poor: number;
  readonly title: Share;
  readonly date: Share;
  readonly authors: Share;
  readonly related: PrecisionRecall | null;
  readonly found: Share;
  readonly letIn: Share;
  /** Articles judged articles, and other pages judged so. */
  readonly articles: Share;
  readonly others: Share;
  readonly failed: number;
}

/** Sums up the scores of one engine over some pages. */
export function summarise(scores: readonly PageScore[]): Summary {
  const bodies = scores.flatMap((score) => score.body ?? []);
  const each = bodies.map(f1);
  const articles = scores.filter((score) => isTrueArticle(score.entry));
  const others = scores.filter((score) => NO_ARTICLES.has(score.entry.kind ?? ''));
  return {
    pages: bodies.length,
    body: bodies.length > 0 ? average(bodies) : null,
    interval: interval(bodies, (sample) => f1(average(sample))),
    meanF1: mean(each),
    poor: each.filter((value) => value < POOR).length,
    title: share(scores.map((score) => score.title)),
    date: share(scores.map((score) => score.date)),
    authors: share(scores.map((score) => score.authors)),
    related: averageRelated(scores.flatMap((score) => score.related ?? [])),
    found: {
      hits: sum(scores.map((score) => score.found)),
      of: sum(articles.map((score) => score.entry.must?.length ?? 0)),
    },
    letIn: {
      hits: sum(scores.map((score) => score.letIn)),
      of: sum(articles.map((score) => score.entry.mustNot?.length ?? 0)),
    },
    articles: share(articles.map((score) => score.reading.isArticle)),
    others: share(others.map((score) => score.reading.isArticle)),
    failed: scores.filter((score) => score.reading.error !== null).length,
  };
}

/** Precision and recall averaged over pages; 0 for none. */
function average(scores: readonly PrecisionRecall[]): PrecisionRecall {
  return {
    precision: mean(scores.map((score) => score.precision)),
    recall: mean(scores.map((score) => score.recall)),
  };
}

/** Times as ratios to bare Readability on the same page: median and 95th percentile; null when there is none. */
export function timeRatio(
  pairs: readonly { readonly ms: number | null; readonly bare: number | null }[],
): { readonly median: number; readonly p95: number } | null {
  const ratios = pairs
    .flatMap(({ ms, bare }) => (ms === null || bare === null || bare === 0 ? [] : ms / bare))
    .sort((a, b) => a - b);
  return ratios.length === 0
    ? null
    : { median: quantile(ratios, 0.5), p95: quantile(ratios, 0.95) };
}

function share(values: readonly (boolean | null)[]): Share {
  const known = values.filter((value) => value !== null);
  return { hits: known.filter(Boolean).length, of: known.length };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
