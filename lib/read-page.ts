import type { Reading } from './article.ts';
import { PAGE_TELLER } from './page-teller.ts';
import { readWith, type ReadOptions } from './read-with.ts';

/**
 * Reads a page: tells story, related stories and clutter apart and makes an Article of the story.
 * @param document the live document; it is not changed
 * @returns the article; where the page is judged to be none, what could be read all the same
 */
export function readPage(document: Document, options: ReadOptions = {}): Reading {
  return readWith(PAGE_TELLER, document, options);
}
