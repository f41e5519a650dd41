import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type PageView } from '../browsers/driver.ts';
import { switchHiding } from '../browsers/popup-content.ts';
import { startSession, type Session } from './session.ts';
import { storyPage } from './story-page.ts';

const STORY = { title: 'The bell tower of Ostermere is crooked', subject: 'the bell tower' };

const STYLE = `<style>body { margin: 0 } .long { height: 4000px }
.over { position: fixed; inset: 20% 10%; background: #fff; z-index: 9 }
.shade { position: fixed; inset: 0; background: rgba(0, 0, 0, .6); z-index: 8 }
.locked { overflow: hidden; height: 100% }</style>`;
const LONG = '<div class="long"></div><div class="shade"></div>';
const NOTICE =
  '<div class="over x1" role="dialog"><p>We use cookies to make this site better.</p><button>Accept all cookies</button></div>';
const WALL =
  '<div class="over x2" role="dialog"><p>Subscribe to continue reading</p><a href="/abo">Subscribe</a></div>';
const LOCK =
  '<script>document.documentElement.className = document.body.className = "locked"</script>';

/** A button that has the page ask about cookies. */
const SETTINGS = `<button id="go">Cookie settings</button><script>document.getElementById('go').onclick = () =>
  document.body.insertAdjacentHTML('beforeend', '${NOTICE.replace('x1', 'x3')}');</script>`;

/** Scrolling is given back in an idle moment, for which our scripts wait 1 s at most. */
const SETTLED_MS = 1500;

const isSeen = (page: PageView, selector: string) =>
  page.run((one) => document.querySelector(one)?.checkVisibility() ?? null, selector);

/** How far the page scrolls, as a reader's wheel would have it. */
const scrolls = (page: PageView) =>
  page.run(() => {
    const moved = () => document.scrollingElement?.scrollTop ?? 0;
    const locked = [document.documentElement, document.body].some((one) =>
      /hidden|clip/.test(getComputedStyle(one).overflowY),
    );
    return locked ? 0 : moved() + document.documentElement.scrollHeight - innerHeight;
  });

describe.each(BROWSERS)('what lies over a page, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
  });
  afterAll(() => session.close());

  const opened = async (path: string, beside: string) => {
    const address = `http://post.example/${path}`;
    session.server.put(address, storyPage({ ...STORY, head: STYLE, beside: beside + LOCK }));
    return session.driver.newPage(address);
  };

  it('a cookie notice goes with its shade, and the page scrolls again', async () => {
    const page = await opened('notice', NOTICE + LONG);
    await expect.poll(() => isSeen(page, '.x1'), { timeout: 8000 }).toBe(false);
    await expect.poll(() => isSeen(page, '.shade'), { timeout: 8000 }).toBe(false);
    await expect.poll(() => scrolls(page), { timeout: 8000 }).toBeGreaterThan(1000);
    await page.close();
  });

  it('a wall stays, and so does the lock that it has set', async () => {
    const page = await opened('wall', WALL + LONG);
    const both = await opened('both', NOTICE + WALL + LONG);
    await expect.poll(() => isSeen(both, '.x1'), { timeout: 8000 }).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    for (const one of [page, both]) {
      expect(await isSeen(one, '.x2')).toBe(true);
      expect(await isSeen(one, '.shade')).toBe(true);
      expect(await scrolls(one)).toBe(0);
      await one.close();
    }
  });

  it('a lock that comes after the notice is given back too', async () => {
    const page = await opened('later', NOTICE + LONG.replace('shade', ''));
    await expect.poll(() => scrolls(page), { timeout: 8000 }).toBeGreaterThan(1000);
    await page.run(() => {
      document.body.style.position = 'fixed';
      document.body.style.overflow = 'hidden';
    });
    await expect
      .poll(() => page.run(() => getComputedStyle(document.body).position), { timeout: 8000 })
      .toBe('static');
    await page.close();
  });

  it('a dialog that the reader opens stays, one like it that comes by itself goes', async () => {
    const page = await opened('asked', SETTINGS);
    await page.run((markup) => {
      document.body.insertAdjacentHTML('beforeend', markup);
      document.getElementById('go')?.focus();
    }, NOTICE);
    await expect.poll(() => isSeen(page, '.x1'), { timeout: 8000 }).toBe(false);
    await session.driver.type(page, ['Enter']);
    await expect.poll(() => isSeen(page, '.x3'), { timeout: 8000 }).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    expect(await isSeen(page, '.x3')).toBe(true);
    expect(await isSeen(page, '.x1')).toBe(false);
    await page.close();
  });

  it('the page gets its lock back when hiding is switched off', async () => {
    const page = await opened('undone', NOTICE + LONG);
    await expect.poll(() => scrolls(page), { timeout: 8000 }).toBeGreaterThan(1000);
    const popup = await session.driver.openPopup(page);
    await switchHiding(popup, false);
    await expect.poll(() => scrolls(page), { timeout: 8000 }).toBe(0);
    expect(await isSeen(page, '.shade')).toBe(true);
    await switchHiding(popup, true);
    await expect.poll(() => scrolls(page), { timeout: 8000 }).toBeGreaterThan(1000);
    await popup.close();
    await page.close();
  });
});
