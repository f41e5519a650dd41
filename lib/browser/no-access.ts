import { browser } from 'wxt/browser';
import type { NoAccessReason, TabInfo } from './active-tab.ts';
import { WEB_PAGES } from './web-pages.ts';

/** No extension may run there. Source: the store sites that Chrome and Firefox refuse by name. */
const STORES: readonly { readonly host: string; readonly path: string }[] = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'addons.mozilla.org', path: '/' },
];

/** How browsers say that the page went away under the script, in either browser's words. */
const WENT_AWAY =
  /\b(?:removed|closed|destroyed|navigated|unloaded|no tab|invalid tab|discarded|disconnected)\b/i;

const isStore = ({ hostname, pathname }: URL) =>
  STORES.some(({ host, path }) => hostname === host && pathname.startsWith(path));

const isPdfName = (name: string) => /\.pdf$/i.test(name);

const mayRead = (origins: string[]) => browser.permissions.contains({ origins });

/** The reason that the address alone gives, if it gives one. */
function reasonOfAddress(url: URL): NoAccessReason | null {
  if (url.protocol === 'file:') return isPdfName(url.pathname) ? 'pdf' : 'file';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'browser-page';
  return isStore(url) ? 'store' : null;
}

/** The reason of a web page that is no store. */
async function reasonOfPage(url: URL, title: string): Promise<NoAccessReason> {
  if (!(await mayRead([`${url.protocol}//${url.hostname}/*`]))) return 'permission';
  // Firefox keeps scripts out of its PDF viewer, whose title is the name of the file.
  return isPdfName(url.pathname) || isPdfName(title) ? 'pdf' : 'browser-page';
}

/**
 * Why a script could not run in a tab.
 * @param error what the browser said
 * @throws when the browser does not tell what we may read
 */
export async function noAccessReason(tab: TabInfo, error: unknown): Promise<NoAccessReason> {
  const now = await browser.tabs.get(tab.id).catch(() => null);
  if (now === null || (now.url ?? '') !== tab.url || WENT_AWAY.test(String(error))) return 'gone';
  const url = URL.parse(tab.url);
  if (url !== null) return reasonOfAddress(url) ?? (await reasonOfPage(url, now.title ?? ''));
  // Every web page whose address we may not see is one that we may not read.
  return (await mayRead(WEB_PAGES)) ? 'browser-page' : 'permission';
}
