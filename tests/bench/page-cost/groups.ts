import type { Entry } from '../corpus.ts';
import { isTrueArticle } from '../report/score-page.ts';

export const ARTICLES = 'articles';
const OTHERS = 'other pages';

/** The row of the table that a corpus page belongs to. */
export function groupOf(entry: Entry): string {
  return isTrueArticle(entry) ? ARTICLES : OTHERS;
}

/**
 * At most `most` pages of each group, evenly spread over the list, so that every part of a corpus
 * that is sorted by source is in it.
 * @param most null for all
 */
export function sampled(entries: readonly Entry[], most: number | null): readonly Entry[] {
  if (most === null) return entries;
  const chosen = new Set(
    [ARTICLES, OTHERS].flatMap((group) =>
      evenly(
        entries.filter((entry) => groupOf(entry) === group),
        most,
      ),
    ),
  );
  return entries.filter((entry) => chosen.has(entry));
}

function evenly<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  const step = list.length / most;
  return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
