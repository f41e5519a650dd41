import { setTimeout } from 'node:timers/promises';
import { TargetType, type Page, type Target, type WebWorker } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';
import type { Firefox, FirefoxTab } from './firefox.ts';
import { ADDON_ID } from './firefox-process.ts';
import { waitUntil } from './popup-content.ts';

/** What is used of the browser's own page of extensions, and inside the extension's background. */
declare const chrome: {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: {
      extensionId: string;
      incognitoAccess: boolean;
    }): Promise<void>;
  };
  readonly extension: {
    readonly inIncognitoContext: boolean;
    isAllowedIncognitoAccess(): Promise<boolean>;
  };
  readonly tabs: { query(about: object): Promise<{ url?: string; status?: string }[]> };
  readonly contextMenus: {
    update(id: string, about: object): Promise<void>;
    readonly onClicked: { dispatch(clicked: object, tab: object): void; hasListeners(): boolean };
  };
  readonly windows: { create(about: { incognito: boolean; url: string }): Promise<unknown> };
};

/** Lets the extension into private windows, which starts it anew, and opens an address in one. */
async function privatePage(chromium: Chromium, url: string): Promise<Page> {
  const { browser, extensionId } = chromium;
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { developerPrivate } = chrome;
    // Without it an unpacked extension that starts anew stays off.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    const change = { extensionId: id, incognitoAccess: true };
    await developerPrivate.updateExtensionConfiguration(change);
  }, extensionId);
  const isLetIn = async () => {
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    return page.evaluate(() => chrome.extension.isAllowedIncognitoAccess());
  };
  await waitUntil(() => isLetIn().catch(() => false), 'the extension is let into private windows');
  const opened = browser.waitForTarget((target) => target.url() === url);
  await page.evaluate((to) => void chrome.windows.create({ incognito: true, url: to }), url);
  const shown = await (await opened).asPage();
  await page.close();
  return shown;
}

/** A background that has ended answers nothing, and one that is there does so at once. */
const ANSWER_MS = 1000;

/** A background, if it is that of private windows. Its target may outlive it. */
async function privateWorkerIn(target: Target): Promise<WebWorker | null> {
  const ask = async () => {
    const worker = await target.worker();
    const isPrivate = await worker?.evaluate(() => chrome.extension.inIncognitoContext);
    return isPrivate === true ? worker : null;
  };
  return Promise.race([ask().catch(() => null), setTimeout(ANSWER_MS, null)]);
}

/** The extension's other background, that of private windows, once it has started. */
async function privateWorkerOf({ browser, extensionId }: Chromium): Promise<WebWorker> {
  const isOurs = (one: Target) =>
    one.type() === TargetType.SERVICE_WORKER && one.url().includes(extensionId);
  let found: WebWorker | undefined;
  const look = async () => {
    const answers = await Promise.all(browser.targets().filter(isOurs).map(privateWorkerIn));
    found = answers.find((one) => one !== null) ?? undefined;
    return found !== undefined;
  };
  await waitUntil(look, 'the background of private windows');
  if (found === undefined) throw new Error('private windows have no background');
  return found;
}

/** Lets the extension into private windows, opens an address in one, and chooses in the menu to read it. */
export async function readPrivatelyInChromium(chromium: Chromium, url: string): Promise<Page> {
  const page = await privatePage(chromium, url);
  const worker = await privateWorkerOf(chromium);
  const choose = () =>
    worker.evaluate(async (address) => {
      const { contextMenus } = chrome;
      const { onClicked } = contextMenus;
      // Only an entry that is in the menu can be changed, or chosen.
      const isOffered = await contextMenus.update('menuReadPage', {}).then(
        () => true,
        () => false,
      );
      const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
      // A background that has just started may listen a little later.
      if (tab?.status !== 'complete' || !onClicked.hasListeners() || !isOffered) return false;
      onClicked.dispatch({ menuItemId: 'menuReadPage', frameId: 0 }, tab);
      return true;
    }, url);
  await waitUntil(choose, 'the menu in the private window');
  return page;
}

// What Firefox's page of add-ons does, and its menu "New private window".
const OPEN = `async (id, url) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] };
  await ExtensionPermissions.add(id, allowed, extension);
  await (await AddonManager.getAddonByID(id)).reload();
  const window = OpenBrowserWindow({ private: true });
  await new Promise((done) => window.addEventListener('load', done, { once: true }));
  await window.delayedStartupPromise;
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  window.gBrowser.selectedBrowser.fixupAndLoadURIString(url, { triggeringPrincipal });
}`;

const CHOOSE_THERE = `(id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const clicked = { menuItemId: 'menuReadPage', frameId: 0, editable: false, modifiers: [], button: 0 };
  extension.emit('webext-menu-menuitem-click', clicked, gBrowser.selectedTab);
}`;

/** As `readPrivatelyInChromium`. */
export async function readPrivatelyInFirefox(firefox: Firefox, url: string): Promise<FirefoxTab> {
  await firefox.callBrowser(OPEN, [ADDON_ID, url]);
  const tab = await firefox.tabAt(url);
  const isLoaded = () => tab.call<boolean>(`() => document.readyState === 'complete'`);
  await waitUntil(() => isLoaded().catch(() => false), 'the page in the private window');
  await firefox.callBrowser(CHOOSE_THERE, [ADDON_ID]);
  return tab;
}
