import type { Page } from 'puppeteer-core';
import type { Gallery, Size } from './gallery.ts';

/** What the popup's tab is, and how the browser answers when it is to be read. */
export interface Met {
  readonly url: string;
  /** What the page's process gives; null where it never answers. */
  readonly reading: object | null;
  /** How the browser refuses, in its own words. */
  readonly refusal?: string;
  readonly mayRead?: boolean;
}

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

/** The popup as a page in a tab, as Firefox for Android shows it, over a page that is only told of. */
export async function popupAsPage(gallery: Gallery, met: Met, size: Size): Promise<Page> {
  const page = await gallery.tab();
  await page.setViewport(size);
  await page.evaluateOnNewDocument(answerWith, met);
  await page.goto(gallery.own('popup.html'));
  return page;
}
