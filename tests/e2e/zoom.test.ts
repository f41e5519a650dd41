import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openGallery, type Gallery } from '../gallery/gallery.ts';
import { pictureFaults } from '../gallery/picture-faults.ts';
import { narrowPopup } from '../gallery/views.ts';

/** WCAG 2.2, 1.4.10: 1280 pixels at this zoom are 320. */
const ZOOM = 4;

let gallery: Gallery;
let eye: Page;
beforeAll(async () => {
  gallery = await openGallery('en');
  eye = await gallery.tab();
});
afterAll(() => gallery.close());

let shown: Page | null = null;
/** Opens a page and zooms it, and with it all pages of the extension until the test is over. */
async function zoomed(open: () => Promise<Page>): Promise<Page> {
  shown = await open();
  await shown.bringToFront();
  await gallery.zoom(shown, ZOOM);
  return shown;
}
afterEach(async () => {
  if (shown === null) return;
  await gallery.zoom(shown, 1);
  await shown.close();
  shown = null;
});

const look = (page: Page) =>
  page.evaluate(() => ({
    width: innerWidth,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));

/** Can each of these be brought into the window whole? */
const reached = (page: Page, selector: string) =>
  page.$$eval(selector, (all) =>
    all.map((one) => {
      one.scrollIntoView({ block: 'center' });
      const { top, bottom, left, right } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
    }),
  );

describe('the popup at 400 %', () => {
  it.each(['story', 'stress'] as const)('can be read and used: %s', async (kind) => {
    const popup = await zoomed(() => narrowPopup(gallery, kind));
    const { width, sideways } = await look(popup);
    expect(width).toBeGreaterThan(240);
    expect(width).toBeLessThan(340);
    expect(sideways).toBe(0);
    expect(await pictureFaults(popup, eye)).toEqual([]);
    expect(await reached(popup, '.bar :is(button, input)')).not.toContain(false);
    await popup.$eval('.menu-opener', (button) => (button as HTMLElement).click());
    await popup.waitForSelector('.menu-list:not([hidden])');
    const choices = await reached(popup, '.menu-list :is(button, input)');
    expect(choices.length).toBeGreaterThan(5);
    expect(choices).not.toContain(false);
    expect((await look(popup)).sideways).toBe(0);
  });
});

describe('the reader page at 400 %', () => {
  it.each(['story', 'stress'] as const)('can be read and used: %s', async (kind) => {
    const page = await zoomed(() => gallery.readerOf(kind));
    const { width, sideways } = await look(page);
    expect(width).toBeGreaterThan(240);
    expect(width).toBeLessThan(340);
    expect(sideways).toBe(0);
    expect(await pictureFaults(page, eye)).toEqual([]);
    await page.$eval('.look-button', (button) => (button as HTMLElement).click());
    await page.waitForSelector('.look-panel:popover-open');
    expect((await look(page)).sideways).toBe(0);
    const controls = await reached(page, '.look-panel :is(input, button)');
    expect(controls.length).toBeGreaterThan(10);
    expect(controls).not.toContain(false);
  });
});
