import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../browsers/chromium.ts';
import type { Entry } from '../corpus.ts';
import { makeTab } from '../tab.ts';

/** After so long a loaded page rests: somebody who clicks has looked at it first. */
const SETTLE_MS = 800;

/** A story that is not there by then never comes. */
const PAINT_MS = 10_000;

/** What was painted first of a story: its paragraph, or in a popup full of headline the headline. */
export type Painted = 'paragraph' | 'headline';

/** Milliseconds from the click on the toolbar button to the frame that shows what was waited for. */
export interface Opening {
  readonly helloMs: number;
  readonly storyMs: number;
  readonly painted: Painted;
}

interface Paint {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly what: string;
}

type LargestPaint = PerformanceEntry & {
  readonly element: Element | null;
  readonly renderTime: number;
};

export interface PopupTimer {
  readonly version: string;
  /**
   * Opens each popup over a fresh copy of a page: nobody reads a page twice in a row, and a second popup
   * finds what the first one has made warm. @throws Error where no story came, saying what the popup shows
   */
  readonly time: (entry: Entry, helloFirst: boolean) => Promise<Opening>;
  readonly close: () => Promise<void>;
}

// Runs in a popup. The browser keeps the time of every frame that showed more text than those
// before it, so nothing is missed by looking late; all of a story comes in one frame.
function storyPaint(within: number): Promise<Paint> {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      const state = document.querySelector('main')?.dataset['state'] ?? '';
      reject(new Error(`no story: ${state}`));
    }, within);
    new PerformanceObserver((list) => {
      const entries = list.getEntries() as LargestPaint[];
      const shown = entries.find(({ element }) => element?.closest('article') != null);
      if (shown === undefined) return;
      const paragraph = document.querySelector('#story p')?.getBoundingClientRect();
      const inView = paragraph !== undefined && paragraph.top < innerHeight;
      const at = performance.timeOrigin + shown.renderTime;
      resolve({ at, what: inView ? 'paragraph' : 'headline' });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

// Runs in the hello popup.
function helloPaint(): Promise<Paint> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntries() as LargestPaint[];
      if (entry) resolve({ at: performance.timeOrigin + entry.renderTime, what: 'hello' });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

const now = () => performance.timeOrigin + performance.now();

/** The id that Chromium gives to an extension in a folder: 128 bits of the path's SHA-256, in letters from a to p. */
function idOf(folder: string): string {
  const hex = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);
  return Array.from(hex, (digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}

/**
 * A button that is not pinned, as the browser installs it, first moves into the toolbar, which takes
 * Chromium about 0.15 s before it makes the popup; one that is pinned is there.
 */
export type Button = 'as installed' | 'pinned';

const pinning = (folders: readonly string[]) => ({
  preferences: { extensions: { pinned_extensions: folders.map(idOf) } },
});

/**
 * Starts a browser that holds two extensions: Broadsheet, and one whose popup prints "hello".
 * @param folders of the built extensions
 */
export async function startPopupTimer(
  folders: { readonly broadsheet: string; readonly hello: string },
  button: Button,
): Promise<PopupTimer> {
  const pinned = button === 'pinned' ? pinning([folders.broadsheet, folders.hello]) : {};
  const chromium = await launchChromium({ extension: folders.broadsheet, ...pinned });
  const { browser, extensionId } = chromium;
  const helloId = await browser.installExtension(folders.hello);
  const open = async (page: Page, id: string, look: (popup: Page) => Promise<Paint>) => {
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined) throw new Error('The extension is gone.');
    await page.bringToFront();
    const opened = browser.waitForTarget((target) =>
      target.url().startsWith(`chrome-extension://${id}/popup.html`),
    );
    const clicked = now();
    const clicking = page.triggerExtensionAction(extension);
    const popup = await (await opened).asPage();
    try {
      const paint = await look(popup);
      return { ms: paint.at - clicked, what: paint.what };
    } finally {
      await clicking;
      await popup.close();
    }
  };
  const over = async <T>(entry: Entry, look: (page: Page) => Promise<T>) => {
    const page = await browser.newPage();
    try {
      await (await makeTab(page, null)).open(entry);
      await wait(SETTLE_MS);
      return await look(page);
    } finally {
      await page.close();
    }
  };
  const hello = (entry: Entry) =>
    over(entry, (page) => open(page, helloId, (popup) => popup.evaluate(helloPaint)));
  const story = (entry: Entry) =>
    over(entry, (page) => open(page, extensionId, (popup) => popup.evaluate(storyPaint, PAINT_MS)));
  return {
    version: await browser.version(),
    time: async (entry, helloFirst) => {
      const before = helloFirst ? await hello(entry) : null;
      const told = await story(entry);
      const { ms } = before ?? (await hello(entry));
      return { helloMs: ms, storyMs: told.ms, painted: told.what as Painted };
    },
    close: () => chromium.close(),
  };
}
