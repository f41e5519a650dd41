import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileLists } from '../../scripts/lists/compile-lists.ts';
import { BROWSERS, type BrowserName, type PageView } from '../browsers/driver.ts';
import { waitUntil } from '../browsers/popup-content.ts';
import { LISTS_STORED_MS, shows } from './own-page.ts';
import { builtFor, startSession, type Session } from './session.ts';
import { storyPage } from './story-page.ts';

const BANNER =
  '<section class="x1"><h2>Download our app</h2><p>Get the app for more news.</p><a href="https://apps.apple.com/app/post">App Store</a></section><p class="listed">Forty kinds of marmalade</p>';

/** Writes down what the page itself would see go wrong. */
const WATCH = `<script>window.wrong = [];
addEventListener('error', (event) => wrong.push(event.message));
addEventListener('unhandledrejection', (event) => wrong.push(String(event.reason)));</script>`;

const PAGE = storyPage({
  title: 'The lamp of Ostermere goes out',
  subject: 'the old lamp',
  beside: BANNER,
  head: WATCH,
});

const WITHIN = { timeout: 15_000 };

/** The built extension with a list of its own, in a folder that may be changed. */
function ownCopy(browser: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-taken-'));
  cpSync(builtFor(browser), folder, { recursive: true });
  const { site } = compileLists([{ letter: 'b', text: 'post.example##.listed\n' }]);
  writeFileSync(join(folder, 'lists/site-filters.txt'), site);
  return folder;
}

function setVersion(folder: string, version: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
}

/**
 * Sheets of the page's own that hide until the browser has put in ours. Firefox ends the scripts of an
 * extension that is removed and takes its sheets out, but not these: a busy machine took seconds for that.
 */
const sheetsStandingIn = (page: PageView) => page.run(() => document.adoptedStyleSheets.length);

/** A page on which something is hidden by our rules, and something by the lists. */
async function tidiedPage({ driver, server }: Session): Promise<PageView> {
  server.put('http://post.example/', PAGE);
  // The lists are stored a moment after the browser has started.
  await waitUntil(
    async () => {
      const page = await driver.newPage('http://post.example/');
      const isListed = (await shows(page, '.listed')) === false;
      await page.close();
      return isListed;
    },
    'the lists are stored',
    LISTS_STORED_MS,
  );
  const page = await driver.newPage('http://post.example/');
  for (const block of ['.x1', '.listed'])
    await expect.poll(() => shows(page, block), WITHIN).toBe(false);
  await expect.poll(() => sheetsStandingIn(page), WITHIN).toBe(0);
  return page;
}

const giveFocus = (page: PageView) =>
  page.run(() => {
    dispatchEvent(new Event('focus'));
  });

/** Is a block shown once the page has the focus? The first may come before the browser has done its part. */
async function showsOnFocus(page: PageView, block: string): Promise<boolean | null> {
  await giveFocus(page);
  return shows(page, block);
}

/** Goes to another tab, and comes back. */
async function comeBack({ driver }: Session, page: PageView): Promise<void> {
  await driver.leave(page);
  await giveFocus(page);
}

/** The page puts another banner in: only a Broadsheet that is there hides it. */
const addClutter = (page: PageView) =>
  page.run(
    (markup) => {
      document.body.insertAdjacentHTML('beforeend', markup);
    },
    BANNER.replace('x1', 'x2'),
  );

const wrongOn = (page: PageView) =>
  page.run(() => (window as unknown as { wrong: string[] }).wrong);

describe.each(BROWSERS)('pages are open in %s', (browser) => {
  const having = async (task: (session: Session, folder: string) => Promise<void>) => {
    const folder = ownCopy(browser);
    const session = await startSession(browser, folder);
    try {
      await task(session, folder);
    } finally {
      await session.close();
      rmSync(folder, { recursive: true });
    }
  };

  it.each(['switched off', 'removed'] as const)(
    'and Broadsheet is %s: who comes back sees the whole page, and it works',
    (how) =>
      having(async (session) => {
        const page = await tidiedPage(session);
        await session.driver.takeAway(how);
        await comeBack(session, page);
        for (const block of ['.x1', '.listed'])
          await expect.poll(() => showsOnFocus(page, block), WITHIN).toBe(true);
        await addClutter(page);
        expect(await shows(page, '.x2')).toBe(true);
        expect(await wrongOn(page)).toEqual([]);
      }),
    120_000,
  );

  it(
    'and an older Broadsheet takes its place: it tidies and reads them',
    () =>
      having(async (session, folder) => {
        const page = await tidiedPage(session);
        setVersion(folder, '0.0.1');
        await session.driver.reloadExtension();
        await comeBack(session, page);
        await session.driver.type(page, ['Tab']); // with its tab in front
        await addClutter(page);
        await expect.poll(() => showsOnFocus(page, '.x2'), WITHIN).toBe(false);
        for (const block of ['.x1', '.listed']) expect(await shows(page, block)).toBe(false);
        const { headline } = await session.readPopup(page);
        expect(headline).toBe('The lamp of Ostermere goes out');
        await expect.poll(() => shows(page, '.x1'), WITHIN).toBe(false);
        expect(await wrongOn(page)).toEqual([]);
      }),
    120_000,
  );
});
