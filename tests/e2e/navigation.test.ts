import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type PageView } from '../browsers/driver.ts';
import { switchHiding, waitUntil } from '../browsers/popup-content.ts';
import { optionsPage, shows, typeList } from './own-page.ts';
import { startSession, type Session } from './session.ts';
import { storyMarkup, storyPage, storyParagraphs } from './story-page.ts';

const FIRST = { title: 'Ostermere buys a second bridge', subject: 'the second bridge' };
const SECOND = { title: 'Glass roof for the old fish market', subject: 'the glass roof' };

const BANNER =
  '<section class="x1"><h2>Download our app</h2><p>Get the app for more news.</p><a href="https://apps.apple.com/app/post">App Store</a></section>';

/** Counts how often somebody has come back to the page as it was left. */
const COUNT =
  '<script>window.back = 0; addEventListener("pageshow", (event) => { window.back += Number(event.persisted); });</script>';

/** A page that the browser keeps for who goes back to it. */
const kept = (story: typeof FIRST) => ({
  type: 'text/html; charset=utf-8',
  body: storyPage({ ...story, head: COUNT, beside: BANNER }),
  isKept: true,
});

const cameBack = (page: PageView) => page.run(() => (window as unknown as { back: number }).back);

/** Leaves a page for what a script of it leads to, which says this of itself. */
async function leave(page: PageView, by: string, title: string): Promise<void> {
  await page.run((way) => {
    setTimeout(() => {
      if (way === 'back') history.back();
      else location.assign(way);
    });
  }, by);
  const isThere = () => page.run((words) => document.title === words, title).catch(() => false);
  await waitUntil(isThere, title);
}

describe.each(BROWSERS)('one page, several stories, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
  });
  afterAll(() => session.close());

  it('the popup shows the story that a script put in place of the first', async () => {
    session.server.put('http://post.example/bridge', storyPage(FIRST));
    const page = await session.driver.newPage('http://post.example/bridge');
    const before = await session.readPopup(page);
    expect(before).toMatchObject({ headline: FIRST.title, paragraphs: storyParagraphs(FIRST) });

    await page.run(
      (title, markup) => {
        history.pushState({}, '', '/roof');
        document.title = title;
        const main = document.querySelector('#main');
        if (main) main.innerHTML = markup;
      },
      SECOND.title,
      storyMarkup(SECOND),
    );
    const after = await session.readPopup(page);
    expect(after).toMatchObject({ headline: SECOND.title, paragraphs: storyParagraphs(SECOND) });
  });

  it('the popup shows the story that the tab has gone on to', async () => {
    session.server.put('http://post.example/bridge', storyPage(FIRST));
    session.server.put('http://post.example/roof', storyPage(SECOND));
    const page = await session.driver.newPage('http://post.example/bridge');
    expect(await session.readPopup(page)).toMatchObject({ headline: FIRST.title });
    await page.open('http://post.example/roof');
    expect(await session.readPopup(page)).toMatchObject({ headline: SECOND.title });
  });

  describe('a page to which somebody goes back, as it was left', () => {
    let page: PageView;
    beforeAll(async () => {
      session.server.put('http://post.example/bridge', kept(FIRST));
      session.server.put('http://post.example/roof', kept(SECOND));
      page = await session.driver.newPage('http://post.example/bridge');
    });
    const isHidden = (hidden: boolean) => expect.poll(() => shows(page, '.x1')).toBe(!hidden);
    const markup = () => page.run(() => document.documentElement.outerHTML);
    const switched = async (isOn: boolean) => {
      const popup = await session.driver.openPopup(page);
      await switchHiding(popup, isOn);
      return popup;
    };

    it('is read and copied, says what is hidden, and hides nothing twice', async () => {
      await isHidden(true);
      const before = await markup();
      await leave(page, '/roof', SECOND.title);
      await isHidden(true);
      await session.driver.endBackground();
      await leave(page, 'back', FIRST.title);
      expect(await cameBack(page)).toBe(1);
      await expect.poll(() => session.driver.button(page)).toMatchObject({ badge: '1' });
      await isHidden(true);
      expect(await markup()).toBe(before);
      const shown = await session.readPopup(page);
      expect(shown).toMatchObject({ headline: FIRST.title, paragraphs: storyParagraphs(FIRST) });
      await session.driver.press('copy-story', page);
      const copied = async () => (await session.driver.clipboard()).text.split('\n')[0];
      await expect.poll(copied).toBe(FIRST.title);
    });

    it('follows the filters for all sites that were written while it lay in wait', async () => {
      const options = await optionsPage(session.driver);
      await leave(page, '/roof', SECOND.title);
      await typeList(options, '##footer');
      await expect.poll(() => shows(page, 'footer')).toBe(false);
      await leave(page, 'back', FIRST.title);
      expect(await cameBack(page)).toBe(2);
      await expect.poll(() => shows(page, 'footer')).toBe(false);
      await typeList(options, '');
      await expect.poll(() => shows(page, 'footer')).toBe(true);
      await options.close();
    });

    it('follows what was switched while it lay in wait, and comes back as it was sent', async () => {
      await leave(page, '/roof', SECOND.title);
      await isHidden(true);
      const popup = await switched(false);
      await isHidden(false);
      await popup.close();
      await leave(page, 'back', FIRST.title);
      expect(await cameBack(page)).toBe(3);
      await isHidden(false);
      const sent = await page.run(async () => {
        const body = await (await fetch(location.href)).text();
        return new DOMParser().parseFromString(body, 'text/html').documentElement.outerHTML;
      });
      expect(await markup()).toBe(sent);
      const again = await switched(true);
      await isHidden(true);
      await again.close();
      await page.close();
      expect(await session.driver.complaints()).toEqual([]);
    });
  });
});
