import type { ClutterBlock, ClutterKind } from '../article.ts';
import type { CardList } from '../partition/card-lists.ts';
import type { ListKind } from '../partition/list-kind.ts';
import type { PageMap } from '../partition/page-map.ts';
import type { Settings } from '../settings.ts';
import { previewOf } from './find-clutter.ts';
import type { Candidate } from './guard.ts';

interface ListClutter {
  readonly kind: ClutterKind;
  readonly reason: string;
  readonly rule: string;
}

/** What lists of links are to somebody who wants them hidden; menus and lists of no known kind stay. */
const LISTS: Readonly<Partial<Record<ListKind, ListClutter>>> = {
  related: { kind: 'related', reason: 'A list of related stories.', rule: 'related-list' },
  'most-read': {
    kind: 'most-read',
    reason: 'A list of the newest or most read stories.',
    rule: 'most-read-list',
  },
  sponsored: {
    kind: 'ad',
    reason: 'A list of links that somebody paid for, as its heading says.',
    rule: 'sponsored-list',
  },
};

/** Lists of links with their headings, of the kinds that are switched on. */
export function listClutter(
  page: PageMap,
  lists: readonly CardList[],
  kinds: Settings['kinds'],
): (Candidate & { readonly block: ClutterBlock })[] {
  return lists.flatMap(({ kind, box, heading }) => {
    const list = LISTS[kind];
    if (list === undefined || !kinds[list.kind]) return [];
    const headed = heading === null ? [] : [heading.box];
    return [box, ...headed].map((one) => ({
      element: one.element,
      by: list.rule,
      block: { ...list, preview: previewOf(page, one) },
    }));
  });
}
