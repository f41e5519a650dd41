import { browser } from 'wxt/browser';
import type { TabInfo } from '../../lib/browser/active-tab.ts';
import { WEB_PAGES } from '../../lib/browser/web-pages.ts';

function originsOf(tab: TabInfo): string[] {
  if (tab.host === null) return WEB_PAGES;
  const { protocol, hostname } = new URL(tab.url);
  return [`${protocol}//${hostname}/*`]; // match patterns know no ports
}

/**
 * Asks for access to the tab's site. Call it within a click, before anything is awaited:
 * browsers refuse the question otherwise.
 * @returns whether access was given
 */
export function grantAccess(tab: TabInfo): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(tab) });
}
