import { browser } from 'wxt/browser';
import { inject } from './inject.ts';
import { WEB_PAGES } from './web-pages.ts';

async function joinAll(): Promise<void> {
  // One that the browser has put aside gets our scripts when it is loaded again.
  const tabs = await browser.tabs.query({ url: WEB_PAGES, discarded: false });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  // Some pages are closed to us.
  await Promise.allSettled(ids.map((id) => inject(id, '/join-page.js')));
}

/**
 * Has pages that are open when the extension is installed or updated get our scripts as soon as somebody
 * comes back to them: Chrome puts them only into pages that load from then on. Firefox does so by itself.
 */
export function joinOpenPages(): void {
  if (import.meta.env.BROWSER === 'firefox') return;
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // A new browser loads all its pages anew.
    if (reason === 'install' || reason === 'update') void joinAll().catch(() => undefined);
  });
}
