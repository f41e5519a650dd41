import { listCandidates } from './clutter/lists/list-candidates.ts';
import { NO_PLACES } from './clutter/story-places.ts';
import { readHead } from './extract/page-head.ts';
import { titleCandidates } from './extract/title-candidates.ts';
import { seenBy } from './html/seen.ts';
import { mapPage } from './partition/map-page.ts';
import type { PageMap } from './partition/page-map.ts';
import { harmOf, ownElements } from './repair/own-elements.ts';
import { ownDropped, ownHits, withoutSpared } from './repair/own-hits.ts';
import { NO_RULES } from './repair/own-rules.ts';
import type { ToldPage, Wanted } from './tidy-page.ts';

/**
 * What to hide on a page that is no article: what the reader's own rules name, and nothing else. A
 * list's filter that would hide what the reader wants to stay is taken out; what else it names is hidden
 * one by one. Nothing is changed.
 */
export function tellByRules(document: Document, url: string, wanted: Wanted): ToldPage {
  const { kinds, own = NO_RULES } = wanted;
  let made: PageMap | undefined;
  const map = () => (made ??= mapPage(document, url, seenBy(document)));
  const titles = titleCandidates(readHead(document));
  const elements = ownElements(document, own, () => harmOf(map(), titles));
  const hits = ownHits(elements, kinds);
  const refused = ownDropped(elements, kinds);
  return {
    places: NO_PLACES,
    tidy: (filters) => {
      if (elements.kept.size === 0) return { hits, dropped: refused, hasWall: false };
      const { candidates } = listCandidates(map(), filters, kinds);
      const { open, dropped } = withoutSpared(document, elements, candidates);
      const names = new Set(dropped.map(({ by }) => by));
      const others = open.filter(({ by }) => names.has(by));
      const all = [...hits, ...others.map(({ element, block }) => ({ element, block }))];
      return { hits: all, dropped: [...refused, ...dropped], hasWall: false };
    },
  };
}
