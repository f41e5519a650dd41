import { setTimeout as wait } from 'node:timers/promises';
import { launchChromium, type Chromium } from '../../browsers/chromium.ts';
import type { Entry } from '../corpus.ts';
import { makeTab, type Tab } from '../tab.ts';
import { takenBy, type Taken } from './process-tree.ts';

/** After this time a page rests and what is to be hidden is hidden, on a machine that is not busy. */
const SETTLE_MS = 700;

/** A browser whose whole cost is looked at. */
export interface Browsing {
  readonly chromium: Chromium;
  readonly newTab: () => Promise<Tab>;
  /** Opens a page and waits until it rests. @returns whether it could be opened */
  readonly visit: (tab: Tab, entry: Entry) => Promise<boolean>;
  /** What the browser takes now, all of its processes together. */
  readonly taken: () => Taken;
  readonly close: () => Promise<void>;
}

/** Starts Chromium with an extension. @param folder of the unpacked extension */
export async function startBrowsing(folder: string): Promise<Browsing> {
  const chromium = await launchChromium({ extension: folder });
  const { browser } = chromium;
  return {
    chromium,
    newTab: async () => makeTab(await browser.newPage(), null),
    visit: async (tab, entry) => {
      const isThere = await tab.open(entry).then(
        () => true,
        () => false,
      );
      await wait(SETTLE_MS);
      return isThere;
    },
    taken: () => takenBy(browser.process()?.pid ?? 0),
    close: () => chromium.close(),
  };
}
