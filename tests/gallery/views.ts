import type { Page } from 'puppeteer-core';
import { type Gallery, NARROW, settled, WIDE } from './gallery.ts';
import { speakByFake } from './fake-voice.ts';
import { addressOf, type GalleryPage } from './gallery-pages.ts';
import { popupAsPage } from './popup-as-page.ts';
import { popupWithout, WITHOUT_STORY } from './no-story.ts';
import { optionsViews } from './options-views.ts';
import { withoutRoom } from './without-room.ts';

/** One state of the popup, the reader page or the options, as somebody sees it. */
export interface GalleryView {
  readonly name: string;
  readonly page: Page;
}

const click = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).click());

const scrollTo = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.scrollIntoView({ block: 'start' }));

async function* popupsWithout(gallery: Gallery): AsyncGenerator<GalleryView> {
  for (const name of Object.keys(WITHOUT_STORY)) {
    const page = await popupWithout(gallery, name);
    yield { name: `popup-${name}`, page };
    if (name === 'loading') {
      await page.waitForSelector('main[data-state=no-access]');
      yield { name: 'popup-slow', page };
    }
    await page.close();
  }
}

async function* popupsOfShop(gallery: Gallery): AsyncGenerator<GalleryView> {
  const page = await gallery.popupOver('shop');
  yield { name: 'popup-not-article', page };
  await click(page, '.try-anyway');
  await page.waitForSelector('main[data-state=article]');
  yield { name: 'popup-tried', page };
  await page.close();
}

async function* popupsOfStory(gallery: Gallery): AsyncGenerator<GalleryView> {
  const page = await gallery.popupOver('story');
  yield { name: 'popup-story', page };
  await click(page, '.menu-opener');
  yield { name: 'popup-menu', page };
  await page.keyboard.press('Escape');
  await click(page, '.do-copy');
  yield { name: 'popup-copied', page };
  await withoutRoom(page, async () => {
    await click(page, '.hide-here');
    await page.waitForSelector('.bar [role=alert]');
    await page.waitForSelector('.hide-here:checked');
  });
  yield { name: 'popup-not-kept', page };
  await click(page, '.hide-here');
  await page.waitForFunction(() => document.querySelector('.bar [role=alert]') === null);
  await click(page, '.full-text summary');
  await scrollTo(page, '.related-stories');
  yield { name: 'popup-related', page };
  await click(page, '.left-out summary');
  await scrollTo(page, '.left-out');
  yield { name: 'popup-left-out', page };
  await page.close();
}

async function* popupsOfOthers(gallery: Gallery): AsyncGenerator<GalleryView> {
  for (const kind of ['short', 'teaser', 'partial', 'many', 'stress'] as const) {
    const page = await gallery.popupOver(kind);
    yield { name: `popup-${kind}`, page };
    if (kind === 'stress') {
      await scrollTo(page, '#story table');
      yield { name: 'popup-table', page };
    }
    await page.close();
  }
}

async function* readerWithMenu(gallery: Gallery): AsyncGenerator<GalleryView> {
  const page = await gallery.readerOf('story');
  await click(page, '.menu-opener');
  yield { name: 'reader-menu', page };
  await page.close();
}

async function* readersOfStory(gallery: Gallery): AsyncGenerator<GalleryView> {
  const page = await gallery.readerOf('story');
  yield { name: 'reader-story', page };
  for (const theme of ['light', 'sepia', 'dark', 'contrast']) {
    await page.keyboard.press('t');
    await page.waitForSelector(`html[data-theme=${theme}]`);
    if (theme === 'sepia' || theme === 'contrast') yield { name: `reader-${theme}`, page };
  }
  await page.keyboard.press('t');
  await click(page, '.look-button');
  yield { name: 'reader-look', page };
  await page.keyboard.press('Escape');
  await page.keyboard.type('?');
  await page.waitForSelector('dialog[open]');
  yield { name: 'reader-keys', page };
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
  await click(page, '.enlarge');
  await page.waitForSelector('dialog[open]');
  yield { name: 'reader-picture', page };
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
  await page.keyboard.press('f');
  await page.waitForSelector('.leave-focus');
  yield { name: 'reader-focus', page };
  await page.keyboard.press('f');
  await scrollTo(page, '#story h2');
  yield { name: 'reader-middle', page };
  await click(page, '.read-related');
  await page.waitForFunction(() => location.hash.startsWith('#related'));
  await settled(page);
  yield { name: 'reader-related', page };
  await page.close();
}

async function* readersListening(gallery: Gallery): AsyncGenerator<GalleryView> {
  const page = await gallery.readerOf('story');
  for (const voices of [0, 1]) {
    await page.evaluateOnNewDocument(speakByFake, voices, gallery.language);
    await page.reload();
    await settled(page);
    await click(page, '.listen-button');
    await page.waitForSelector('.listen-bar');
    yield { name: voices === 0 ? 'reader-no-voice' : 'reader-listening', page };
  }
  await page.close();
}

async function* readersOfOthers(gallery: Gallery): AsyncGenerator<GalleryView> {
  for (const kind of ['short', 'stress', 'footnotes'] as const) {
    const page = await gallery.readerOf(kind);
    yield { name: `reader-${kind}`, page };
    if (kind === 'stress') {
      await scrollTo(page, '#story table');
      yield { name: 'reader-table', page };
    }
    await page.close();
  }
  const page = await gallery.tab();
  await page.setViewport(WIDE);
  const story = encodeURIComponent('https://post.example/coast');
  for (const [name, query] of [
    ['gone', `story=lost&page=${story}`],
    ['no-story', `reason=permission&page=${story}`],
  ] as const) {
    await page.goto(gallery.own(`reader.html?${query}`));
    await settled(page);
    yield { name: `reader-${name}`, page };
  }
  await page.close();
}

async function* narrowOnes(gallery: Gallery): AsyncGenerator<GalleryView> {
  const page = await gallery.readerOf('story', NARROW);
  yield { name: 'narrow-reader', page };
  await click(page, '.look-button');
  yield { name: 'narrow-look', page };
  await page.keyboard.press('Escape');
  await page.keyboard.type('?');
  await page.waitForSelector('dialog[open]');
  yield { name: 'narrow-keys', page };
  await page.close();
  const stress = await gallery.readerOf('stress', NARROW);
  yield { name: 'narrow-stress', page: stress };
  await stress.close();
  const notice = await popupWithout(gallery, 'permission');
  await notice.setViewport(NARROW);
  yield { name: 'narrow-popup-notice', page: notice };
  await notice.close();
  const popup = await narrowPopup(gallery, 'story');
  yield { name: 'narrow-popup', page: popup };
  await click(popup, '.menu-opener');
  yield { name: 'narrow-popup-menu', page: popup };
  await popup.close();
}

/** The popup as a page on a small screen. */
export async function narrowPopup(gallery: Gallery, kind: GalleryPage): Promise<Page> {
  const met = { url: addressOf(kind), reading: await gallery.readingOf(kind) };
  const page = await popupAsPage(gallery, met, NARROW);
  await settled(page);
  return page;
}

const PARTS = [
  popupsWithout,
  popupsOfShop,
  popupsOfStory,
  popupsOfOthers,
  readersOfStory,
  readerWithMenu,
  readersListening,
  readersOfOthers,
  narrowOnes,
  optionsViews,
];

/** Every state of the popup, the reader page and the options, one after the other, each while it is on screen. */
export async function* galleryViews(gallery: Gallery): AsyncGenerator<GalleryView> {
  for (const part of PARTS) yield* part(gallery);
}
