import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type PageView } from '../browsers/driver.ts';
import { shownIn, waitUntil } from '../browsers/popup-content.ts';
import { goldenPage, isStory } from '../pages/golden-page.ts';
import { held } from './own-page.ts';
import { served, startSession, type Session } from './session.ts';

const sample = goldenPage('sample');
if (!isStory(sample)) throw new Error('the sample page must be a story');
const { article, related, url } = sample.expected;
const paragraphs = article.text.split('\n\n');
const withText = related.findIndex((story) => story.fullText !== null);

/** A background of its own starts for private windows; on a busy machine 8 s were too few, twice. */
const NEW_BACKGROUND_MS = 25_000;

const address = (page: PageView) => page.run(() => location.href);
const onReader = (page: PageView, within?: number) =>
  waitUntil(
    () =>
      page
        .run(
          () =>
            location.pathname === '/reader.html' &&
            document.querySelector('main[data-state=article]') !== null,
        )
        .catch(() => false),
    'the reader page shows a story',
    within,
  );
const headline = (page: PageView) =>
  page.run(() => document.querySelector('h1.headline')?.textContent ?? '');

const DAY_MS = 86_400_000;

/** Loads a reader page anew. */
async function loadAnew(page: PageView): Promise<void> {
  await page.run(() => {
    document.body.classList.add('before');
    setTimeout(() => {
      location.reload();
    });
  });
  await waitUntil(
    () => page.run(() => !document.body.classList.contains('before')).catch(() => false),
    'the page is loaded anew',
  );
  await onReader(page);
}

/** When the story of a reader page was kept, as the clock stood then. */
async function keptAt(page: PageView): Promise<number> {
  const id = new URL(await address(page)).searchParams.get('story') ?? '';
  return ((await held(page, 'session'))[`story:${id}`] as { at: number }).at;
}

describe.each(BROWSERS)('the reader page in %s', (browser) => {
  let session: Session;
  let page: PageView;
  beforeAll(async () => {
    session = await startSession(browser);
    session.server.put(served(url), sample.html);
    page = await session.driver.newPage(served(url));
    const popup = await session.driver.openPopup(page);
    await shownIn(popup);
    await popup.run(() => document.querySelector<HTMLElement>('.open-reader')?.click());
    await onReader(page);
  });
  afterAll(() => session.close());

  it('shows the whole story in the tab of its page', async () => {
    const shown = await shownIn(page);
    expect(shown.headline).toBe(article.title);
    expect(shown.paragraphs).toEqual(paragraphs);
    expect(shown.related.map(({ title }) => title)).toEqual(related.map(({ title }) => title));
  });

  it('keeps it when it is loaded anew', async () => {
    await loadAnew(page);
    expect(await headline(page)).toBe(article.title);
  });

  it('keeps stories, and tells of copies, while the clock is set a day on and two days back', async () => {
    const { driver } = session;
    const opened: PageView[] = [];
    for (const ahead of [DAY_MS, -DAY_MS]) {
      const other = await driver.newPage(served(url));
      await driver.setClock(ahead);
      await driver.press('copy-story', other);
      await expect
        .poll(() => driver.button(other))
        .toMatchObject({ title: expect.stringMatching(/^Copied \d+ words/) as string });
      await driver.chooseInMenu('menuReadPage', other);
      await onReader(other);
      opened.push(other);
    }
    const [ahead = 0, back = 0] = await Promise.all(opened.map(keptAt));
    expect(ahead).toBeGreaterThan(Date.now() + DAY_MS / 2);
    expect(back).toBeGreaterThan(ahead); // the last one kept is the last to give way
    for (const one of opened) {
      await loadAnew(one);
      expect(await headline(one)).toBe(article.title);
      await one.close();
    }
  });

  it('reads a related story in the same page, and leads back', async () => {
    await page.run(() => document.querySelector<HTMLElement>('.read-related')?.click());
    const title = related[withText]?.title ?? '';
    await waitUntil(async () => (await headline(page)) === title, 'the related story');
    const shown = await shownIn(page);
    expect(shown.paragraphs.join('\n\n')).toBe(related[withText]?.fullText);
    await page.run(() => document.querySelector<HTMLElement>('.back')?.click());
    await waitUntil(async () => (await headline(page)) === article.title, 'the story again');
  });

  it("Back reaches the page, and a story that is kept no longer leaves a sentence and its page's address", async () => {
    const reader = await address(page);
    await page.run(() => {
      setTimeout(() => {
        history.back();
      });
    });
    await waitUntil(
      async () => (await address(page).catch(() => '')) === served(url),
      'the page again',
    );
    const lost = reader.replace(/story=[^&]+/, 'story=lost');
    await page.open(lost);
    const gone = () => page.run(() => document.querySelector('main[data-state=gone]') !== null);
    await waitUntil(() => gone().catch(() => false), 'the sentence');
    const link = await page.run(() => {
      const found = document.querySelector<HTMLAnchorElement>('.story-page');
      return [found?.href, document.querySelector('.notice-title')?.textContent];
    });
    expect(link).toEqual([served(url), 'This story is no longer here']);
  });

  it('shows a story in a private window, too, and so does the welcome page', async () => {
    const inPrivate = await session.driver.readPrivately(served(url));
    await onReader(inPrivate, NEW_BACKGROUND_MS);
    expect(await headline(inPrivate)).toBe(article.title);
    await inPrivate.open((await address(inPrivate)).replace(/reader\.html.*/, 'welcome.html'));
    const hasStory = () => inPrivate.run(() => document.querySelector('.copy-text') !== null);
    await waitUntil(() => hasStory().catch(() => false), 'the welcome page shows its story');
    // Nothing of it is written down. Pages of the extension in all windows have the same store.
    const stored = await inPrivate.run(async () => {
      const { local } = (
        globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
      ).chrome.storage;
      return JSON.stringify(await local.get());
    });
    expect(stored).not.toContain(new URL(url).host);
    expect(stored).not.toContain(article.title);
  }, 60_000);
});
