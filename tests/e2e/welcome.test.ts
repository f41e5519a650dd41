import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../browsers/chromium.ts';
import { BROWSERS, drive, type Driver, type PageView } from '../browsers/driver.ts';
import { waitUntil } from '../browsers/popup-content.ts';
import { WELCOME } from '../browsers/welcome-tab.ts';
import { builtFor } from './session.ts';

const CLUTTER = ['.sample-app', '.sample-ai', '.sample-newsletter'];

const shown = (page: PageView, selectors: readonly string[]) =>
  page.run(
    (all) => all.filter((one) => document.querySelector(one)?.checkVisibility() === true),
    selectors,
  );
const press = (page: PageView, selector: string) =>
  page.run((one) => document.querySelector<HTMLElement>(one)?.click(), selector);

describe.each(BROWSERS)('the welcome page in %s', (browser) => {
  let driver: Driver;
  let page: PageView;
  beforeAll(async () => {
    // That it opens by itself is waited for by `drive`, which closes it.
    driver = await drive(browser, { extension: builtFor(browser) });
    page = await driver.openOwn(WELCOME);
    await waitUntil(
      () => page.run(() => document.querySelector('.copy-text') !== null),
      'the sample is read',
    );
  });
  afterAll(() => driver.close());

  it('hides the clutter of its sample, and shows it again', async () => {
    expect(await shown(page, CLUTTER)).toEqual(CLUTTER);
    await press(page, '.welcome-hide');
    await expect.poll(() => shown(page, CLUTTER)).toEqual([]);
    expect(await page.run(() => document.querySelector('.step-status')?.textContent)).toMatch(
      /^3 /,
    );
    await press(page, '.welcome-hide');
    await expect.poll(() => shown(page, CLUTTER)).toEqual(CLUTTER);
  });

  it('shows the story by itself, and what stands beside it apart', async () => {
    await press(page, '.welcome-read');
    await expect
      .poll(() => shown(page, ['.stage h1.headline', '.sample']))
      .toEqual(['.stage h1.headline']);
    const counts = await page.run(() => [
      document.querySelectorAll('.stage #story p').length,
      document.querySelectorAll('.stage .related-stories li').length,
    ]);
    expect(counts).toEqual([3, 3]);
    await press(page, '.welcome-read');
    await expect.poll(() => shown(page, ['.sample'])).toEqual(['.sample']);
  });

  it('copies the story', async () => {
    await press(page, '.copy-text');
    const copied = async () => (await driver.clipboard()).text;
    await expect.poll(copied).toContain('the island misses the wait');
    expect(await copied()).not.toContain('newsletter');
  });

  it('leads nowhere: its stories are invented', async () => {
    await press(page, '.sample-beside a');
    expect(await page.run(() => location.pathname)).toBe(WELCOME);
    expect(await driver.complaints()).toEqual([]);
  });
});

describe('the welcome page in chromium', () => {
  let chromium: Chromium;
  let page: Page;
  const address = () => `chrome-extension://${chromium.extensionId}${WELCOME}`;
  beforeAll(async () => {
    chromium = await launchChromium({ extension: builtFor('chromium') });
    page = await chromium.browser.newPage();
    await page.goto(address());
    await page.evaluate(
      readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    );
  });
  afterAll(() => chromium.close());

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 420],
    ['dark', 420],
  ])('is open to everybody: %s, %i pixels wide', async (scheme, width) => {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const pressed of ['', '.welcome-read', '.welcome-read']) {
      if (pressed !== '') await page.click(pressed);
      const faults = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await axe.run();
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        );
      });
      expect(faults).toEqual([]);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  it('never comes again when Broadsheet is updated', async () => {
    await page.close();
    const { browser } = chromium;
    expect(await browser.installExtension(builtFor('chromium'))).toBe(chromium.extensionId);
    await sleep(2000);
    expect(browser.targets().filter((target) => target.url() === address())).toEqual([]);
  });
});
