import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../browsers/chromium.ts';
import { chromiumClipboard } from '../browsers/chromium-deeds.ts';
import { launchFirefox, type Firefox, type FirefoxTab } from '../browsers/firefox.ts';
import { READ_CLIPBOARD } from '../browsers/firefox-deeds.ts';
import type { Held } from '../browsers/driver.ts';
import { waitUntil } from '../browsers/popup-content.ts';
import { startScreen, type Screen } from '../browsers/screen.ts';
import { serve, type TestServer } from '../server/serve.ts';
import { builtFor } from './session.ts';
import { storyPage } from './story-page.ts';

const ADDRESS = 'http://post.example/pier';
const STORY = storyPage({
  title: 'Ostermere mends its pier',
  subject: 'the pier',
  beside:
    '<section class="x1"><h2>Download our app</h2><p>Get the app for more news.</p>' +
    '<a href="https://apps.apple.com/app/post">App Store</a></section>',
});
const WITHIN = { timeout: 20_000 };

const COPIED = /^Ostermere mends its pier\n\n[^]*\/pier$/;

const themeShown = () => document.documentElement.dataset['theme'];

// Runs in the reader page, which has no field of its own to type into.
function addField(): void {
  const field = document.body.appendChild(document.createElement('input'));
  field.id = 'field';
  field.focus();
}

const typedIn = () => document.querySelector<HTMLInputElement>('#field')?.value;

const isBannerSeen = () => document.querySelector('.x1')?.checkVisibility();

let server: TestServer;
beforeAll(async () => {
  server = await serve({ [ADDRESS]: STORY });
});
afterAll(() => server.close());

describe('keys of a keyboard in Chromium', () => {
  let screen: Screen;
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    screen = await startScreen();
    chromium = await launchChromium({
      extension: builtFor('chromium'),
      proxyPort: server.port,
      headless: false,
      display: screen.display,
    });
    [page = await chromium.browser.newPage()] = await chromium.browser.pages();
    await page.goto(ADDRESS);
    await page.bringToFront();
    await waitUntil(async () => (await page.evaluate(isBannerSeen)) === false, 'hidden');
  });
  afterAll(async () => {
    await chromium.close();
    screen.close();
  });

  it('Alt+Shift+S opens the story, and Escape closes it', async () => {
    const opened = chromium.browser.waitForTarget((one) => one.url().includes('/popup.html'));
    screen.press('alt+shift+s');
    const popup = await (await opened).asPage();
    await popup.waitForSelector('main[data-state=article]');
    const closed = new Promise((resolve) => popup.once('close', resolve));
    screen.press('Escape');
    await closed;
  });

  it('Alt+Shift+H switches hiding off on the site, and on again', async () => {
    screen.press('alt+shift+h');
    await expect.poll(() => page.evaluate(isBannerSeen), WITHIN).toBe(true);
    screen.press('alt+shift+h');
    await expect.poll(() => page.evaluate(isBannerSeen), WITHIN).toBe(false);
  });

  it('Alt+Shift+K copies the story', async () => {
    screen.press('alt+shift+k');
    const copied = async () => (await chromiumClipboard(chromium.browser)).text;
    await expect.poll(copied, { ...WITHIN, interval: 1000 }).toMatch(COPIED);
    await page.bringToFront();
  });

  it('single keys are for the reader page, and for a field while somebody types there', async () => {
    const popup = await chromium.openPopup(page);
    await popup.waitForSelector('.open-reader');
    const arrived = page.waitForSelector('main[data-state=article] #story');
    await popup.$eval('.open-reader', (button) =>
      setTimeout(() => (button as HTMLElement).click()),
    );
    await arrived;
    expect(await page.evaluate(themeShown)).toBe('system');
    screen.press('t');
    await expect.poll(() => page.evaluate(themeShown), WITHIN).toBe('light');
    await page.evaluate(addField);
    screen.press('t');
    screen.press('l');
    await expect.poll(() => page.evaluate(typedIn), WITHIN).toBe('tl');
    expect(await page.evaluate(themeShown)).toBe('light');
  });

  it('who chose in the menu or closed the shortcuts goes on where they were', async () => {
    const focus = (name: string) =>
      page.$eval(name, (button) => {
        (button as HTMLElement).focus();
      });
    const isOn = (name: string) =>
      page.evaluate((one) => document.activeElement?.matches(one), name);
    for (const [opener, opened, ends] of [
      ['.keys-button', '#keys-title', 'Escape'],
      ['.menu-opener', '.menu-list .copy-text', 'Return'],
    ] as const) {
      await focus(opener);
      screen.press('Return');
      await expect.poll(() => isOn(opened), WITHIN).toBe(true);
      screen.press('t');
      screen.press(ends);
      await expect.poll(() => isOn(opener), WITHIN).toBe(true);
    }
    expect(await page.evaluate(themeShown)).toBe('light');
    for (const [pressed, next] of [
      ['.focus-button', '#story-start'],
      ['.leave-focus', '.focus-button'],
    ] as const) {
      await focus(pressed);
      screen.press('Return');
      await expect.poll(() => isOn(next), WITHIN).toBe(true);
    }
  });

  it('single keys can be switched off in their list; Escape still acts', async () => {
    await page.$eval('.keys-button', (button) => (button as HTMLElement).click());
    await page.$eval('.single-keys input', (box) => (box as HTMLElement).click());
    screen.press('Escape');
    await expect.poll(() => page.$('.keys-dialog'), WITHIN).toBeNull();
    screen.press('t');
    screen.press('f');
    screen.press('Escape');
    await expect.poll(() => page.url(), WITHIN).toBe(ADDRESS);
    await page.goForward();
    await page.waitForSelector('main[data-state=article] #story');
    expect(await page.evaluate(themeShown)).toBe('light');
  });
});

