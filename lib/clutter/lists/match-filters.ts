import { findNamed } from './find-named.ts';
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
      for (const element of findNamed(root, filter)) hits.push({ element, filter });
    } catch {
      broken.push(filter);
    }
    if (filter.isExtended) extendedMs += performance.now() - start;
  }
  return { hits, broken };
}
