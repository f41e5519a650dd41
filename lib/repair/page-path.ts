import { copiedAddress } from '../html/urls.ts';
import { MOST_PATH } from './site-rule-schema.ts';

/**
 * What tells a page from the others of its site: path and query, for on some sites the query alone does. What only
 * tracks is left out, and so is a query that is longer than a rule may be.
 * @param url an absolute address
 */
export function pagePathOf(url: string): string {
  const { pathname, search } = new URL(copiedAddress(url));
  return pathname.length + search.length > MOST_PATH ? pathname : pathname + search;
}

/** Is a rule for one page about this one? Rules were once made with the path alone, and hold whatever the query. */
export function isAbout(rulePath: string, pagePath: string): boolean {
  return rulePath === pagePath || rulePath === pagePath.replace(/\?.*$/s, '');
}
