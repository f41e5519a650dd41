import type { Page } from 'puppeteer-core';
import type { Gallery } from './gallery.ts';

/** What the popup's tab is, and how the browser answers when it is to be read. */
interface Met {
  readonly url: string;
  /** What the page's process gives; null where it never answers. */
  readonly reading: object | null;
  /** How the browser refuses, in its own words. */
  readonly refusal?: string;
  readonly mayRead?: boolean;
}

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

declare const chrome: Record<string, object>;

// Runs in the popup before its own scripts: the browser's answers become those of `met`.
function answerWith(met: Met): void {
  const tab = { id: 1, url: met.url, title: 'Story' };
  const run = () => {
    if (met.refusal !== undefined) return Promise.reject(new Error(met.refusal));
    return met.reading === null
      ? new Promise(() => undefined)
      : Promise.resolve([{ result: met.reading }]);
  };
  const answers = {
    tabs: {
      query: () => Promise.resolve([tab]),
      get: () => Promise.resolve(tab),
      sendMessage: () => Promise.resolve({ blocks: [] }),
    },
    scripting: { executeScript: run },
    permissions: { contains: () => Promise.resolve(met.mayRead ?? true) },
  };
  const api = Object.create(chrome) as Record<string, object>;
  for (const [name, ours] of Object.entries(answers)) {
    const theirs = chrome[name] ?? {};
    Object.defineProperty(api, name, {
      value: Object.assign(Object.create(theirs) as object, ours),
    });
  }
  Object.defineProperty(globalThis, 'browser', { value: api });
}

/** The popup as it is over a page without a story, in a tab as wide as a popup. */
export async function popupWithout(gallery: Gallery, name: string): Promise<Page> {
  const met = WITHOUT_STORY[name];
  if (met === undefined) throw new Error(`There is no page called ${name}.`);
  const page = await gallery.tab();
  await page.setViewport({ width: 600, height: 420 });
  await page.evaluateOnNewDocument(answerWith, met);
  await page.goto(gallery.own('popup.html'));
  await page.waitForSelector(`main[data-state=${name === 'loading' ? 'loading' : 'no-access'}]`);
  return page;
}
