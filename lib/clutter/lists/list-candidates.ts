import type { ClutterBlock } from '../../article.ts';
import type { Settings } from '../../settings.ts';
import { previewOf } from '../find-clutter.ts';
import type { Candidate, Dropped } from '../guard.ts';
import { tagOf } from '../../partition/node-walk.ts';
import type { PageMap } from '../../partition/page-map.ts';
import { nameOf, type ListFilter } from './list-filter.ts';
import { matchFilters, type FilterHit } from './match-filters.ts';

export interface ListCandidate extends Candidate {
  readonly block: ClutterBlock;
}

export interface ListCandidates {
  readonly candidates: readonly ListCandidate[];
  /** Filters that cannot be tried here. */
  readonly dropped: readonly Dropped[];
}

/** Never drawn, so never clutter that a reader sees. */
const NOT_DRAWN = new Set(['head', 'script', 'style', 'link', 'meta', 'template', 'noscript']);

/**
 * What filters name on a page, for the guard to judge.
 */
export function listCandidates(
  page: PageMap,
  filters: readonly ListFilter[],
  kinds: Settings['kinds'],
): ListCandidates {
  const { hits, broken } = matchFilters(
    page.root.element,
    filters.filter(({ kind }) => kinds[kind]),
  );
  const drawn = hits.filter(({ element }) => isDrawn(element));
  return {
    candidates: drawn.map((hit) => candidateOf(page, hit)),
    dropped: broken.map((filter) => ({ by: nameOf(filter), because: 'broken' })),
  };
}

function candidateOf(page: PageMap, { element, filter }: FilterHit): ListCandidate {
  const box = page.boxOf.get(element);
  const preview = box === undefined ? '' : previewOf(page, box);
  const rule = nameOf(filter);
  const { kind, why: reason, list } = filter;
  return { element, by: rule, block: { kind, preview, reason, rule, list } };
}

function isDrawn(element: Element): boolean {
  if (NOT_DRAWN.has(tagOf(element))) return false;
  const { checkVisibility } = Element.prototype as Partial<Element>;
  return checkVisibility === undefined || checkVisibility.call(element);
}
