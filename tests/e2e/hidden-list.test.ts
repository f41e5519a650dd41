import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type PageView, type View } from '../browsers/driver.ts';
import { shownIn, switchHiding } from '../browsers/popup-content.ts';
import { startSession, type Session } from './session.ts';
import { storyPage } from './story-page.ts';

const ADDRESS = 'http://post.example/the-lamp-is-lit';

const NAG =
  '<div class="x1"><p>Sign up for our newsletter</p><form><input type="email"><button>Go</button></form></div>';
const AD =
  '<div class="x2"><p>Advertisement</p><a href="https://shop.example/">Ropes and sails</a></div>';
const NOTICE =
  '<div class="x3" role="dialog"><p>We use cookies to make this site better.</p><button>Accept all cookies</button></div><div class="shade"></div>';
const INNER =
  '<div class="x4"><template shadowrootmode="open"><section><h2>Download our app</h2><a href="https://apps.apple.com/app/post">App Store</a></section></template></div>';
const HEAD = `<style>html, body { overflow: hidden; height: 100% } .long { height: 3000px }
.x3 { position: fixed; inset: 60% 10% 10%; background: gold } .shade { position: fixed; inset: 0; background: rgba(0, 0, 0, .4) }
* { caret-color: transparent } ::-webkit-scrollbar { display: none } html { scrollbar-width: none }</style>`;

const html = storyPage({
  title: 'The lamp of Ostermere is lit',
  subject: 'the lamp',
  head: HEAD,
  beside: `${AD}${INNER}<div class="long"></div>${NAG}${NOTICE}`,
});

/** A browser extension that does nothing. */
function idleExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-idle-'));
  const manifest = {
    manifest_version: 3,
    name: 'Idle',
    version: '1',
    browser_specific_settings: { gecko: { id: 'idle@broadsheet.example' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

const isSeen = (page: PageView, selector: string) =>
  page.run((one) => document.querySelector(one)?.checkVisibility() ?? null, selector);

const isInWindow = (page: PageView, selector: string) =>
  page.run((one) => {
    const box = document.querySelector(one)?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
  }, selector);

const becomes = (page: PageView, selector: string, seen: boolean) =>
  expect.poll(() => isSeen(page, selector), { timeout: 8000 }).toBe(seen);

const click = (popup: View, selector: string, text = '') =>
  popup.run(
    (one, words) => {
      const found = [...document.querySelectorAll<HTMLElement>(one)];
      found
        .find((element) => element.closest('li, details, div')?.textContent.includes(words))
        ?.click();
    },
    selector,
    text,
  );

describe.each(BROWSERS)('what is hidden on a page, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
    session.server.put(ADDRESS, html);
  });
  afterAll(() => session.close());

  const opened = async () => {
    const page = await session.driver.newPage(ADDRESS);
    for (const selector of ['.x1', '.x2', '.x3', '.shade']) await becomes(page, selector, false);
    const popup = await session.driver.openPopup(page);
    await shownIn(popup);
    await expect
      .poll(() =>
        popup.run(() => document.querySelector('.hidden-list summary')?.textContent ?? ''),
      )
      .toMatch(/\d hidden: .*newsletter/);
    return { page, popup };
  };

  it('is listed with its reasons; one block is shown and scrolled to, then all, then none', async () => {
    const { page, popup } = await opened();
    const items = await popup.run(() =>
      [...document.querySelectorAll('.hidden-list .left-out-block')].map((one) => one.textContent),
    );
    expect(items.find((text) => text.includes('Sign up for our newsletter'))).toMatch(
      /\. ?Sign|\.Sign/,
    );
    await click(popup, '.hidden-list .show-hidden', 'Sign up for our newsletter');
    await becomes(page, '.x1', true);
    await expect.poll(() => isInWindow(page, '.x1'), { timeout: 8000 }).toBe(true);
    expect(await isSeen(page, '.x2')).toBe(false);

    await click(popup, '.hidden-list .show-all');
    for (const selector of ['.x1', '.x2', '.x3', '.shade']) await becomes(page, selector, true);
    await expect
      .poll(() => popup.run(() => document.querySelector('.show-all')?.textContent))
      .toBe('Hide all again');
    await click(popup, '.hidden-list .show-all');
    for (const selector of ['.x1', '.x2', '.x3', '.shade']) await becomes(page, selector, false);
    await popup.close();
    await page.close();
  });

  it('leaves no pixel behind when it is undone', async () => {
    const folder = idleExtension();
    const other = await startSession(browser, folder);
    other.server.put(ADDRESS, html);
    const plain = await other.driver.newPage(ADDRESS);
    const before = await plain.screenshot();
    await other.close();
    rmSync(folder, { recursive: true });

    const page = await session.driver.newPage(ADDRESS);
    for (const selector of ['.x1', '.x2', '.x3', '.shade']) await becomes(page, selector, false);
    expect((await page.screenshot()).equals(before)).toBe(false);
    const popup = await session.driver.openPopup(page);
    await shownIn(popup);
    await switchHiding(popup, false);
    for (const selector of ['.x1', '.x2', '.x3', '.shade']) await becomes(page, selector, true);
    await popup.close();
    await expect
      .poll(async () => (await page.screenshot()).equals(before), { timeout: 8000 })
      .toBe(true);
    await page.close();
  });
});
