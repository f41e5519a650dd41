import { browser } from 'wxt/browser';
import { hashOf } from '../clutter/lists/hash.ts';
import { everywhereChange, type EverywhereChange } from '../repair/everywhere-change.ts';
import { EVERYWHERE_KEY } from '../repair/own-list-parcels.ts';
import { whenBack } from './when-back.ts';

/** Tells one state of the filters from another; the filters themselves may be a long list. */
const signOf = (stored: unknown) => hashOf(JSON.stringify(stored ?? null));

/** @throws where the store is gone */
async function readSign(): Promise<number> {
  return signOf((await browser.storage.local.get(EVERYWHERE_KEY))[EVERYWHERE_KEY]);
}

/**
 * Tells of every change of the reader's own filters for all sites, also of one that was made while the
 * page lay in wait for somebody to come back: of what has changed, or null where that is not known or
 * too much to say, and the background has to be asked for the filters again.
 */
export function watchEverywhere(callback: (change: EverywhereChange | null) => void): void {
  let sign = readSign();
  const look = async () => {
    const before = sign;
    const now = readSign();
    const isNews = (await before) !== (await now);
    // What was told while it was read is newer.
    if (sign !== before) return;
    sign = now;
    if (isNews) callback(null);
  };
  // A script that outlived its extension reads nothing.
  sign.catch(() => undefined);
  whenBack(() => void look().catch(() => undefined));
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[EVERYWHERE_KEY];
    if (area !== 'local' || change === undefined) return;
    sign = Promise.resolve(signOf(change.newValue));
    callback(everywhereChange(change.oldValue, change.newValue));
  });
}
