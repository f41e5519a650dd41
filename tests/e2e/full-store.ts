import type { BrowserName } from '../browsers/driver.ts';

interface Store {
  readonly QUOTA_BYTES: number;
  getBytesInUse(key: null): Promise<number>;
  set: (items: object) => Promise<void>;
  remove(key: string): Promise<void>;
}

interface Api {
  readonly storage: { readonly local: Store };
}

type Own = Window & { readonly browser: Api; readonly chrome: Api; setAnyhow?: Store['set'] };

interface Lid {
  readonly shut: () => Promise<void>;
  readonly open: () => Promise<void>;
}

/**
 * How the extension's store comes to take nothing more, and to take it again; to be run in the popup.
 * Firefox's is never full: there it refuses what the popup writes.
 */
export const FULL_STORE: Readonly<Record<BrowserName, Lid>> = {
  chromium: {
    shut: async () => {
      const { local } = (window as unknown as Own).chrome.storage;
      // A key and its value as JSON count, so 8 signs are not filler.
      const room = local.QUOTA_BYTES - (await local.getBytesInUse(null)) - 8;
      await local.set({ filler: 'x'.repeat(room) });
    },
    open: () => (window as unknown as Own).chrome.storage.local.remove('filler'),
  },
  firefox: {
    shut: () => {
      const own = window as unknown as Own;
      const { local } = own.browser.storage;
      own.setAnyhow = local.set.bind(local);
      local.set = () => Promise.reject(new Error('refused'));
      return Promise.resolve();
    },
    open: () => {
      const own = window as unknown as Own;
      if (own.setAnyhow !== undefined) own.browser.storage.local.set = own.setAnyhow;
      return Promise.resolve();
    },
  },
};
