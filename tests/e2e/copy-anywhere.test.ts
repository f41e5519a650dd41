import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type PageView } from '../browsers/driver.ts';
import { shownIn, waitUntil } from '../browsers/popup-content.ts';
import { startSession, type Session } from './session.ts';
import { storyPage } from './story-page.ts';

const STORY = { title: 'Ostermere mends its pier', subject: 'the pier' };
const ADDRESS = 'http://post.example/pier';

/** The page's own attempts at what is copied. */
const MEDDLER = `<script>
for (const type of ['copy', 'beforecopy', 'cut']) addEventListener(type, (event) => {
  event.preventDefault();
  event.clipboardData?.setData('text/plain', 'Read more at post.example');
}, true);
Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => {}, write: () => {} } });
document.execCommand = () => true;
</script>`;

/** What a selection runs over: a teaser line, an ad label, a link that tracks. */
const MIDDLE =
  '<p id="from">The harbour master <a href="/boats?utm_source=x&amp;id=7">counted the boats</a> twice before the storm came over the bay and the lights went out.</p>' +
  '<div class="slot">Advertisement</div>' +
  '<p>Read more: <a href="/other">Why the lights went out on the quay</a></p>' +
  '<p id="to">In the morning every one of them was still there, tied up where it had been, and the council met at ten to talk about the pier again.</p>';

describe.each(BROWSERS)('copying without opening anything in %s', (browser) => {
  let session: Session;
  let page: PageView;
  beforeAll(async () => {
    session = await startSession(browser);
    session.server.put(ADDRESS, storyPage({ ...STORY, beside: MEDDLER, within: MIDDLE }));
    session.server.put('http://post.example/front', '<!doctype html><title>Post</title><p>One');
    page = await session.driver.newPage(ADDRESS);
    const isJudged = async () => /^(?:✓|\d+)$/.test((await session.driver.button(page)).badge);
    await waitUntil(isJudged, 'the button says that the page is an article');
  });
  afterAll(() => session.close());

  const said = async (view: PageView, words: RegExp) => {
    await expect
      .poll(() => session.driver.button(view))
      .toMatchObject({
        title: expect.stringMatching(words) as string,
      });
  };

  it('by the shortcut, whatever the page does to copying, and the button says what was copied', async () => {
    await session.driver.press('copy-story', page);
    await said(page, /^Copied \d+ words$/);
    const { text, html } = await session.driver.clipboard();
    expect(text).toMatch(/^Ostermere mends its pier\n\n/);
    expect(text).toContain('counted the boats twice');
    expect(text).toMatch(/· http:\/\/post\.example\/pier$/);
    expect(text).not.toMatch(/Read more/);
    expect(html).toBe('');
    expect((await session.driver.button(page)).badge).toBe('OK');
  });

  it('by the menu of a page', async () => {
    await session.driver.chooseInMenu('menuCopyPage', page);
    await said(page, /^Copied \d+ words$/);
    expect((await session.driver.clipboard()).text).toMatch(/^Ostermere mends its pier\n\n/);
  });

  it('while the focus is elsewhere', async () => {
    await session.driver.chooseInMenu('menuCopySelection', page);
    await said(page, /Nothing that could be copied/);
    await session.driver.leave(page);
    expect(await page.run(() => document.hasFocus())).toBe(false);
    await session.driver.press('copy-story', page);
    await said(page, /^Copied \d+ words$/);
    expect((await session.driver.clipboard()).text).toMatch(/^Ostermere mends its pier\n\n/);
  });

  it('a selection, cleaned as the story is, and no more of it than is selected', async () => {
    await page.run(() => {
      const [from, to] = ['from', 'to'].map((id) => document.getElementById(id)?.lastChild);
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.setBaseAndExtent(
        document.getElementById('from')?.firstChild ?? document,
        'The '.length,
        to ?? document,
        'In the morning'.length,
      );
      return from?.nodeType;
    });
    await session.driver.chooseInMenu('menuCopySelection', page);
    await said(page, /^Copied 2\d words$/);
    const { text } = await session.driver.clipboard();
    const [first, second, source, ...more] = text.split('\n\n');
    expect(first).toMatch(/^harbour master counted the boats twice .* went out\.$/);
    expect(second).toBe('In the morning');
    expect(source).toContain(STORY.title);
    expect(more).toEqual([]);
  });

  it('a selection in the format used last, its links whole and without what tracks', async () => {
    const popup = await session.driver.openPopup(page);
    await shownIn(popup);
    await popup.run(() => {
      document.querySelector<HTMLElement>('button.copy-markdown')?.click();
    });
    const status = () => popup.run(() => document.querySelector('.copy-status')?.textContent ?? '');
    await waitUntil(async () => (await status()).endsWith('as Markdown'), 'the story is copied');
    await popup.close();
    await session.driver.chooseInMenu('menuCopySelection', page);
    await said(page, /^Copied 2\d words as Markdown$/);
    const { text } = await session.driver.clipboard();
    expect(text).toMatch(
      /^harbour master \[counted the boats\]\(http:\/\/post\.example\/boats\?id=7\) twice/,
    );
    expect(text).not.toMatch(/Advertisement|Read more/);
  });

  it('leaves the clipboard as it is where there is nothing to copy, and says why', async () => {
    const before = await session.driver.clipboard();
    const front = await session.driver.newPage('http://post.example/front');
    await session.driver.press('copy-story', front);
    await said(front, /not look like an article/);
    expect((await session.driver.button(front)).badge).toBe('!');
    await session.driver.chooseInMenu('menuCopySelection', front);
    await said(front, /Nothing that could be copied/);
    expect(await session.driver.clipboard()).toEqual(before);
    await front.close();
  });

  it('leaves no trace in the page', async () => {
    expect(await page.run(() => document.documentElement.outerHTML)).not.toMatch(
      /broadsheet|copied/i,
    );
  });
});
