import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTrace } from '../bench/page-cost/trace.ts';
import { openGallery, settled, type Gallery } from '../gallery/gallery.ts';

/** Issue 6: no task of scrolling takes longer. */
const LONGEST_TASK_MS = 50;

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery('en');
});
afterAll(() => gallery.close());

// Runs in the page: a screen at a time, then here and there, as the thumb of a scroll bar does.
async function scrollAbout(): Promise<void> {
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const height = document.documentElement.scrollHeight;
  for (let step = 0; step < 120; step++) {
    scrollBy(0, innerHeight * 0.8);
    await painted();
  }
  for (let step = 0; step < 40; step++) {
    scrollTo(0, (height * ((step * 17) % 40)) / 40);
    await painted();
  }
}

/** The longest task of the page's own process, in milliseconds on a core: a busy machine does not stretch it. */
async function longestTask(page: Page): Promise<number> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  await page.evaluate(scrollAbout);
  const events = parseTrace((await page.tracing.stop()) ?? new Uint8Array());
  const isMain = ({ name, args }: (typeof events)[number]) =>
    name === 'thread_name' && args?.name === 'CrRendererMain';
  const mains = new Set(events.filter(isMain).map(({ pid, tid }) => `${pid}:${tid}`));
  const tasks = events.filter(
    ({ ph, name, pid, tid }) =>
      ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid}:${tid}`),
  );
  expect(tasks.length).toBeGreaterThan(500); // or nothing was looked at
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

/** All that moved by itself since the page began, as Chromium scores it. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        // Late pictures come within this time from a server on the same machine.
        setTimeout(() => resolve(sum), 1500);
      }),
  );

describe('a story of 100,000 words', () => {
  it('scrolls in the popup and on the reader page with no task over 50 ms', async () => {
    const popup = await gallery.popupOver('long');
    expect(await longestTask(popup)).toBeLessThan(LONGEST_TASK_MS);
    await popup.close();
    const reader = await gallery.readerOf('long');
    expect(await longestTask(reader)).toBeLessThan(LONGEST_TASK_MS);
    await reader.close();
  }, 180_000);
});

describe('nothing moves by itself', () => {
  it('in the popup, from loading to the story with its picture', async () => {
    for (const page of ['story', 'stress', 'many'] as const) {
      const popup = await gallery.popupOver(page);
      expect(await shifts(popup), page).toBe(0);
      await popup.close();
    }
  });

  it('on the reader page', async () => {
    for (const page of ['story', 'stress'] as const) {
      const reader = await gallery.readerOf(page);
      await reader.reload();
      await settled(reader);
      expect(await shifts(reader), page).toBe(0);
      await reader.close();
    }
  });
});
