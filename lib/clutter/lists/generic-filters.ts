import { hashOf } from './hash.ts';

/** Filters for all sites, found by what a page holds. */
export type GenericFilters = (tokens: readonly number[]) => readonly string[];

/** The token of filters that no token tells. */
export const ANY_TOKEN = '*';

const KEY_LENGTH = 8;

/** What the line of a token's filters begins with. @param hash of the token */
export function keyOfToken(hash: number): string {
  return hash.toString(16).padStart(KEY_LENGTH, '0');
}

/**
 * Makes the compiled filters for all sites ready to be asked. Nothing is worked out beforehand: the
 * background is woken for one page, and a page asks for some hundreds of 20,000 lines.
 * @param text lines of a token's key and its filters, parted by tabs, in the order of the keys
 * @returns looks filters up by the hashes of a page's tokens: in stored form, for `parseListFilter`
 */
export function genericFilters(text: string): GenericFilters {
  return (tokens) =>
    [hashOf(ANY_TOKEN), ...tokens].flatMap((token) => filtersAt(text, keyOfToken(token)));
}

/** The filters of one line, found by halving what is left to look through. */
function filtersAt(text: string, key: string): readonly string[] {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : text.lastIndexOf('\n', middle - 1) + 1;
    const end = text.indexOf('\n', middle);
    const stop = end < 0 ? text.length : end;
    const here = text.slice(start, start + KEY_LENGTH);
    if (here === key) return text.slice(start + KEY_LENGTH + 1, stop).split('\t');
    if (here < key) low = stop + 1;
    else high = start;
  }
  return [];
}
