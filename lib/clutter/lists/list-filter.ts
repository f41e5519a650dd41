import type { ClutterKind } from '../../article.ts';
import { FILTER_LISTS } from './filter-lists.ts';

/** One filter of a community list: what it names, and which list says so. */
export interface ListFilter {
  readonly kind: ClutterKind;
  /** Why, in a reader's words. */
  readonly why: string;
  /** The list's title. */
  readonly list: string;
  readonly selector: string;
  /** Does it need more than the browser's own selectors? */
  readonly isExtended: boolean;
}

/** How a filter is named in the report: as its list writes it. */
export const nameOf = ({ selector }: ListFilter): string => `##${selector}`;

/** Stands between the list's letter and a selector that is more than CSS. */
export const EXTENDED_MARK = '?';

/**
 * Reads a filter as it is stored: the list's letter, then perhaps the mark, then the selector.
 * @returns null for a list that there is not
 */
export function parseListFilter(stored: string): ListFilter | null {
  const list = FILTER_LISTS[stored.charAt(0)];
  if (list === undefined) return null;
  const isExtended = stored.charAt(1) === EXTENDED_MARK;
  const selector = stored.slice(isExtended ? 2 : 1);
  const why = `A filter list (${list.title}) names it ${list.names}.`;
  return selector === '' ? null : { kind: list.kind, why, list: list.title, selector, isExtended };
}
