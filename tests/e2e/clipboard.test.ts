import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type PageView } from '../browsers/driver.ts';
import { shownIn, waitUntil } from '../browsers/popup-content.ts';
import { startSession, type Session } from './session.ts';
import { storyPage } from './story-page.ts';

const STORY = {
  title: 'Ostermere mends its pier',
  subject: 'the pier',
  within:
    '<h2>What it costs</h2><p>The <a href="/bill?utm_source=x&amp;id=7">bill of the surveyor</a> has two parts, and both were read aloud on Monday night in the hall.</p>' +
    '<ul><li>Oak for the planks, from the forest behind the mill</li><li>Iron for the bolts, from wherever iron is cheap</li></ul>',
};

/** A field to paste into, on a page of its own. */
const FIELD = '<!doctype html><title>Field</title><div contenteditable id="field"></div>';
const FIELD_ADDRESS = 'http://paper.example/field';

/** What somebody had copied before. */
const copyOther = (page: PageView) =>
  page.run(() => {
    const give = (event: ClipboardEvent) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', 'kept from before');
    };
    document.addEventListener('copy', give, { once: true });
    // As pages copy that are not encrypted.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand('copy');
  });

describe.each(BROWSERS)('the real clipboard in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
    session.server.put(FIELD_ADDRESS, FIELD);
  });
  afterAll(() => session.close());

  const said = (view: PageView, words: RegExp) =>
    expect
      .poll(() => session.driver.button(view))
      .toMatchObject({ title: expect.stringMatching(words) as string });

  /** Presses a button of the real popup. */
  const pressIn = async (page: PageView, button: string) => {
    const popup = await session.driver.openPopup(page);
    await shownIn(popup);
    await popup.run((selector) => {
      document.querySelector<HTMLElement>(selector)?.click();
    }, button);
    const status = () => popup.run(() => document.querySelector('.copy-status')?.textContent ?? '');
    await waitUntil(async () => (await status()) !== '', 'the popup says that it copied');
    await popup.close();
  };

  const opened = async (address: string) => {
    session.server.put(address, storyPage(STORY));
    const page = await session.driver.newPage(address);
    const isJudged = async () => /^(?:✓|\d+)$/.test((await session.driver.button(page)).badge);
    await waitUntil(isJudged, 'the button says that the page is an article');
    return page;
  };

  describe.each(['http', 'https'])('on a page of %s', (scheme) => {
    const address = `${scheme}://post.example/pier`;

    it('holds the story after the button, the shortcut and the menu', async () => {
      const page = await opened(address);
      expect(await page.run(() => location.protocol)).toBe(`${scheme}:`);
      const ways: Readonly<Record<string, () => Promise<void>>> = {
        button: () => pressIn(page, 'button.copy-text'),
        shortcut: () => session.driver.press('copy-story', page),
        menu: () => session.driver.chooseInMenu('menuCopyPage', page),
      };
      for (const way of Object.values(ways)) {
        await copyOther(page);
        expect((await session.driver.clipboard()).text).toBe('kept from before');
        await way();
        await expect
          .poll(async () => (await session.driver.clipboard()).text)
          .toMatch(/^Ostermere mends its pier\n\n/);
        const { text } = await session.driver.clipboard();
        expect(text).toContain('- Oak for the planks, from the forest behind the mill\n- Iron');
        expect(text.endsWith(` · ${address}`)).toBe(true);
      }
      await page.close();
    });
  });

  it('pasted into a field as rich text keeps headings, links and lists', async () => {
    const page = await opened('http://post.example/pier');
    await pressIn(page, 'button.copy-rich');
    const field = await session.driver.newPage(FIELD_ADDRESS);
    await field.run(() => document.getElementById('field')?.focus());
    await session.driver.paste(field);
    const pasted = () => field.run(() => document.getElementById('field')?.innerText ?? '');
    await waitUntil(async () => (await pasted()) !== '', 'something was pasted');
    const found = await field.run(() => {
      const texts = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(`#field ${selector}`)].map((one) =>
          one.innerText.trim(),
        );
      const links = [...document.querySelectorAll<HTMLAnchorElement>('#field a')];
      return {
        headings: texts(':is(h1, h2)'),
        items: texts('ul > li'),
        links: links.map((link) => [link.innerText, link.href]),
      };
    });
    expect(found).toEqual({
      headings: ['Ostermere mends its pier', 'What it costs'],
      items: [
        'Oak for the planks, from the forest behind the mill',
        'Iron for the bolts, from wherever iron is cheap',
      ],
      links: [
        ['bill of the surveyor', 'http://post.example/bill?id=7'],
        ['Ostermere mends its pier', 'http://post.example/pier'],
      ],
    });
    await field.close();
    await page.close();
  });

  it('holds the story of a reader page after the shortcut there', async () => {
    const page = await opened('http://post.example/pier');
    await session.driver.chooseInMenu('menuReadPage', page);
    const isThere = () => page.run(() => document.querySelector('#story p') !== null);
    await waitUntil(() => isThere().catch(() => false), 'the reader page shows the story');
    await session.driver.press('copy-story', page);
    await said(page, /^Copied \d+ words/); // in which format, the popup may still be storing
    const { text } = await session.driver.clipboard();
    expect(text).toMatch(/^Ostermere mends its pier\n\n/);
    await page.close();
  });

  it('is left as it is by a reader page without a story, and the button says why', async () => {
    const page = await session.driver.openOwn('/reader.html?story=none');
    const before = await session.driver.clipboard();
    await session.driver.press('copy-story', page);
    await said(page, /nothing was copied/);
    expect(await session.driver.clipboard()).toEqual(before);
    await page.close();
  });
});
