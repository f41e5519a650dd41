import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type View } from '../browsers/driver.ts';
import { shownIn, switchHiding, waitUntil } from '../browsers/popup-content.ts';
import { FULL_STORE } from './full-store.ts';
import { optionsPage, shows } from './own-page.ts';
import { startSession, type Session } from './session.ts';
import { storyPage, storyParagraphs } from './story-page.ts';

const WITHIN = { timeout: 15_000 };

const BANNER =
  '<section class="x1"><h2>Download our app</h2><p>Get the app for more news.</p><a href="https://apps.apple.com/app/post">App Store</a></section>';
const STORY = { title: 'The lamp of Ostermere goes out', subject: 'the old lamp', beside: BANNER };
const OTHER = { title: 'The bell of Ostermere rings', subject: 'the old bell', beside: BANNER };

/** Writes down what the page itself would see go wrong. */
const WATCH = `<script>window.wrong = [];
addEventListener('error', (event) => wrong.push(event.message));
addEventListener('unhandledrejection', (event) => wrong.push(String(event.reason)));</script>`;

/** Makes a page so long that reading it takes a while. */
const LENGTHEN = `<script>
for (let n = 0; n < 10000; n++) document.querySelector('article').append(
  Object.assign(document.createElement('p'), { textContent: 'The lamp was lit again on night ' + n + '.' }));
</script>`;

/** The boxes for kinds in the options; the first box of all switches hiding itself. */
const kindsShown = (page: View) =>
  page.run(() =>
    Array.from(
      document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
      (box) => box.checked,
    ).slice(1, 9),
  );

