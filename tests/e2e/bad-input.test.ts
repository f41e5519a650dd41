import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NARROW, openGallery, WIDE, type Gallery } from '../gallery/gallery.ts';
import type { GalleryPage } from '../gallery/gallery-pages.ts';

/** What issue 6 calls bad input; a story of 100,000 words is in smoothness.test.ts. */
let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery('en');
});
afterAll(() => gallery.close());

const PLACES: readonly (readonly [string, (page: GalleryPage) => Promise<Page>])[] = [
  ['the popup', (page) => gallery.popupOver(page)],
  ['a wide reader page', (page) => gallery.readerOf(page, WIDE)],
  ['a narrow reader page', (page) => gallery.readerOf(page, NARROW)],
];

/** Elements of the story that are wider than it and do not scroll by themselves. */
function tooWide(): string[] {
  const edge = document.querySelector('#story')?.getBoundingClientRect().right ?? 0;
  const scrolls = (one: Element): boolean =>
    one.closest('pre, table, :is(p, li):has(> math)') !== null;
  return [...document.querySelectorAll('article *, .related-stories *')]
    .filter((one) => one.checkVisibility()) // what is folded away has no place
    .filter((one) => one.getBoundingClientRect().right > edge + 1 && !scrolls(one))
    .filter((one) => one.closest('.visually-hidden') === null)
    .map((one) => one.outerHTML.slice(0, 80));
}

const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

const boxOf = (page: Page, selector: string) =>
  page.$eval(selector, (one) => {
    const { width, height } = one.getBoundingClientRect();
    return { width, height, holds: one.scrollWidth, text: one.textContent };
  });

describe.each(PLACES)('bad input in %s', (_name, open) => {
  let page: Page;
  beforeAll(async () => {
    page = await open('stress');
  });
  afterAll(() => page.close());

  it('a headline of 300 letters and a word of 500 stay in their column', async () => {
    const headline = await boxOf(page, 'h1.headline');
    expect(headline.text.length).toBeGreaterThan(250);
    expect(headline.holds).toBeLessThanOrEqual(Math.ceil(headline.width));
    const word = await page.$$eval('#story p', (all) => all[1]?.textContent.length);
    expect(word).toBe(500);
    expect(await page.evaluate(tooWide)).toEqual([]);
    expect(await page.evaluate(sideways)).toBe(0);
  });

  it('a table, a program and a formula that are too wide scroll, also by key', async () => {
    for (const selector of ['#story table', '#story pre', '#story p:has(> math[display])']) {
      const { width, holds } = await boxOf(page, selector);
      expect(holds, selector).toBeGreaterThan(width);
      expect(await page.$eval(selector, (one) => (one as HTMLElement).tabIndex), selector).toBe(0);
    }
  });

  it('mathematics is set: a root has its sign, a fraction its two parts', async () => {
    const root = await page.$eval('#story msqrt', (one) => {
      const first = one.firstElementChild?.getBoundingClientRect().left ?? 0;
      return first - one.getBoundingClientRect().left;
    });
    expect(root).toBeGreaterThan(3);
    const [over = 0, under = 0] = await page.$$eval('#story mfrac > *', (parts) =>
      parts.map((part) => part.getBoundingClientRect().top),
    );
    expect(under).toBeGreaterThan(over + 5);
  });

  it('a picture that never loads keeps its box, with its words in it', async () => {
    const box = await page.$eval('#story img', (one) => {
      const { width, height } = one.getBoundingClientRect();
      const { naturalWidth, alt } = one;
      return { shape: width / height, naturalWidth, alt };
    });
    expect(box.naturalWidth).toBe(0);
    expect(box.shape).toBeCloseTo(1200 / 500, 1);
    expect(box.alt).toBe('A picture that never comes');
  });
});

describe.each(PLACES)('very little and very much in %s', (name, open) => {
  it('a story of one sentence looks intended', async () => {
    const page = await open('short');
    const shown = await page.evaluate(() => {
      const story = document.querySelector('#story')?.getBoundingClientRect();
      return { paragraphs: document.querySelectorAll('#story > *').length, top: story?.top ?? 0 };
    });
    expect(shown.paragraphs).toBe(1);
    // Its sentence is in view at once; what holds 320 pixels has its headline above it.
    expect(shown.top).toBeLessThan(name === 'a narrow reader page' ? NARROW.height : 500);
    expect(await page.evaluate(sideways)).toBe(0);
    expect(await page.$('.related-stories')).toBeNull();
    await page.close();
  });

  it('200 related stories stand one below the other', async () => {
    const page = await open('many');
    const tops = await page.$$eval('.related-story', (all) =>
      all.map((one) => one.getBoundingClientRect().top),
    );
    expect(tops).toHaveLength(200);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(new Set(tops).size).toBe(200);
    expect(await page.evaluate(tooWide)).toEqual([]);
    expect(await page.evaluate(sideways)).toBe(0);
    await page.close();
  });
});
