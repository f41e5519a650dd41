import type { ClutterKind } from '../../article.ts';
import type { ListFilter } from './list-filter.ts';

/** Which of a site's filters hide something: their kinds are on, and they were not taken out. */
export interface SheetState {
  readonly kinds: readonly ClutterKind[];
  /** Places of the filters that would harm this page, in the site's list. */
  readonly dropped: readonly number[];
}

/** The filters of a site that a style sheet can carry, and that hold. */
export function sheetFilters(
  filters: readonly ListFilter[],
  { kinds, dropped }: SheetState,
): readonly ListFilter[] {
  const out = new Set(dropped);
  return filters.filter(
    ({ kind, isExtended }, at) => kinds.includes(kind) && !isExtended && !out.has(at),
  );
}

/**
 * A style sheet that hides what filters name. A rule each: what one browser cannot read costs no other.
 * @param exempt an attribute: elements that carry it, and what is in them, are shown
 * @returns '' where there is nothing to hide
 */
export function siteSheet(filters: readonly ListFilter[], exempt: string): string {
  const except = `:not([${exempt}],[${exempt}] *)`;
  return filters.map(({ selector }) => `${selector}${except}{display:none!important}\n`).join('');
}
