import { isSubjectOrPerson } from '../related/story-address.ts';

/** A link worded like a headline, and where it leads. */
export interface TitleLink {
  readonly text: string;
  readonly url: string;
  readonly key: string;
}

/**
 * Of two links of one box that are worded like headlines, the one that names its story: who wrote it,
 * and what it is about, may be as long as a headline ("Written by Ana Maria Sol").
 * @param pageUrl the page's address
 * @returns null where each names a story of its own
 */
export function titleOfTwo<T extends TitleLink>(a: T, b: T, pageUrl: string): T | null {
  if (a.key === b.key) return b.text.length < a.text.length ? b : a;
  if (isSubjectOrPerson(b.url, pageUrl)) return a;
  return isSubjectOrPerson(a.url, pageUrl) ? b : null;
}
