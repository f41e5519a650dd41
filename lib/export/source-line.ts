import type { Article } from '../article.ts';
import { foldSpace } from '../html/words.ts';

/** Between people, publication and date: as the popup writes it. */
export const SOURCE_SEPARATOR = ' · ';

/** Where a story is from. Each is one line; what is not known is not there. */
export interface Source {
  readonly people: readonly string[];
  readonly publication: string | null;
  /** The day (2026-03-01) where the page gives a date, else the page's own words for the time. */
  readonly date: string | null;
}

/** Control characters and code points that no text has: they break lines where a copy is pasted. */
const UNWRITABLE = /[\p{Cc}\ufffe\uffff]/gu;

/** A text on one line, without anything unseen, ready to be copied. */
export function oneLine(text: string): string {
  return foldSpace(text.replace(/\s/g, ' ').replace(UNWRITABLE, ''));
}

function known(text: string | null): string | null {
  const line = oneLine(text ?? '');
  return line === '' ? null : line;
}

/** Where an article is from. */
export function sourceOf(article: Article): Source {
  return {
    people: article.byline.map(oneLine).filter((name) => name !== ''),
    publication: known(article.publication) ?? known(article.site),
    // A copy outlives "9 hours ago", and the day on the publisher's clock is the one it is cited by.
    date:
      known(article.publishedAt)?.slice(0, '2026-03-01'.length) ?? known(article.publishedLabel),
  };
}
