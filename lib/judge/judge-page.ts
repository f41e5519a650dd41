import type { Evidence, Verdict } from '../article.ts';
import { lookAt } from './page-look.ts';
import { SIGNALS } from './signals/index.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/**
 * From this score on a page is called an article. Cross-validated by publisher it is where the two
 * kinds of error cost about the same share of their pages: a missed article is one click on "try
 * anyway", a false one hides things on a page that asked for nothing.
 */
export const ARTICLE_SCORE = 0.45;

/** Evidence below this changes no verdict and only fills the list. */
const WORTH_SAYING = 0.05;

const EMPTY: Verdict = {
  isArticle: false,
  score: 0,
  evidence: [{ signal: 'empty', weight: 0, says: 'It has no text.' }],
};

/**
 * Is this page an article? Costs a bounded walk and some thirty queries; reads no layout, changes nothing.
 * @param document any document, hostile or empty ones included
 * @param url the page's address
 * @returns the verdict, with its evidence from the weightiest down; of a document without text, that it has none
 */
export function judgePage(document: Document, url: string): Verdict {
  const page = lookAt(document, url);
  if (page === null || page.prose.allChars === 0) return EMPTY;
  const evidence: Evidence[] = [];
  let sum = BIAS;
  for (const { id, says, test } of SIGNALS) {
    const weight = (WEIGHTS[id] ?? 0) * test(page);
    sum += weight;
    if (Math.abs(weight) >= WORTH_SAYING) evidence.push({ signal: id, weight, says });
  }
  evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const score = 1 / (1 + Math.exp(-sum));
  return { isArticle: score >= ARTICLE_SCORE, score, evidence };
}
