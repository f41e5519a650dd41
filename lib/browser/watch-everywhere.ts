import { browser } from 'wxt/browser';
import { EVERYWHERE_KEY } from '../repair/own-list-parcels.ts';

/** Tells of every change of the reader's own filters for all sites. */
export function watchEverywhere(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && EVERYWHERE_KEY in changes) callback();
  });
}
