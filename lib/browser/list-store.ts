import { browser } from 'wxt/browser';
import {
  listParcels,
  parcelsOf,
  siteFilters,
  type SiteFilters,
} from '../clutter/lists/site-filters.ts';
import { readListFile } from './list-files.ts';

/** Says of which version of the extension the filters in the store are; null: they could not be read. */
const STATE = 'lists';

/** So many parcels at a time, so that a page which reads meanwhile waits for a part only. */
const AT_ONCE = 128;

const ourVersion = () => browser.runtime.getManifest().version;

async function stateNow(): Promise<unknown> {
  return (await browser.storage.local.get(STATE))[STATE];
}

async function writeAll(parcels: Record<string, string>): Promise<void> {
  const entries = Object.entries(parcels);
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    await browser.storage.local.set(Object.fromEntries(entries.slice(at, at + AT_ONCE)));
  }
}

/**
 * Puts the lists' filters for single sites where pages can read them without waking anybody. Never
 * throws; where the lists are broken or the store is full, there are none, and `areListsBroken` says so.
 */
async function storeLists(): Promise<void> {
  const text = await readListFile('/lists/site-filters.txt');
  const generic = await readListFile('/lists/generic-filters.txt');
  try {
    if (text !== null) await writeAll(listParcels(text));
    const isWhole = text !== null && generic !== null;
    await browser.storage.local.set({ [STATE]: isWhole ? ourVersion() : null });
  } catch {
    await browser.storage.local.set({ [STATE]: null }).catch(() => undefined);
  }
}

/** They may be missing where the browser ended while they were stored. */
async function mendLists(): Promise<void> {
  if ((await stateNow().catch(() => null)) !== ourVersion()) await storeLists();
}

/** Has the lists stored when the extension is installed or updated. To be called once, at once. */
export function keepListsStored(): void {
  browser.runtime.onInstalled.addListener(() => void storeLists());
  browser.runtime.onStartup.addListener(() => void mendLists());
}

/** Could the community lists not be stored, because their files or the store are broken? Never throws. */
export async function areListsBroken(): Promise<boolean> {
  return (await stateNow().catch(() => null)) === null;
}

/** What the lists say of a host. @returns no filters where the store cannot be read */
export async function loadSiteFilters(host: string): Promise<SiteFilters> {
  const parcels: Record<string, unknown> = await browser.storage.local
    .get([...parcelsOf(host)])
    .catch(() => ({}));
  return siteFilters(host, parcels);
}
