import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TargetType, type Browser, type WebWorker } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium.ts';
import { makeTab, type ExtensionSide, type Tab } from './tab.ts';

/** The extension is not there. Its message is a sentence that says how to build it. */
export class NotBuilt extends Error {
  override name = 'NotBuilt';

  constructor(folder: string) {
    super(`No built extension in ${folder}: run "npm run build:chrome" first.`);
  }
}

/**
 * The same for every tab, also the ones in the background; no page is kept in the back-forward
 * cache, where 770 of them would fill the memory.
 */
const STEADY = [
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-features=BackForwardCache',
];

/** Where the settings store keeps them: the benchmark flips the same switch as a person does. */
const SETTINGS_KEY = 'settings';

declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
  readonly tabs: { query(about: object): Promise<{ id?: number; url?: string }[]> };
};

export interface BenchBrowser {
  readonly version: string;
  /** A new tab in a window of its own, so that every page counts as visible. */
  readonly newTab: () => Promise<Tab>;
  /** Switches the extension's hiding on or off for every page opened from now on; nothing without one. */
  readonly setHiding: (on: boolean) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Starts Chromium for a run.
 * @param built folder of the built extension; null for a run of rivals only, which needs none
 * @throws NotBuilt
 */
export async function startBrowser(built: string | null): Promise<BenchBrowser> {
  if (built !== null && !existsSync(join(built, 'manifest.json'))) throw new NotBuilt(built);
  const chromium = await launchChromium({
    ...(built === null ? {} : { extension: built }),
    args: STEADY,
  });
  const { browser, extensionId } = chromium;
  const meet = async (address: string): Promise<ExtensionSide> => {
    const worker = await backgroundOf(browser, extensionId);
    return { worker, tabId: await tabAt(worker, address) };
  };
  return {
    version: await browser.version(),
    newTab: async () =>
      await makeTab(await browser.newPage({ type: 'window' }), built === null ? null : meet),
    setHiding: async (on) => {
      if (built !== null) await switchHiding(await backgroundOf(browser, extensionId), on);
    },
    close: () => chromium.close(),
  };
}

async function switchHiding(worker: WebWorker, on: boolean): Promise<void> {
  await worker.evaluate(
    async (key, hideClutter) => {
      await chrome.storage.local.set({ [key]: { hideClutter } });
    },
    SETTINGS_KEY,
    on,
  );
}

/** The extension's number for the tab that shows an address. */
async function tabAt(worker: WebWorker, address: string): Promise<number> {
  const id = await worker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === address)?.id ?? null;
  }, address);
  if (id === null) throw new Error('The extension does not see the tab.');
  return id;
}

async function backgroundOf(browser: Browser, extensionId: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (one) => one.type() === TargetType.SERVICE_WORKER && one.url().includes(extensionId),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no background.');
  return worker;
}
