import { querySelectorAll as findExtended } from '@ghostery/adblocker-extended-selectors';
import { parse } from '@ghostery/adblocker-extended-selectors';
import { elementsWithin } from '../elements-within.ts';
import type { ListFilter } from './list-filter.ts';

/** An element that a filter names. */
export interface FilterHit {
  readonly element: Element;
  readonly filter: ListFilter;
}

export interface FilterHits {
  readonly hits: readonly FilterHit[];
  /** Filters that could not be tried on this page. */
  readonly broken: readonly ListFilter[];
}

/** Filters beyond CSS walk the page in script: on a page where they take longer, the rest wait. */
const MOST_EXTENDED_MS = 15;

function find(root: Element, { selector, isExtended }: ListFilter): Iterable<Element> {
  if (!isExtended) return elementsWithin(root, selector);
  const tree = parse(selector);
  if (tree === undefined) throw new SyntaxError(selector);
  return findExtended(root, tree);
}

/**
 * What filters name in a page or a part of it. A filter that the browser cannot read is told apart,
 * never thrown.
 */
export function matchFilters(root: Element, filters: readonly ListFilter[]): FilterHits {
  const hits: FilterHit[] = [];
  const broken: ListFilter[] = [];
  let extendedMs = 0;
  for (const filter of filters) {
    if (filter.isExtended && extendedMs > MOST_EXTENDED_MS) continue;
    const start = performance.now();
    try {
      for (const element of find(root, filter)) hits.push({ element, filter });
    } catch {
      broken.push(filter);
    }
    if (filter.isExtended) extendedMs += performance.now() - start;
  }
  return { hits, broken };
}
