import { TargetType, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtFolder } from '../../scripts/tools/build.ts';
import { launchChromium, type Chromium } from '../browsers/chromium.ts';
import { serve, type TestServer } from '../server/serve.ts';
import { storyPage } from './story-page.ts';

/** The part of the extension API that these tests use inside the worker. */
declare const chrome: {
  readonly tabs: { query(about: object): Promise<{ id?: number; url?: string }[]> };
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
};

const BANNER =
  '<section class="x1"><h2>Download our app</h2><p>Get the app for more news.</p>' +
  '<a href="https://apps.apple.com/app/post">App Store</a></section>';
const STORY = { title: 'Ostermere mends its pier', subject: 'the pier' };

let server: TestServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await serve();
  server.put('http://post.example/pier', storyPage(STORY));
  server.put('http://post.example/banner', storyPage({ ...STORY, beside: BANNER }));
  server.put('http://post.example/front', '<!doctype html><title>Post</title><ul><li>One</ul>');
  chromium = await launchChromium({
    extension: builtFolder('chrome'),
    proxyPort: server.port,
  });
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

async function worker(browser: Browser) {
  const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
  const found = await target.worker();
  if (found === null) throw new Error('the extension has no background');
  return found;
}

const button = async (page: Page) =>
  (await worker(chromium.browser)).evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    const tabId = tab?.id ?? 0;
    const [badge, title] = await Promise.all([
      chrome.action.getBadgeText({ tabId }),
      chrome.action.getTitle({ tabId }),
    ]);
    return { badge, title };
  }, page.url());

const opened = async (address: string) => {
  const page = await chromium.browser.newPage();
  await page.goto(address);
  return page;
};

const ARTICLE = 'This page is an article: read it with Broadsheet';

it('says that a page is an article, and how much is hidden on it, by kind', async () => {
  const plain = await opened('http://post.example/pier');
  await expect.poll(() => button(plain)).toEqual({ badge: '✓', title: ARTICLE });
  const page = await opened('http://post.example/banner');
  const title = `${ARTICLE}\n1 hidden: 1 app banner`;
  await expect.poll(() => button(page)).toEqual({ badge: '1', title });
  await page.goto('http://post.example/front');
  await expect
    .poll(() => button(page))
    .toEqual({ badge: '', title: 'Read this page with Broadsheet' });
});

it('an update under an open page throws nothing into it, and the new scripts take over', async () => {
  const page = await chromium.browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto('http://post.example/banner');
  const isSeen = () => page.$eval('.x1', (banner) => banner.checkVisibility());
  await expect.poll(isSeen, { timeout: 5000 }).toBe(false);

  await chromium.browser.installExtension(builtFolder('chrome'));
  await page.evaluate(() => {
    document.body.append(document.createElement('div'));
    history.pushState({}, '', '/banner?again');
  });
  await expect.poll(isSeen, { timeout: 5000 }).toBe(true);

  const popup = await chromium.openPopup(page);
  await expect.poll(() => popup.$eval('h1.headline', (one) => one.textContent)).toBe(STORY.title);
  await expect.poll(isSeen, { timeout: 5000 }).toBe(false);
  await popup.close();
  expect(complaints).toEqual([]);
});
