import { browser, type Browser } from 'wxt/browser';
import { readTab, tabInfo, type TabInfo, type TabReading } from './active-tab.ts';
import { answerOf } from './inject.ts';
import { openNoStory, openReader } from './reader-page.ts';
import { showIcon } from './toolbar-icon.ts';

type Tab = Browser.tabs.Tab;

/** A page that is still loading by then is read as far as it has come. */
const LOADED_WITHIN_MS = 10_000;
/** Asking also keeps the background awake, which sleeps after 30 s without an event. */
const ASK_EVERY_MS = 150;

const readingOf = (tab: TabInfo) => readTab(tab, answerOf(tab.id, '/read-page.js'));

async function show(tab: Tab, reading: TabReading): Promise<void> {
  const { id, url } = tabInfo(tab);
  if ('article' in reading && reading.article !== null) {
    const tried = reading.kind === 'not-article';
    await openReader(id, { article: reading.article, tried });
    return;
  }
  const reason = 'reason' in reading ? reading.reason : 'nothing';
  if (reason === 'permission') await showIcon(id, 'no-access');
  await openNoStory(id, { page: url, reason });
}

/**
 * Shows the story of a tab's page on the reader page, if it is an article.
 * @returns whether it does; the page stays as it is otherwise
 */
export async function openByItself(tabId: number): Promise<boolean> {
  try {
    const tab = tabInfo(await browser.tabs.get(tabId));
    const reading = await readingOf(tab);
    if (reading.kind !== 'article') return false;
    await openReader(tabId, { article: reading.article, tried: false });
    return true;
  } catch {
    return false;
  }
}

/** Reads a tab's page and shows its story on the reader page in its place, or says why there is none. */
export async function readInTab(tab: Tab): Promise<void> {
  await show(tab, await readingOf(tabInfo(tab)));
}

const isThere = ({ url, status }: Tab) =>
  status === 'complete' && url !== undefined && /^https?:/.test(url);

/** The tab once its page has loaded. @throws when it was closed meanwhile */
async function loaded(id: number): Promise<Tab> {
  // Not the clock: somebody may set it back meanwhile.
  const end = performance.now() + LOADED_WITHIN_MS;
  let tab = await browser.tabs.get(id);
  while (!isThere(tab) && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
    tab = await browser.tabs.get(id);
  }
  return tab;
}

/** Opens a link in a new tab beside its page, and then its story in its place. */
export async function readLink(url: string, from: Tab): Promise<void> {
  const { windowId, index, id: openerTabId } = from;
  const opener = openerTabId === undefined ? {} : { openerTabId };
  const { id } = await browser.tabs.create({ url, windowId, index: index + 1, ...opener });
  if (id !== undefined) await readInTab(await loaded(id));
}
