import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { EverywhereSchema } from '../repair/everywhere-change.ts';
import { EVERYWHERE_KEY } from '../repair/own-list-parcels.ts';
import { genericFilters, type GenericFilters } from '../clutter/lists/generic-filters.ts';
import { readProvedFile } from './list-files.ts';
import { areListsBroken } from './list-store.ts';

/** The reader's own filters for all sites; none where the store has none, or broken ones. */
async function ownEverywhere(tokens: readonly number[]) {
  const read: Record<string, unknown> = await browser.storage.local
    .get(EVERYWHERE_KEY)
    .catch(() => ({}));
  const stored = read[EVERYWHERE_KEY];
  if (!v.is(EverywhereSchema, stored)) return { filters: [], lifted: new Set<string>() };
  return { filters: genericFilters(stored.text)(tokens), lifted: new Set(stored.lifted) };
}

/** Kept while the background is awake; read again, from the package, after it has slept. */
let loaded: Promise<GenericFilters> | null = null;

const load = async () => genericFilters((await readProvedFile('/lists/generic-filters.txt')) ?? '');

/** The lists' filters for all sites that fit what a page has. Read when first asked for. */
export async function genericFiltersFor(tokens: readonly number[]): Promise<readonly string[]> {
  loaded ??= load();
  const [own, isBroken] = await Promise.all([ownEverywhere(tokens), areListsBroken()]);
  if (isBroken) return own.filters;
  const isOn = (stored: string) => !own.lifted.has(stored.replace(/^.\??/, ''));
  return [...own.filters, ...(await loaded)(tokens).filter(isOn)];
}
