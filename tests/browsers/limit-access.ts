import type { Chromium } from './chromium.ts';
import type { Firefox } from './firefox.ts';
import { ADDON_ID } from './firefox-process.ts';

/** What chrome://extensions itself calls. */
declare const chrome: {
  readonly developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess: 'ON_CLICK' | 'ON_SPECIFIC_SITES';
    }): Promise<void>;
    addHostPermission(extensionId: string, host: string): Promise<void>;
  };
};

/** Leaves the extension access to these sites by itself, and to others on a click. */
export async function limitInChromium(
  { browser, extensionId }: Chromium,
  sites: readonly string[],
): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (id, hosts) => {
      const { developerPrivate } = chrome;
      const hostAccess = hosts.length === 0 ? 'ON_CLICK' : 'ON_SPECIFIC_SITES';
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess });
      for (const host of hosts) await developerPrivate.addHostPermission(id, host);
    },
    extensionId,
    sites,
  );
  await page.close();
}

// What Firefox's page of add-ons does when a site is switched off or on.
const LIMIT = `async (id, sites) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const of = (origins) => ({ permissions: [], origins, data_collection: [] });
  await ExtensionPermissions.remove(id, of(['http://*/*', 'https://*/*']), extension);
  if (sites.length > 0) await ExtensionPermissions.add(id, of(sites), extension);
}`;

/** As `limitInChromium`. */
export async function limitInFirefox(firefox: Firefox, sites: readonly string[]): Promise<void> {
  await firefox.callBrowser(LIMIT, [ADDON_ID, sites]);
}
