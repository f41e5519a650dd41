import { describe, expect, it } from 'vitest';
import { BROWSERS, type PageView } from '../browsers/driver.ts';
import { shownIn, waitUntil } from '../browsers/popup-content.ts';
import { startSession } from './session.ts';
import { storyPage } from './story-page.ts';

const ADDRESS = 'http://post.example/pier';
const STORY = storyPage({ title: 'Ostermere mends its pier', subject: 'the pier' });

const state = (page: PageView) =>
  page.run(() => document.querySelector('main')?.dataset['state'] ?? '').catch(() => '');

/** What the page looks like that the browser brings back with its tabs. */
const shown = (page: PageView) =>
  page.run(() => ({
    title: document.querySelector('.notice-title')?.textContent,
    sentence: document.querySelector('.notice p')?.textContent,
    link: document.querySelector<HTMLAnchorElement>('.story-page')?.href,
  }));

describe.each(BROWSERS)('a reader page after %s was started anew', (browser) => {
  it('says in a sentence that the story is gone, and leads to its page', async () => {
    const before = await startSession(browser);
    let address: string;
    try {
      before.server.put(ADDRESS, STORY);
      const page = await before.driver.newPage(ADDRESS);
      const popup = await before.driver.openPopup(page);
      await shownIn(popup);
      await popup.run(() => {
        setTimeout(() => document.querySelector<HTMLElement>('.open-reader')?.click());
      });
      await waitUntil(async () => (await state(page)) === 'article', 'the story');
      address = await page.run(() => location.pathname + location.search);
    } finally {
      await before.close();
    }
    // Nothing of the first browser is left but the address of its tab.
    const after = await startSession(browser);
    try {
      const page = await after.driver.openOwn(address);
      await waitUntil(async () => (await state(page)) === 'gone', 'the sentence');
      expect(await shown(page)).toEqual({
        title: 'This story is no longer here',
        sentence: expect.stringContaining('only while the browser runs') as string,
        link: ADDRESS,
      });
    } finally {
      await after.close();
    }
  });
});
