import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery, type Gallery } from '../gallery/gallery.ts';
import { pictureFaults } from '../gallery/picture-faults.ts';

/** WCAG 2.2, 1.4.10: 1280 pixels at this zoom are 320. */
const ZOOM = 4;

let gallery: Gallery;
let eye: Page;
beforeAll(async () => {
  gallery = await openGallery('en');
  eye = await gallery.tab();
});
afterAll(() => gallery.close());

const look = (page: Page) =>
  page.evaluate(() => ({
    width: innerWidth,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));

describe('the reader page at 400 %', () => {
  it.each(['story', 'stress'] as const)('can be read and used: %s', async (kind) => {
    const page = await gallery.readerOf(kind);
    await page.bringToFront();
    await gallery.zoom(page, ZOOM);
    const { width, sideways } = await look(page);
    expect(width).toBeGreaterThan(240);
    expect(width).toBeLessThan(340);
    expect(sideways).toBe(0);
    expect(await pictureFaults(page, eye)).toEqual([]);
    await page.$eval('.look-button', (button) => (button as HTMLElement).click());
    await page.waitForSelector('.look-panel:popover-open');
    expect((await look(page)).sideways).toBe(0);
    const reached = await page.$$eval('.look-panel :is(input, button)', (all) =>
      all.map((one) => {
        one.scrollIntoView({ block: 'center' });
        const { top, bottom } = one.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    );
    expect(reached.length).toBeGreaterThan(10);
    expect(reached).not.toContain(false);
    await gallery.zoom(page, 1);
    await page.close();
  });
});
