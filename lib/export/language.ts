import type { Article } from '../article.ts';

/** An article's language as a well-formed tag of BCP 47; null where the page gives none, or nonsense. */
export function languageTag({ lang }: Pick<Article, 'lang'>): string | null {
  if (lang === null) return null;
  try {
    return Intl.getCanonicalLocales(lang.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
