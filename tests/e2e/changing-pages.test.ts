import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type PageView } from '../browsers/driver.ts';
import { shownIn, switchHiding } from '../browsers/popup-content.ts';
import { startSession, type Session } from './session.ts';
import { storyPage } from './story-page.ts';

const BANNER =
  '<section class="x1"><h2>Download our app</h2><p>Get the app for more news.</p>' +
  '<a href="https://apps.apple.com/app/post">App Store</a></section>';

const STORY = { title: 'The clock of Ostermere stops', subject: 'the old clock' };

const isSeen = (page: PageView, selector: string) =>
  page.run((one) => document.querySelector(one)?.checkVisibility() ?? null, selector);

describe.each(BROWSERS)('pages that change while they are open, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
  });
  afterAll(() => session.close());

  const opened = async (path: string, beside: string, head = '') => {
    const address = `http://post.example/${path}`;
    session.server.put(address, storyPage({ ...STORY, beside, head }));
    return session.driver.newPage(address);
  };

  it('clutter that comes later is hidden too', async () => {
    const page = await opened('late', BANNER);
    await expect.poll(() => isSeen(page, '.x1'), { timeout: 5000 }).toBe(false);
    await page.run(
      (markup) => {
        document.body.insertAdjacentHTML('beforeend', markup);
      },
      BANNER.replace('x1', 'x2'),
    );
    await expect.poll(() => isSeen(page, '.x2'), { timeout: 5000 }).toBe(false);
    await page.close();
  });

  it('clutter stays hidden when the page takes the mark away', async () => {
    const page = await opened('stripped', BANNER);
    await expect.poll(() => isSeen(page, '.x1'), { timeout: 5000 }).toBe(false);
    const shownAtOnce = await page.run(() => {
      const banner = document.querySelector('.x1');
      for (const name of banner?.getAttributeNames() ?? []) {
        if (name !== 'class') banner?.removeAttribute(name);
      }
      return banner?.checkVisibility();
    });
    expect(shownAtOnce).toBe(true);
    await expect.poll(() => isSeen(page, '.x1'), { timeout: 5000 }).toBe(false);
    await page.close();
  });

  it('a story that comes long after the page is found', async () => {
    const address = 'http://post.example/shell';
    const whole = storyPage({ ...STORY, beside: BANNER });
    const body = /<body>([^]*)<\/body>/.exec(whole)?.[1] ?? '';
    session.server.put(address, whole.replace(body, '<div id="app"></div>'));
    const page = await session.driver.newPage(address);
    await page.run((markup) => {
      setTimeout(() => {
        document.body.innerHTML = markup;
      }, 700);
    }, body);
    await expect.poll(() => isSeen(page, '.x1'), { timeout: 8000 }).toBe(false);
    await page.close();
  });

  it('a page that is written anew is read and tidied as it is then', async () => {
    const page = await opened('written', BANNER);
    await expect.poll(() => isSeen(page, '.x1')).toBe(false);
    const other = { title: 'The clock of Ostermere goes again', subject: 'the new clock' };
    await page.run(
      (markup) => {
        const old = document as unknown as { write: (markup: string) => void };
        document.open();
        old.write(markup);
        document.close();
      },
      storyPage({ ...other, beside: BANNER.replace('x1', 'x2') }),
    );
    await expect.poll(() => isSeen(page, '.x2')).toBe(false);
    expect(await session.readPopup(page)).toMatchObject({ headline: other.title });
    await page.close();
  });

  it('after 1,000 changes of a page everything comes back as it was, and stays where it was scrolled to', async () => {
    const page = await opened('restless', BANNER, '<style>main { padding-block: 2000px }</style>');
    await expect.poll(() => isSeen(page, '.x1')).toBe(false);
    await page.run(async () => {
      const [banner, main] = [document.querySelector('.x1'), document.querySelector('#main')];
      const place = banner?.nextSibling;
      for (let n = 0; n < 1000 && banner !== null; n++) {
        const line = document.createElement('p');
        main?.append(line);
        document.body.prepend(banner);
        place?.parentNode?.insertBefore(banner, place);
        line.remove();
        if (n % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
      }
    });
    await expect.poll(() => isSeen(page, '.x1')).toBe(false);
    const popup = await session.driver.openPopup(page);
    await shownIn(popup);
    const scrolled = await page.run(() => {
      scrollTo(0, 1000);
      return scrollY;
    });
    await switchHiding(popup, false);
    await expect.poll(() => isSeen(page, '.x1')).toBe(true);
    expect(scrolled).toBeGreaterThan(900);
    expect(await page.run(() => scrollY)).toBe(scrolled);
    const [now, sent] = await page.run(async () => {
      const markup = await (await fetch(location.href)).text();
      const parsed = new DOMParser().parseFromString(markup, 'text/html');
      return [document.documentElement.outerHTML, parsed.documentElement.outerHTML];
    });
    expect(now).toBe(sent);
    await switchHiding(popup, true);
    await expect.poll(() => isSeen(page, '.x1')).toBe(false);
    expect(await page.run(() => scrollY)).toBe(scrolled);
    await popup.close();
    await page.close();
  });

  it('leaving the story within the page shows everything again, and leaves no mark in it', async () => {
    const page = await opened('left', BANNER);
    await expect.poll(() => isSeen(page, '.x1'), { timeout: 5000 }).toBe(false);
    const expected = await page.run(async () => {
      const markup = await (await fetch(location.href)).text();
      const sent = new DOMParser().parseFromString(markup, 'text/html');
      for (const one of [document, sent]) {
        one.title = 'Ostermere Post';
        one.querySelector('meta[property="og:type"]')?.remove();
        one.querySelector('#main')?.replaceChildren();
      }
      history.pushState({}, '', '/');
      return sent.documentElement.outerHTML;
    });
    await expect.poll(() => isSeen(page, '.x1'), { timeout: 8000 }).toBe(true);
    expect(await page.run(() => document.documentElement.outerHTML)).toBe(expected);
    await page.close();
  });
});
