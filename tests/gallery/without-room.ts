import type { Page } from 'puppeteer-core';

/** The part of the extension API that is used inside the page. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      readonly QUOTA_BYTES: number;
      set(items: object): Promise<void>;
      getBytesInUse(of: null): Promise<number>;
      remove(key: string): Promise<void>;
    };
  };
};

/** Room for a few settings, but not for another one. */
const LAST_BYTES = 20;

/** Takes all room in the store, does something that has to be stored, and gives the room back. */
export async function withoutRoom(page: Page, change: () => Promise<void>): Promise<void> {
  await page.evaluate(async (left) => {
    const { local } = chrome.storage;
    const room = local.QUOTA_BYTES - (await local.getBytesInUse(null)) - left;
    await local.set({ filler: 'x'.repeat(room) });
  }, LAST_BYTES);
  await change();
  await page.evaluate(() => chrome.storage.local.remove('filler'));
}
