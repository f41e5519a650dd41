import { browser } from 'wxt/browser';
import { everywhereChange, type EverywhereChange } from '../repair/everywhere-change.ts';
import { EVERYWHERE_KEY } from '../repair/own-list-parcels.ts';

/**
 * Tells of every change of the reader's own filters for all sites: of what has changed, or null where
 * that is too much to say, and the background has to be asked for the filters again.
 */
export function watchEverywhere(callback: (change: EverywhereChange | null) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[EVERYWHERE_KEY];
    if (area === 'local' && change !== undefined) {
      callback(everywhereChange(change.oldValue, change.newValue));
    }
  });
}
