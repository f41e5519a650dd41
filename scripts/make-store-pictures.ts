/**
 * Takes the stores' pictures from the built extension, on a page of our own: `npm run build:chrome`,
 * then `npm run store`. They go to docs/store/pictures.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium, type Chromium } from '../tests/browsers/chromium.ts';
import { WELCOME } from '../tests/browsers/welcome-tab.ts';
import { goldenPage } from '../tests/pages/golden-page.ts';
import { serve } from '../tests/server/serve.ts';
import { compose, tile } from './store/compose.ts';
import { builtFolder } from './tools/build.ts';
import { ROOT } from './tools/program.ts';

const FOLDER = join(ROOT, 'docs/store/pictures');

/** What the stores ask for. Source: developer.chrome.com, "Supply images". */
const SIZE = { width: 1280, height: 800 };

/** A window next to which another one has room in a picture. */
const NARROW = { width: 780, height: 860 };

/** By then what is to be hidden is hidden. */
const SETTLED = 'domcontentloaded';
const REST_MS = 2500;

const { html, expected } = goldenPage('sample');
const ADDRESS = expected.url.replace(/^https:/, 'http:');

const rest = () => new Promise((resolve) => setTimeout(resolve, REST_MS));

async function shot(page: Page): Promise<Buffer> {
  return Buffer.from(await page.screenshot());
}

async function open(chromium: Chromium, size = NARROW): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.setViewport(size);
  await page.goto(ADDRESS, { waitUntil: SETTLED });
  await rest();
  return page;
}

async function popupOver(chromium: Chromium, page: Page): Promise<Page> {
  const popup = await chromium.openPopup(page);
  await popup.waitForSelector('main[data-state=article]');
  return popup;
}

/** The popup as it is after its reader has gone on to the related stories. */
async function relatedIn(popup: Page): Promise<Buffer> {
  await popup.$eval('.related-stories', (list) => list.scrollIntoView());
  return shot(popup);
}

async function copied(chromium: Chromium, popup: Page): Promise<string> {
  // In a menu that is shut: chosen as a key chooses it.
  await popup.$eval('.copy-markdown', (button) => (button as HTMLElement).click());
  await popup.waitForFunction(() => document.querySelector('.copy-status')?.textContent !== '');
  const { browser } = chromium;
  const page = await browser.newPage();
  await page.goto('chrome://version');
  const permission = { permission: { name: 'clipboard-read' }, state: 'granted' } as const;
  await browser.defaultBrowserContext().setPermission('chrome://version', permission);
  await page.bringToFront();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await page.close();
  return text;
}

/** A text as an editor shows it. */
async function written(chromium: Chromium, text: string): Promise<Buffer> {
  const page = await chromium.browser.newPage();
  await page.setViewport(NARROW);
  await page.setContent('<pre></pre>');
  await page.evaluate((words) => {
    const pre = document.querySelector('pre');
    if (pre === null) return;
    pre.textContent = words;
    pre.style.cssText = 'margin:0;padding:28px;font:16px/1.6 monospace;white-space:pre-wrap';
  }, text);
  const picture = await shot(page);
  await page.close();
  return picture;
}

async function readerIn(page: Page, popup: Page, scheme: string): Promise<Buffer> {
  await popup.click('.open-reader');
  await page.waitForFunction(() => location.pathname === '/reader.html');
  await page.waitForSelector('main[data-state=article]');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport(SIZE);
  await rest();
  return shot(page);
}

async function welcome({ browser, extensionId }: Chromium): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.goto(`chrome-extension://${extensionId}${WELCOME}`);
  await page.waitForSelector('.copy-text');
  await page.click('.welcome-hide');
  return shot(page);
}

function save(name: string, picture: Buffer): void {
  writeFileSync(join(FOLDER, name), picture);
  console.log(`${name} ${Math.round(picture.length / 1000)} kB`);
}

async function take(bare: Chromium, chromium: Chromium): Promise<void> {
  const before = await shot(await open(bare));
  const page = await open(chromium);
  const after = await shot(page);
  const popup = await popupOver(chromium, page);
  const read = await shot(popup);
  const related = await relatedIn(popup);
  const markdown = await written(chromium, await copied(chromium, popup));
  await page.bringToFront();
  const reader = await readerIn(page, await popupOver(chromium, page), 'dark');
  const draw = (words: string, ...pictures: Buffer[]) =>
    compose(chromium.browser, { words, pictures, ...SIZE });
  save('1-hide.png', await draw('Hide what is not the story', before, after));
  save('2-read.png', await draw('The story by itself, the related ones apart', read, related));
  save('3-copy.png', await draw('Copy it, as text or Markdown', read, markdown));
  save('4-reader.png', reader);
  save('5-welcome.png', await welcome(chromium));
  const mark = readFileSync(join(ROOT, 'public/icon/mark.svg'), 'utf8');
  save('tile.png', await tile(chromium.browser, mark, 'News pages, clean'));
}

const server = await serve({ [ADDRESS]: html });
const started: Chromium[] = [];
const start = async (extension: string | null) => {
  const proxyPort = server.port;
  const options = extension === null ? { proxyPort } : { proxyPort, extension };
  const chromium = await launchChromium(options);
  started.push(chromium);
  return chromium;
};
try {
  mkdirSync(FOLDER, { recursive: true });
  await take(await start(null), await start(builtFolder('chrome')));
} finally {
  for (const chromium of started) await chromium.close();
  await server.close();
}
