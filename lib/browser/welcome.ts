import { browser } from 'wxt/browser';

const PAGE = '/welcome.html';

/**
 * Has the welcome page opened once, when the extension is installed: never after an update of it or of
 * the browser. To be called at once. Where no tab can be opened, nobody is told twice.
 */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void browser.tabs.create({ url: PAGE }).catch(() => undefined);
  });
}
