import type { Article } from '../article.ts';
import { copiedAddress } from '../html/urls.ts';
import { oneLine } from './one-line.ts';

/** Between people, publication and date: as the popup writes it. */
export const SOURCE_SEPARATOR = ' · ';

/** Where a story is from. Each is one line; '' where it is not known. */
export interface Source {
  readonly title: string;
  readonly people: string;
  readonly publication: string;
  /** The day (2026-03-01) where the page gives a date, else the page's own words for the time. */
  readonly date: string;
  readonly url: string;
}

/** Where an article is from. */
export function sourceOf(article: Article): Source {
  const known = (text: string | null) => oneLine(text ?? '');
  const names = article.byline.map(oneLine).filter((name) => name !== '');
  return {
    title: oneLine(article.title),
    people: names.join(', '),
    publication: known(article.publication) || known(article.site),
    // A copy outlives "9 hours ago", and the day on the publisher's clock is the one it is cited by.
    date: known(article.publishedAt).slice(0, '2026-03-01'.length) || known(article.publishedLabel),
    url: copiedAddress(oneLine(article.url)),
  };
}
