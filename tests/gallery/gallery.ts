import type { Page } from 'puppeteer-core';
import { builtFolder } from '../../scripts/tools/build.ts';
import { launchChromium, type Chromium } from '../browsers/chromium.ts';
import { workerOf } from '../browsers/chromium-deeds.ts';
import { hasSettled } from '../browsers/popup-content.ts';
import { serve } from '../server/serve.ts';
import { addressOf, galleryPage, PICTURE, type GalleryPage } from './gallery-pages.ts';
import type { GalleryLanguage } from './gallery-words.ts';

/** Beyond this something is broken: a story stands in the popup within 1 s on a slow machine. */
const SHOWN_MS = 10_000;

/** The real extension in a browser of one language, over the pages of the gallery. */
export interface Gallery {
  readonly language: GalleryLanguage;
  tab(): Promise<Page>;
  /** The address of one of the extension's own pages. */
  own(path: string): string;
  /** The real popup over a page, once it has read it. */
  popupOver(page: GalleryPage): Promise<Page>;
  /** What the extension reads of a page. */
  readingOf(page: GalleryPage): Promise<object>;
  /** The reader page with the story of a page, in a window of the given size. */
  readerOf(page: GalleryPage, size?: Size): Promise<Page>;
  /** Zooms as a reader does, 1 for 100 %: a page, and with it all pages of the extension. */
  zoom(page: Page, factor: number): Promise<void>;
  close(): Promise<void>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A window on a small laptop; and the narrowest that WCAG asks for, which is 1280 at 400 %. */
export const WIDE: Size = { width: 1280, height: 860 };
export const NARROW: Size = { width: 320, height: 640 };

export const settled = (page: Page) =>
  page.waitForFunction(hasSettled, { timeout: SHOWN_MS, polling: 'mutation' });

/** The part of the extension API that is used inside the worker. */
declare const chrome: {
  readonly tabs: {
    query(about: object): Promise<{ id: number; url?: string }[]>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
  readonly scripting: {
    executeScript(of: {
      target: { tabId: number };
      files: string[];
    }): Promise<{ result?: object }[]>;
  };
};

async function zoomTo(chromium: Chromium, page: Page, factor: number) {
  await page.setViewport(null); // a size that is pretended is not zoomed
  const zoom = async (url: string, wanted: number) => {
    const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
    await chrome.tabs.setZoom(tab?.id ?? 0, wanted);
  };
  await (await workerOf(chromium)).evaluate(zoom, page.url(), factor);
  await page.waitForFunction((ratio) => Math.abs(devicePixelRatio - ratio) < 0.01, {}, factor);
}

async function readThere(chromium: Chromium, address: string): Promise<object> {
  const read = async (url: string) => {
    const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
    const target = { tabId: tab?.id ?? 0 };
    const files = ['/tell-page.js', '/read-page.js'];
    const [ran] = await chrome.scripting.executeScript({ target, files });
    return ran?.result ?? {};
  };
  return (await workerOf(chromium)).evaluate(read, address);
}

async function openedReader(gallery: Gallery, page: GalleryPage): Promise<string> {
  const popup = await gallery.popupOver(page);
  const story = new Promise<string>((resolve) => {
    popup.browser().on('targetchanged', (target) => {
      if (target.url().includes('/reader.html?')) resolve(target.url());
    });
  });
  // A moment later: the popup goes away with the click, and the answer with the popup.
  await popup.$eval('.open-reader', (button) => {
    setTimeout(() => (button as HTMLElement).click());
  });
  return story;
}

function surfaces(chromium: Chromium, language: GalleryLanguage): Omit<Gallery, 'close'> {
  const readers = new Map<GalleryPage, string>();
  const gallery: Omit<Gallery, 'close'> = {
    language,
    tab: () => chromium.browser.newPage(),
    zoom: (page, factor) => zoomTo(chromium, page, factor),
    own: (path) => `chrome-extension://${chromium.extensionId}/${path}`,
    popupOver: async (page) => {
      const tab = await gallery.tab();
      await tab.goto(addressOf(page));
      const popup = await chromium.openPopup(tab);
      await settled(popup);
      return popup;
    },
    readingOf: async (page) => {
      const tab = await gallery.tab();
      await tab.goto(addressOf(page));
      const reading = await readThere(chromium, tab.url());
      await tab.close();
      return reading;
    },
    readerOf: async (page, size = WIDE) => {
      const address = readers.get(page) ?? (await openedReader(gallery as Gallery, page));
      readers.set(page, address);
      const reader = await gallery.tab();
      await reader.setViewport(size);
      await reader.goto(address);
      await settled(reader);
      // The popup of the same story may have left its place.
      await reader.evaluate(() => scrollTo(0, 0));
      return reader;
    },
  };
  return gallery;
}

const PAGES: readonly GalleryPage[] = [
  'story',
  'stress',
  'short',
  'many',
  'teaser',
  'partial',
  'shop',
  'footnotes',
  'long',
];

/** Starts a browser in a language, with the extension as it was built, and the gallery's pages. */
export async function openGallery(language: GalleryLanguage): Promise<Gallery> {
  const server = await serve({ [PICTURE.address]: PICTURE.answer });
  for (const page of PAGES) server.put(addressOf(page), galleryPage(page, language));
  const chromium = await launchChromium({
    extension: builtFolder('chrome'),
    proxyPort: server.port,
    language,
    args: [`--window-size=${WIDE.width},${WIDE.height}`],
  });
  return {
    ...surfaces(chromium, language),
    close: async () => {
      await chromium.close();
      await server.close();
    },
  };
}
