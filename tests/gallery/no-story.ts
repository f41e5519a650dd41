import type { Page } from 'puppeteer-core';
import type { Gallery } from './gallery.ts';
import { popupAsPage, type Met } from './popup-as-page.ts';

const PAGE = 'https://post.example/coast';
const unreadable = (reason: string) => ({ kind: 'unreadable', reason, contentType: 'text/html' });

/** Pages without a story that a test cannot be led to, or not twice in the same way. */
export const WITHOUT_STORY: Readonly<Record<string, Met>> = {
  'browser-page': { url: 'chrome://settings/', reading: null, refusal: 'Cannot access it' },
  store: { url: 'https://chromewebstore.google.com/x', reading: null, refusal: 'Cannot access it' },
  pdf: { url: `${PAGE}/tide.pdf`, reading: null, refusal: 'Cannot access it', mayRead: true },
  file: { url: 'file:///home/story.html', reading: null, refusal: 'Cannot access it' },
  permission: { url: PAGE, reading: null, refusal: 'Cannot access it', mayRead: false },
  gone: { url: PAGE, reading: null, refusal: 'The tab was closed.' },
  'not-html': { url: PAGE, reading: unreadable('not-html') },
  empty: { url: PAGE, reading: unreadable('empty') },
  failed: { url: PAGE, reading: unreadable('failed') },
  loading: { url: PAGE, reading: null },
};

/** The popup as it is over a page without a story, in a tab as wide as a popup. */
export async function popupWithout(gallery: Gallery, name: string): Promise<Page> {
  const met = WITHOUT_STORY[name];
  if (met === undefined) throw new Error(`There is no page called ${name}.`);
  const page = await popupAsPage(gallery, met, { width: 600, height: 420 });
  await page.waitForSelector(`main[data-state=${name === 'loading' ? 'loading' : 'no-access'}]`);
  return page;
}
