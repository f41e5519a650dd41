import type { ClutterBlock } from '../article.ts';
import { nameOf, type ListFilter } from '../clutter/lists/list-filter.ts';
import { tagOf } from '../partition/node-walk.ts';
import { clip, foldSpace } from '../html/words.ts';

/** Characters of an element's text that the report shows. */
const PREVIEW_CHARS = 400;
/** An element may hold a whole feed: of more text nothing is folded. */
const MOST_CHARS = 10_000;

/** What the report says of something that a reader's own rule names. */
export function describeOwn(element: Element, filter: ListFilter): ClutterBlock {
  // Of a form no property can be trusted: it may hold anything.
  const text = tagOf(element) === 'form' ? '' : element.textContent.slice(0, MOST_CHARS);
  const preview = clip(foldSpace(text), PREVIEW_CHARS);
  return { kind: filter.kind, preview, reason: filter.why, rule: nameOf(filter) };
}