// Headless Firefox has no window that a keyboard could reach: its own way of taking in a key does.
// The focus is in the address bar: a page without a window never answers whether it wants a key.
const PRESS = `async (letter) => {
  gURLBar.focus();
  await new Promise((done) => setTimeout(done, 300));
  const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keys.beginInputTransactionForTests(window);
  const alt = new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 });
  const shift = new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 });
  const key = new KeyboardEvent('', { key: letter, code: 'Key' + letter, keyCode: letter.charCodeAt(0) });
  for (const one of [alt, shift, key]) keys.keydown(one);
  for (const one of [key, shift, alt]) keys.keyup(one);
}`;

const IS_POPUP_OPEN = `() => document.querySelector('.webextension-popup-browser') !== null`;

describe('keys taken in by Firefox', () => {
  let firefox: Firefox;
  let tab: FirefoxTab;
  beforeAll(async () => {
    firefox = await launchFirefox({ extension: builtFor('firefox'), proxyPort: server.port });
    tab = await firefox.newTab(ADDRESS);
    await tab.activate();
    const seen = () => tab.call<boolean>(isBannerSeen.toString());
    await waitUntil(async () => !(await seen()), 'hidden');
  });
  afterAll(() => firefox.close());

  it('Alt+Shift+H switches hiding off on the site, and on again', async () => {
    await firefox.callBrowser(PRESS, ['H']);
    await expect.poll(() => tab.call(isBannerSeen.toString()), WITHIN).toBe(true);
    await firefox.callBrowser(PRESS, ['H']);
    await expect.poll(() => tab.call(isBannerSeen.toString()), WITHIN).toBe(false);
  });

  it('Alt+Shift+K copies the story', async () => {
    await firefox.callBrowser(PRESS, ['K']);
    const copied = async () => (await firefox.callBrowser<Held>(READ_CLIPBOARD)).text;
    await expect.poll(copied, WITHIN).toMatch(COPIED);
  });

  it('Alt+Shift+S opens the story', async () => {
    await firefox.callBrowser(PRESS, ['S']);
    await expect.poll(() => firefox.callBrowser(IS_POPUP_OPEN), WITHIN).toBe(true);
  });
});
