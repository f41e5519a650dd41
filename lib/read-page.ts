import type { Reading } from './article.ts';
import { judgePage } from './judge/judge-page.ts';
import { partitionSeen } from './partition-document.ts';
import { readWith, type ReadOptions, type Teller } from './read-with.ts';

/** Judges a page and tells it apart from nothing but the page. */
export const PAGE_TELLER: Teller = { judge: judgePage, tell: partitionSeen };

/**
 * Reads a page: tells story, related stories and clutter apart and makes an Article of the story.
 * @param document the live document; it is not changed
 * @returns the article; where the page is judged to be none, what could be read all the same
 */
export function readPage(document: Document, options: ReadOptions = {}): Reading {
  return readWith(PAGE_TELLER, document, options);
}
