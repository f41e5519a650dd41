import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../browsers/driver.ts';
import type { ShownPopup } from '../browsers/popup-content.ts';
import { goldenPages, isStory, type GoldenPage } from '../pages/golden-page.ts';
import { folded, served, startSession, type Session } from './session.ts';

const pages = goldenPages();
const stories = pages.filter(isStory);
/** The same scripts read a page in Firefox, slower: every third page shows that they run there. */
const THIRD = stories.filter((_, index) => index % 3 === 0);
const STORIES = { chromium: stories, firefox: THIRD };
const others = pages.filter((page) => !isStory(page));

describe.each(BROWSERS)('golden pages in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
  });
  afterAll(() => session.close());

  const read = async ({ html, expected }: GoldenPage): Promise<ShownPopup> => {
    const address = served(expected.url);
    session.server.put(address, html);
    const page = await session.driver.newPage(address);
    const shown = await session.readPopup(page);
    await page.close();
    return shown;
  };

  it.each(STORIES[browser])(
    '$folder: the popup shows the story and its related stories',
    async (page) => {
      const { article, related } = page.expected;
      const shown = await read(page);
      expect(shown).toMatchObject({ state: 'article', headline: article.title });
      expect(shown.paragraphs.join(' ')).toBe(folded(article.text));
      const plain = ({ title, url, source, time, fullText }: (typeof related)[number]) => {
        return { title, url: served(url), source, time, fullText: fullText && folded(fullText) };
      };
      // The popup puts them under the headings they stood under, so their order may be another.
      const byUrl = (a: { url: string }, b: { url: string }) => a.url.localeCompare(b.url);
      expect(shown.related.map(plain).sort(byUrl)).toEqual(related.map(plain).sort(byUrl));
    },
  );

  it.each(others)('$folder: the popup says that it is no article', async (page) => {
    const shown = await read(page);
    expect(shown.state).toBe('not-article');
    expect(shown.notice).not.toBe('');
  });
});
