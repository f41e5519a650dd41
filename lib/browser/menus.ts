import { browser, type Browser } from 'wxt/browser';
import { t, type MessageKey } from './translate.ts';
import { WEB_PAGES } from './web-pages.ts';

type Tab = Browser.tabs.Tab;
type Clicked = Browser.contextMenus.OnClickData;

/** One entry of the menu that a click with the right button opens. */
export interface MenuEntry {
  readonly title: MessageKey;
  readonly context: 'page' | 'link' | 'selection';
  /** What it does; `tab` is where it was clicked. */
  readonly onClick: (clicked: Clicked, tab: Tab) => Promise<void>;
}

const patternsFor = ({ context }: MenuEntry) =>
  context === 'link' ? { targetUrlPatterns: WEB_PAGES } : { documentUrlPatterns: WEB_PAGES };

/** An entry that is there already stays as it is. */
function offer(entries: readonly MenuEntry[]): void {
  const hear = () => browser.runtime.lastError;
  for (const entry of entries) {
    const { title, context } = entry;
    browser.contextMenus.create(
      { id: title, title: t(title), contexts: [context], ...patternsFor(entry) },
      hear,
    );
  }
}

async function offerAnew(entries: readonly MenuEntry[]): Promise<void> {
  await browser.contextMenus.removeAll();
  offer(entries);
}

/** Adds entries to the browser's own menu, and does what is clicked there. */
export function offerMenus(entries: readonly MenuEntry[]): void {
  // Firefox for Android has no such menu, whatever the types say.
  if ((browser.contextMenus as typeof browser.contextMenus | undefined) === undefined) return;
  // Chrome's private windows have a background and entries of their own, and it is told of no start. Taking
  // all away there would take those of the other windows. Source: measured with Chromium 156.
  if (browser.extension.inIncognitoContext) offer(entries);
  // The browser keeps the entries; the language may have changed since it was started last.
  browser.runtime.onInstalled.addListener(() => void offerAnew(entries));
  browser.runtime.onStartup.addListener(() => void offerAnew(entries));
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    const entry = entries.find(({ title }) => title === clicked.menuItemId);
    if (entry === undefined || tab === undefined) return;
    // A tab that is closed meanwhile wants nothing any more.
    entry.onClick(clicked, tab).catch(() => undefined);
  });
}
