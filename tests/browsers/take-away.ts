import type { Chromium } from './chromium.ts';
import type { Firefox } from './firefox.ts';
import { ADDON_ID } from './firefox-process.ts';

/** How somebody gets rid of an extension. */
export type Farewell = 'switched off' | 'removed';

/** What chrome://extensions itself calls. */
declare const chrome: {
  readonly management: { setEnabled(id: string, isOn: boolean): Promise<void> };
};

/** Takes the extension away, while its pages are open. */
export async function takeFromChromium(
  { browser, extensionId }: Chromium,
  how: Farewell,
): Promise<void> {
  if (how === 'removed') {
    await browser.uninstallExtension(extensionId);
    return;
  }
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((id) => chrome.management.setEnabled(id, false), extensionId);
  await page.close();
}

const TAKE = `async (id, how) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await (how === 'removed' ? addon.uninstall() : addon.disable());
}`;

/** As `takeFromChromium`. */
export function takeFromFirefox(firefox: Firefox, how: Farewell): Promise<void> {
  return firefox.callBrowser(TAKE, [ADDON_ID, how]);
}
