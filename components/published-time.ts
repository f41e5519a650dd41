import type { Article } from '../lib/article.ts';

const BARE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * When the story was published, in words: the page's own, else its date as the locale writes it.
 * @returns null when neither is known or the date is no date
 */
export function publishedTime(
  article: Pick<Article, 'publishedAt' | 'publishedLabel'>,
  locale: string,
): string | null {
  if (article.publishedLabel !== null) return article.publishedLabel;
  if (article.publishedAt === null) return null;
  const date = new Date(article.publishedAt);
  if (Number.isNaN(date.getTime())) return null;
  const style: Intl.DateTimeFormatOptions = BARE_DAY.test(article.publishedAt)
    ? { dateStyle: 'long', timeZone: 'UTC' } // a bare day is parsed as UTC: elsewhere it could show the day before
    : { dateStyle: 'long', timeStyle: 'short' };
  return new Intl.DateTimeFormat(locale, style).format(date);
}
