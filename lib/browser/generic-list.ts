import { genericFilters, type GenericFilters } from '../clutter/lists/generic-filters.ts';
import { readProvedFile } from './list-files.ts';

/** Kept while the background is awake; read again, from the package, after it has slept. */
let loaded: Promise<GenericFilters> | null = null;

const load = async () => genericFilters((await readProvedFile('/lists/generic-filters.txt')) ?? '');

/** The lists' filters for all sites that fit what a page has. Read when first asked for. */
export async function genericFiltersFor(tokens: readonly number[]): Promise<readonly string[]> {
  loaded ??= load();
  return (await loaded)(tokens);
}
