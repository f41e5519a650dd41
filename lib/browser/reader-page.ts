import { browser } from 'wxt/browser';
import { webUrl } from '../html/urls.ts';
import { keepStory, type KeptStory } from './article-store.ts';

/** What the address of a reader page says. */
export interface ReaderAddress {
  readonly id: string;
  /** The page that the story is from: it outlives the story. null when it is no web address. */
  readonly page: string | null;
}

/** What an address of a reader page says; it may have been written by hand. */
export function readerAddressOf(address: string): ReaderAddress {
  const { searchParams } = new URL(address);
  return {
    id: searchParams.get('story') ?? '',
    page: webUrl(searchParams.get('page'), 'about:blank'),
  };
}

/**
 * Shows a story on the reader page, in the tab of its page: so the browser's Back leads to the page.
 * @throws when the browser cannot keep the story, or the tab is gone
 */
export async function openReader(tabId: number, story: KeptStory): Promise<void> {
  const address = new URL(browser.runtime.getURL('/reader.html'));
  address.searchParams.set('story', await keepStory(story));
  address.searchParams.set('page', story.article.url);
  await browser.tabs.update(tabId, { url: address.href });
}
