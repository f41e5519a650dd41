import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type PageView } from '../browsers/driver.ts';
import { shownIn, waitUntil } from '../browsers/popup-content.ts';
import { shows } from './own-page.ts';
import { startSession, type Session } from './session.ts';
import { storyPage } from './story-page.ts';

const BANNER =
  '<section class="x1"><h2>Download our app</h2><p>Get the app for more news.</p><a href="https://apps.apple.com/app/post">App Store</a></section>';
const story = (subject: string) =>
  storyPage({ title: `Ostermere mends ${subject}`, subject, beside: BANNER });

/** A page that is judged is judged within this time. */
const SETTLED_MS = 2500;

const settled = () => new Promise((resolve) => setTimeout(resolve, SETTLED_MS));

describe.each(BROWSERS)('access taken away, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
    session.server.put('http://quay.example/lamps', story('its lamps'));
    session.server.put('http://quay.example/mole', story('its mole'));
    session.server.put('http://lamp.example/pier', story('its pier'));
  });
  afterAll(() => session.close());

  /** What the popup shows over a page, and whether it offers to be let in. */
  const popupOver = async (page: PageView) => {
    const popup = await session.driver.openPopup(page);
    const shown = await shownIn(popup);
    const offers = () => popup.run(() => document.querySelector('.grant-access') !== null);
    await waitUntil(
      () => popup.run(() => document.querySelector('.site-tools .check') !== null),
      'what holds for the site',
    );
    const offered = await offers();
    await popup.close();
    return { ...shown, offered };
  };

  /**
   * Chromium holds back a script that belongs to a page's beginning: a click then lets Broadsheet in and
   * offers to load the page anew, and opens no popup before that is done.
   * Source: RunAction in chrome/browser/extensions/extension_action_runner.cc.
   */
  const letIn = async (page: PageView, address: string) => {
    if (browser !== 'chromium') return;
    await expect(session.driver.openPopup(page)).rejects.toThrow();
    await page.open(address);
  };

  it('hides by itself while it has access', async () => {
    const page = await session.driver.newPage('http://quay.example/lamps');
    await expect.poll(() => shows(page, '.x1'), { timeout: 15_000 }).toBe(false);
    expect((await popupOver(page)).offered).toBe(false);
    await page.close();
  });

  it('does nothing by itself without, reads by a click all the same, and offers to be let in', async () => {
    await session.driver.limitAccess([]);
    const page = await session.driver.newPage('http://quay.example/mole');
    await settled();
    expect(await shows(page, '.x1')).toBe(true);
    await letIn(page, 'http://quay.example/mole');
    expect(await popupOver(page)).toMatchObject({
      state: 'article',
      headline: 'Ostermere mends its mole',
      offered: true,
    });
    await page.close();
  });

  it('acts by itself on the sites where it was let in, and on no others', async () => {
    await session.driver.limitAccess(['http://lamp.example/*']);
    const there = await session.driver.newPage('http://lamp.example/pier');
    await expect.poll(() => shows(there, '.x1'), { timeout: 15_000 }).toBe(false);
    expect((await popupOver(there)).offered).toBe(false);
    const elsewhere = await session.driver.newPage('http://quay.example/lamps');
    await settled();
    expect(await shows(elsewhere, '.x1')).toBe(true);
    await letIn(elsewhere, 'http://quay.example/lamps');
    expect(await popupOver(elsewhere)).toMatchObject({ state: 'article', offered: true });
  });
});
