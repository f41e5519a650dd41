import { browser } from 'wxt/browser';
import type { UnreadableReason } from '../article.ts';
import type { NoAccessReason } from './active-tab.ts';
import { keepStory, type KeptStory } from './article-store.ts';

/** Why a reader page shows no story. `nothing`: the page is no article, and holds nothing to read. */
export type NoStoryHere = NoAccessReason | UnreadableReason | 'nothing';

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
