import { browser } from 'wxt/browser';
import type { UnreadableReason } from '../article.ts';
import { webUrl } from '../html/urls.ts';
import type { NoAccessReason } from './active-tab.ts';
import { keepStory, type KeptStory } from './article-store.ts';

/** What the address of a reader page says. */
export interface ReaderAddress {
  readonly id: string;
  /** The page that the story is from: it outlives the story. null when it is no web address. */
  readonly page: string | null;
  /** Why there was no story from the first; null when there was one. Anybody may have written it. */
  readonly reason: string | null;
  /** The story is to be printed when it is shown. */
  readonly prints: boolean;
}

/** Why a reader page shows no story. `nothing`: the page is no article, and holds nothing to read. */
export type NoStoryHere = NoAccessReason | UnreadableReason | 'nothing';

/** The same address without the wish to print, which is granted once. */
export function withoutPrinting(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('print');
  return url.href;
}

/** What an address of a reader page says; it may have been written by hand. */
export function readerAddressOf(address: string): ReaderAddress {
  const { searchParams } = new URL(address);
  return {
    id: searchParams.get('story') ?? '',
    page: webUrl(searchParams.get('page'), 'about:blank'),
    reason: searchParams.get('reason'),
    prints: searchParams.has('print'),
  };
}

/**
 * Shows a story on the reader page, in the tab of its page: so the browser's Back leads to the page.
 * @param then what is done when it is shown
 * @throws when the browser cannot keep the story, or the tab is gone
 */
export async function openReader(
  tabId: number,
  story: KeptStory,
  then: 'read' | 'print' = 'read',
): Promise<void> {
  const said = { story: await keepStory(story), page: story.article.url };
  await openPage(tabId, then === 'print' ? { ...said, print: '' } : said);
}

/** Says in a tab why its page has no story to show. @throws when the tab is gone */
export async function openNoStory(
  tabId: number,
  why: { readonly page: string; readonly reason: NoStoryHere },
): Promise<void> {
  await openPage(tabId, { ...why });
}

async function openPage(tabId: number, said: Readonly<Record<string, string>>): Promise<void> {
  const address = new URL(browser.runtime.getURL('/reader.html'));
  for (const [name, value] of Object.entries(said)) address.searchParams.set(name, value);
  await browser.tabs.update(tabId, { url: address.href });
}
