import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type View } from '../browsers/driver.ts';
import { shownIn, waitUntil } from '../browsers/popup-content.ts';
import { goldenPage, isStory } from '../pages/golden-page.ts';
import { served, startSession, type Session } from './session.ts';

const sample = goldenPage('sample');
if (!isStory(sample)) throw new Error('the sample page must be a story');
const { article, related, leftOut, url } = sample.expected;
const paragraphs = article.text.split('\n\n');

const copyStatus = (popup: View) =>
  popup.run(() => document.querySelector('.copy-status')?.textContent ?? '');

describe.each(BROWSERS)('copying in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
    session.server.put(served(url), sample.html);
  });
  afterAll(() => session.close());

  /** Presses a button of the real popup and reads the real clipboard. */
  const copied = async (button: string) => {
    const page = await session.driver.newPage(served(url));
    const popup = await session.driver.openPopup(page);
    await shownIn(popup);
    await popup.run((selector) => {
      document.querySelector<HTMLElement>(selector)?.click();
    }, button);
    await waitUntil(async () => (await copyStatus(popup)) !== '', 'the popup says that it copied');
    const said = await copyStatus(popup);
    await popup.close();
    const held = await session.driver.clipboard();
    await page.close();
    return { ...held, said };
  };

  it('as text: the whole story, nothing that was left out', async () => {
    const { text, html, said } = await copied('button.copy-text');
    expect(said).toMatch(/^Copied \d+ words$/);
    expect(text).toContain(article.title);
    expect(text).toContain(paragraphs.join('\n\n'));
    expect(leftOut.filter((words) => text.includes(words))).toEqual([]);
    expect(text).not.toMatch(/<\/?[a-z]+/);
    expect(html).toBe('');
  });

  it('as Markdown: a heading, the paragraphs, and a last line that says where it is from', async () => {
    const { text, html } = await copied('button.copy-markdown');
    expect(text).toMatch(new RegExp(`^# ${article.title}$`, 'm'));
    const words = text.replace(/\\/g, '');
    expect(paragraphs.filter((paragraph) => !words.includes(paragraph))).toEqual([]);
    expect(leftOut.filter((left) => words.includes(left))).toEqual([]);
    expect(text.split('\n\n').at(-1)).toContain(`[${article.title}](${served(url)})`);
    expect(related.filter((story) => words.includes(story.url))).toEqual([]);
    expect(html).toBe('');
  });

  it('as rich text: markup and text at once; the button remembers the format', async () => {
    const { text, html, said } = await copied('button.copy-rich');
    expect(said).toMatch(/as rich text$/);
    expect(html).toContain(`<h1>${article.title}</h1>`);
    expect(html).toContain(`<a href="${served(url)}">`);
    expect(text).toContain(paragraphs.join('\n\n'));
    const again = await copied('button.do-copy');
    expect(again.said).toBe(said);
  });

  it('a browser that refuses leaves the clipboard as it was, and that is said', async () => {
    const before = await session.driver.clipboard();
    expect(before.text).not.toBe('');
    const page = await session.driver.newPage(served(url));
    const popup = await session.driver.openPopup(page);
    await shownIn(popup);
    await popup.run(() => {
      Object.assign(document, { execCommand: () => false });
      document.querySelector<HTMLElement>('button.copy-text')?.click();
    });
    await expect.poll(() => copyStatus(popup)).toMatch(/refused to copy/);
    await popup.close();
    expect(await session.driver.clipboard()).toEqual(before);
    await page.close();
  });
});
