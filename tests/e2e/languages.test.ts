import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../browsers/driver.ts';
import { shownIn } from '../browsers/popup-content.ts';
import { builtFor, startSession } from './session.ts';
import { storyPage } from './story-page.ts';

const ADDRESS = 'http://post.example/pier';
const STORY = storyPage({ title: 'Ostermere mends its pier', subject: 'the pier' });

interface Spoken {
  readonly lang: string;
  readonly dir: string;
  readonly button: string | undefined;
}

const SPOKEN: readonly Spoken[] = [
  { lang: 'ar', dir: 'rtl', button: 'افتح في علامة تبويب' },
  { lang: 'ja', dir: 'ltr', button: 'タブで開く' },
  // None of ours: English, written as English is, whichever way the browser's own texts run.
  { lang: 'he', dir: 'ltr', button: 'Open in a tab' },
];

describe.each(BROWSERS)('the popup in %s', (browser) => {
  it.each(SPOKEN)('follows a browser in $lang', async ({ lang, dir, button }) => {
    const session = await startSession(browser, builtFor(browser), lang);
    try {
      session.server.put(ADDRESS, STORY);
      const popup = await session.driver.openPopup(await session.driver.newPage(ADDRESS));
      await shownIn(popup);
      const spoken = await popup.run(() => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
        button: document.querySelector('.open-reader')?.textContent,
      }));
      expect(spoken).toEqual({ lang: lang === 'he' ? 'en' : lang, dir, button });
    } finally {
      await session.close();
    }
  });
});
