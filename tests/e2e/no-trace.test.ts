import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type PageView } from '../browsers/driver.ts';
import { shownIn, switchHiding } from '../browsers/popup-content.ts';
import { held } from './own-page.ts';
import { startSession, type Session } from './session.ts';
import { storyPage, storyParagraphs } from './story-page.ts';

const BANNER =
  '<section class="x1"><h2>Download our app</h2><p>Get the app for more news.</p>' +
  '<a href="https://apps.apple.com/app/post">App Store</a></section>';

/** The page's own spy: everything a page can notice, written down from its first line on. */
const SPY = `<script>
window.spied = { messages: [], events: [], errors: [], nodes: [], attributes: [] };
const stock = Object.getOwnPropertyNames(window);
window.newGlobals = () => Object.getOwnPropertyNames(window).filter((name) => !stock.includes(name));
addEventListener('message', (event) => spied.messages.push(JSON.stringify(event.data)));
addEventListener('error', (event) => spied.errors.push(event.message));
addEventListener('unhandledrejection', (event) => spied.errors.push(String(event.reason)));
const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) {
  spied.events.push(event.type);
  return dispatch.call(this, event);
};
addEventListener('DOMContentLoaded', () => new MutationObserver((records) => {
  for (const { type, attributeName, addedNodes, removedNodes } of records) {
    if (type === 'attributes') spied.attributes.push(attributeName);
    else spied.nodes.push([...addedNodes, ...removedNodes].map((node) => node.nodeName).join());
  }
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
</script>`;

interface Spied {
  readonly messages: string[];
  readonly events: string[];
  readonly errors: string[];
  readonly nodes: string[];
  readonly attributes: string[];
}

const spiedBy = (page: PageView) =>
  page.run(() => {
    const spy = window as unknown as { spied: Spied; newGlobals: () => string[] };
    return {
      ...spy.spied,
      globals: spy.newGlobals().filter((name) => !['spied', 'newGlobals'].includes(name)),
      resources: performance
        .getEntriesByType('resource')
        .map((entry) => entry.name)
        .filter((name) => !name.endsWith('/favicon.ico')), // the browser's own wish
      sheets: [...document.styleSheets, ...document.adoptedStyleSheets].length,
      named: /broadsheet|-extension:/i.test(document.documentElement.outerHTML),
    };
  });

describe.each(BROWSERS)('what a page can notice in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
  });
  afterAll(() => session.close());

  /** Opens the spying page, hides its banner, shows it again, and asks the spy. */
  const hideAndShow = async () => {
    const story = { title: 'A quiet day in Ostermere', subject: 'silence' };
    const address = 'http://post.example/quiet';
    session.server.put(address, storyPage({ ...story, head: SPY, beside: BANNER }));
    const page = await session.driver.newPage(address);
    const popup = await session.driver.openPopup(page);
    await shownIn(popup);
    await expect
      .poll(() => page.run(() => document.querySelector('.x1')?.checkVisibility()))
      .toBe(false);
    await switchHiding(popup, false);
    await expect
      .poll(() => page.run(() => document.querySelector('.x1')?.checkVisibility()))
      .toBe(true);
    await switchHiding(popup, true);
    // A popup that closes takes a setting with it that it has not yet stored.
    await expect
      .poll(() => page.run(() => document.querySelector('.x1')?.checkVisibility()))
      .toBe(false);
    await popup.close();
    // A sheet of the page's own stands in until the background has answered.
    await expect.poll(() => page.run(() => document.adoptedStyleSheets.length)).toBe(0);
    const spied = await spiedBy(page);
    await page.close();
    return spied;
  };

  it('no message, event, global, node, sheet, resource or name of ours', async () => {
    const spied = await hideAndShow();
    expect(spied).toMatchObject({
      messages: [],
      events: [],
      errors: [],
      nodes: [],
      globals: [],
      resources: [],
      sheets: 0,
      named: false,
    });
    // An attribute may mark what is hidden, but under a name that no page can know beforehand.
    const again = await hideAndShow();
    expect(again.attributes.filter((name) => spied.attributes.includes(name))).toEqual([]);
  });

  it('pages cannot switch it off', async () => {
    const taunt = `<script>
      for (const type of ['wxt:content-script-started', 'broadsheet', 'beforeunload']) {
        document.dispatchEvent(new CustomEvent(type, { detail: { id: 'broadsheet' } }));
      }
      for (const name of ['querySelectorAll', 'cloneNode', 'createTreeWalker']) {
        Document.prototype[name] = () => { throw new Error('no'); };
      }
      Array.prototype.map = Array.prototype.filter = () => { throw new Error('no'); };
      JSON.stringify = () => { throw new Error('no'); };
    </script>`;
    const story = { title: 'The loudest page in Ostermere', subject: 'noise' };
    session.server.put(
      'http://post.example/loud',
      storyPage({ ...story, head: taunt, beside: BANNER }),
    );
    const page = await session.driver.newPage('http://post.example/loud');
    expect(await session.readPopup(page)).toMatchObject({
      state: 'article',
      headline: story.title,
    });
    // Not asked in the page, which lets nobody make JSON of an answer.
    await expect.poll(async () => (await session.driver.button(page)).badge).toBe('1');
    await page.close();
  });

  it('pages cannot make the badge say more than a short number', async () => {
    const banners = Array.from({ length: 150 }, (_, n) => BANNER.replace('x1', `x${n}`)).join('');
    const within = storyParagraphs({ subject: 'thirst' }).map((text) => `<p>${text}</p>`);
    const story = { title: 'The hungriest page in Ostermere', subject: 'hunger' };
    const markup = storyPage({ ...story, within: within.join('').repeat(20), beside: banners });
    session.server.put('http://post.example/many', markup);
    const page = await session.driver.newPage('http://post.example/many');
    const badge = async () => (await session.driver.button(page)).badge;
    await expect.poll(badge).toBe('99+');
    await page.close();
  });

  it('pages have no line to it, can load nothing of it, and are named in no store that outlives the browser', async () => {
    const own = await session.driver.openOwn('/options.html');
    const origin = await own.run(() => location.origin);
    // Stories were read, hidden around and shown again: what holds everywhere by itself is kept of no site.
    for (const area of ['local', 'sync'] as const)
      expect(JSON.stringify(await held(own, area))).not.toContain('post.example');
    await own.close();
    session.server.put('http://post.example/prying', storyPage({ title: 'Prying', subject: 'it' }));
    const page = await session.driver.newPage('http://post.example/prying');
    const found = await page.run(async (from) => {
      const { chrome, browser: other } = window as unknown as Record<
        string,
        { runtime?: { sendMessage?: unknown } } | undefined
      >;
      const loads = async (path: string) => {
        const asked = await fetch(from + path).then(
          () => 'fetched',
          () => null,
        );
        const shown = await new Promise<string | null>((resolve) => {
          const picture = new Image();
          picture.onload = () => resolve('shown');
          picture.onerror = () => resolve(null);
          picture.src = from + path;
        });
        return asked ?? shown;
      };
      const paths = ['/icon/16.png', '/popup.html', '/watch-page.js', '/manifest.json'];
      const loaded = await Promise.all(paths.map(loads));
      return {
        lines: [chrome?.runtime?.sendMessage, other?.runtime?.sendMessage].map((one) => typeof one),
        loaded: loaded.filter((one) => one !== null),
      };
    }, origin);
    expect(found).toEqual({ lines: ['undefined', 'undefined'], loaded: [] });
    await page.close();
  });
});