describe.each(BROWSERS)('what goes wrong around a page, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
  });
  afterAll(() => session.close());

  const opened = (path: string, story: Parameters<typeof storyPage>[0] = STORY) => {
    const address = `http://post.example/${path}`;
    session.server.put(address, storyPage({ ...story, head: WATCH }));
    return session.driver.newPage(address);
  };

  it('the background ends before every step', async () => {
    const { driver } = session;
    await driver.endBackground();
    const page = await opened('asleep');
    await expect.poll(() => shows(page, '.x1'), WITHIN).toBe(false);
    await driver.endBackground();
    const popup = await driver.openPopup(page);
    expect(await shownIn(popup)).toMatchObject({ state: 'article', headline: STORY.title });
    for (const isOn of [false, true]) {
      await driver.endBackground();
      await switchHiding(popup, isOn);
      await expect.poll(() => shows(page, '.x1'), WITHIN).toBe(!isOn);
    }
    await popup.close();
    await page.close();
    expect(await driver.complaints()).toEqual([]);
  });

  it('two windows change settings at once', async () => {
    const press = (page: View, from: number) =>
      page.run((first) => {
        const boxes = document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
        for (let n = first; n < first + 4; n++) boxes[n]?.click();
      }, from);
    const one = await optionsPage(session.driver);
    const two = await optionsPage(session.driver);
    const turned = (await kindsShown(one)).map((isOn) => !isOn);
    await Promise.all([press(one, 1), press(two, 5)]);
    for (const page of [one, two]) {
      await expect.poll(() => kindsShown(page), WITHIN).toEqual(turned);
    }
    await Promise.all([press(one, 5), press(two, 1)]);
    const back = turned.map((isOn) => !isOn);
    for (const page of [one, two]) await expect.poll(() => kindsShown(page), WITHIN).toEqual(back);
    for (const page of [one, two]) await page.close();
  });

  it('the store takes nothing more: the switch shows what is so and says why, and the story is read', async () => {
    const page = await opened('full');
    await expect.poll(() => shows(page, '.x1'), WITHIN).toBe(false);
    const popup = await session.driver.openPopup(page);
    await popup.run(FULL_STORE[browser].shut);
    expect(await shownIn(popup)).toMatchObject({ headline: STORY.title });
    await switchHiding(popup, false);
    const isOn = () =>
      popup.run(() => document.querySelector<HTMLInputElement>('input.hide-here')?.checked);
    const refused = () =>
      popup.run(() => document.querySelector('.bar [role=alert]')?.textContent ?? '');
    await expect.poll(refused, WITHIN).toMatch(/^It was not kept\./);
    await expect.poll(isOn, WITHIN).toBe(true);
    expect(await shows(page, '.x1')).toBe(false);
    await popup.run(FULL_STORE[browser].open);
    await switchHiding(popup, false);
    await expect.poll(refused, WITHIN).toBe('');
    await expect.poll(() => shows(page, '.x1'), WITHIN).toBe(true);
    await switchHiding(popup, true);
    await expect.poll(() => shows(page, '.x1'), WITHIN).toBe(false);
    await popup.close();
    await page.close();
    expect(await session.driver.complaints()).toEqual([]);
  });

  it('a tab is closed while it is read', async () => {
    const page = await opened('closed', { ...STORY, beside: BANNER + LENGTHEN });
    const popup = await session.driver.openPopup(page);
    await page.close();
    // It goes with its page, a moment later: the next one must not be taken for it.
    const isGone = async () => {
      await popup.close().catch(() => undefined);
      return popup.run(() => false).catch(() => true);
    };
    await waitUntil(isGone, 'the popup is gone');
    const next = await opened('after-closed', OTHER);
    expect(await session.readPopup(next)).toMatchObject({ headline: OTHER.title });
    await next.close();
    expect(await session.driver.complaints()).toEqual([]);
  });

  it('a tab goes on to another page while it is read', async () => {
    const page = await opened('left', { ...STORY, beside: BANNER + LENGTHEN });
    session.server.put('http://post.example/gone-to', storyPage(OTHER));
    const popup = await session.driver.openPopup(page);
    await page.open('http://post.example/gone-to');
    // Chromium closes a popup with its page; where it stays, it does not stay on loading.
    const { headline } = await shownIn(popup).catch(() => ({ headline: null }));
    expect([STORY.title, OTHER.title, null]).toContain(headline);
    await popup.close().catch(() => undefined);
    expect(await session.readPopup(page)).toMatchObject({ headline: OTHER.title });
    await page.close();
    expect(await session.driver.complaints()).toEqual([]);
  });

  it('a page never finishes loading', async () => {
    session.server.put('http://post.example/endless', {
      type: 'text/html; charset=utf-8',
      body: storyPage(STORY).replace('</body></html>', ''),
      isEndless: true,
    });
    const page = await session.driver.newPage('about:blank');
    await page.run(() => {
      setTimeout(() => location.assign('http://post.example/endless'));
    });
    await waitUntil(
      () => page.run(() => document.querySelector('footer') !== null).catch(() => false),
      'the story has come',
    );
    const shown = await session.readPopup(page);
    expect(shown).toMatchObject({ state: 'article', paragraphs: storyParagraphs(STORY) });
    await page.close();
  });

  it('a story stands in a frame, which is left alone', async () => {
    session.server.put('http://post.example/inner', storyPage(STORY));
    session.server.put(
      'http://post.example/outer',
      '<!doctype html><title>A frame</title><iframe src="/inner" width="900" height="900"></iframe>',
    );
    const page = await session.driver.newPage('http://post.example/outer');
    const { headline, notice } = await session.readPopup(page);
    expect(headline).toBeNull();
    expect(notice).not.toBe('');
    const inner = () =>
      page.run(() =>
        document.querySelector('iframe')?.contentDocument?.querySelector('.x1')?.checkVisibility(),
      );
    expect(await inner()).toBe(true);
    await page.close();
  });

  // Last: it leaves a browser whose old pages are no longer followed.
  it('it is updated while pages are open', async () => {
    const { driver } = session;
    const page = await opened('updated');
    await expect.poll(() => shows(page, '.x1'), WITHIN).toBe(false);
    await driver.reloadExtension();
    await page.run(
      (markup) => {
        document.body.insertAdjacentHTML('beforeend', markup);
      },
      BANNER.replace('x1', 'x2'),
    );
    expect(await session.readPopup(page)).toMatchObject({ headline: STORY.title });
    await expect.poll(() => shows(page, '.x2'), WITHIN).toBe(false);
    expect(await page.run(() => (window as unknown as { wrong: string[] }).wrong)).toEqual([]);
    await page.close();
    const next = await opened('after-update');
    await expect.poll(() => shows(next, '.x1'), WITHIN).toBe(false);
    await next.close();
  });

  it('the network goes away', async () => {
    const page = await opened('offline');
    await expect.poll(() => shows(page, '.x1'), WITHIN).toBe(false);
    await session.server.close();
    const popup = await session.driver.openPopup(page);
    expect(await shownIn(popup)).toMatchObject({ headline: STORY.title });
    await switchHiding(popup, false);
    await expect.poll(() => shows(page, '.x1'), WITHIN).toBe(true);
    await popup.close();
    await page.open('http://post.example/never').catch(() => undefined);
    const { headline, notice } = await session.readPopup(page);
    expect(headline).toBeNull();
    expect(notice).not.toBe('');
  });
});
