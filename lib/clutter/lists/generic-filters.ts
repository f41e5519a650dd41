import { hashOf } from './hash.ts';

/** Filters for all sites, found by what a page holds. */
export type GenericFilters = (tokens: readonly number[]) => readonly string[];

/** The name under which filters stand that no token tells. */
const ANY = '*';

/**
 * Makes the compiled filters for all sites ready to be asked.
 * @param text lines of a token and its filters, parted by tabs
 * @returns looks filters up by the hashes of a page's tokens: in stored form, for `parseListFilter`
 */
export function genericFilters(text: string): GenericFilters {
  const byToken = new Map<number, string>();
  for (const line of text.split('\n')) {
    const end = line.indexOf('\t');
    if (end > 0) byToken.set(hashOf(line.slice(0, end)), line.slice(end + 1));
  }
  const filtersOf = (token: number) => byToken.get(token)?.split('\t') ?? [];
  return (tokens) => [hashOf(ANY), ...tokens].flatMap(filtersOf);
}
