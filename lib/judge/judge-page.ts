import type { Evidence, Verdict } from '../article.ts';
import { lookAt } from './page-look.ts';
import { SIGNALS } from './signals/index.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/**
 * From this score on a page is called an article. Cross-validated by publisher, 535 of 546 articles
 * reach it and 8 of 156 other pages (scripts/train-judge.ts, corpora dev and wcxb of issue 4).
 */
export const ARTICLE_SCORE = 0.41;

/**
 * From this score on a page may open in the reader by itself. Cross-validated as above, 91 % of the
 * articles reach it and 1 of the 156 other pages. A whole news page has 0.99, four short paragraphs under
 * a headline in our tests have 0.6 to 0.7.
 */
export const SURE_SCORE = 0.8;

/** Evidence below this changes no verdict and only fills the list. */
const WORTH_SAYING = 0.05;

const EMPTY: Verdict = {
  isArticle: false,
  score: 0,
  evidence: [{ signal: 'empty', weight: 0, says: 'It has no text.' }],
};

/**
 * How much of each signal a page shows.
 * @returns 0 to 1 each, in the order of SIGNALS; null of a document without text
 */
export function signalsOf(document: Document, url: string): readonly number[] | null {
  const page = lookAt(document, url);
  if (page === null || page.prose.allChars === 0) return null;
  return SIGNALS.map(({ test }) => test(page));
}

/**
 * Is this page an article? Costs a bounded walk and some twenty queries; reads no layout, changes nothing.
 * @param document any document, hostile or empty ones included
 * @param url the page's address
 * @returns the verdict, with its evidence from the weightiest down; of a document without text, that it has none
 */
export function judgePage(document: Document, url: string): Verdict {
  const signals = signalsOf(document, url);
  if (signals === null) return EMPTY;
  const all = SIGNALS.map(({ id, says }, at): Evidence => {
    return { signal: id, weight: (WEIGHTS[id] ?? 0) * (signals[at] ?? 0), says };
  });
  const sum = all.reduce((sum, { weight }) => sum + weight, BIAS);
  const score = 1 / (1 + Math.exp(-sum));
  const evidence = all
    .filter(({ weight }) => Math.abs(weight) >= WORTH_SAYING)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { isArticle: score >= ARTICLE_SCORE, score, evidence };
}
