import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type PageView, type View } from '../browsers/driver.ts';
import { shownIn, switchHiding, waitUntil } from '../browsers/popup-content.ts';
import { goldenPage, isStory } from '../pages/golden-page.ts';
import { served, startSession, type Session } from './session.ts';

const sample = goldenPage('sample');
if (!isStory(sample)) throw new Error('the sample page must be a story');
const { article, url } = sample.expected;

/** Comments stay unless the reader switches their kind on. */
const staying = sample.expected.leftOut.filter((words) => /comments/i.test(words));
const leftOut = sample.expected.leftOut.filter((words) => !staying.includes(words));

/** The page keeps what it looked like before anything of ours could touch it. */
const KEEPER = '<script>window.keptMarkup = document.documentElement.outerHTML</script>';
const html = sample.html.replace('</body>', `${KEEPER}</body>`);

/** Which of these texts a reader can see on the page. */
function visibleTexts(texts: readonly string[]): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let seen = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.checkVisibility() === true) seen += ` ${node.nodeValue ?? ''}`;
  }
  const all = seen.replace(/\s+/g, ' ');
  return texts.filter((text) => all.includes(text));
}

const visible = (page: PageView, texts: readonly string[]) => page.run(visibleTexts, texts);

const hiddenCount = (popup: View) =>
  popup.run(() => document.querySelector('.hidden-count')?.textContent ?? '');

const firstWords = article.text.split('\n\n').map((paragraph) => paragraph.slice(0, 40));

describe.each(BROWSERS)('hiding in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
    session.server.put(served(url), html);
  });
  afterAll(() => session.close());

  const nothingLeft = (page: PageView) =>
    waitUntil(async () => (await visible(page, leftOut)).length === 0, 'all clutter is hidden');
  const allBack = (page: PageView) =>
    waitUntil(
      async () => (await visible(page, leftOut)).length === leftOut.length,
      'all clutter is back',
    );

  it('clutter goes by itself, comes back at a click, and leaves the page as it was', async () => {
    const page = await session.driver.newPage(served(url));
    await nothingLeft(page);
    expect(await visible(page, firstWords)).toEqual(firstWords);
    expect(await visible(page, staying)).toEqual(staying);

    const popup = await session.driver.openPopup(page);
    await shownIn(popup);
    await expect.poll(() => hiddenCount(popup)).toMatch(/\d/);

    await switchHiding(popup, false);
    await allBack(page);
    const [now, before] = await page.run(() => [
      document.documentElement.outerHTML,
      (window as unknown as { keptMarkup: string }).keptMarkup,
    ]);
    // The parser closes body and html after the script that kept the markup.
    const whole = (markup: string | undefined) => markup?.replace(/\s*<\/body>\s*<\/html>\s*$/, '');
    expect(whole(now)).toBe(whole(before));

    await switchHiding(popup, true);
    await nothingLeft(page);
    await popup.close();
    await page.close();
  });

  it('the switch is remembered for the site', async () => {
    const page = await session.driver.newPage(served(url));
    await nothingLeft(page);
    const popup = await session.driver.openPopup(page);
    await shownIn(popup);
    await switchHiding(popup, false);
    await allBack(page);
    await popup.close();
    await page.close();

    const again = await session.driver.newPage(served(url));
    const second = await session.driver.openPopup(again);
    await shownIn(second);
    await expect.poll(() => second.run(() => document.querySelector('input')?.checked)).toBe(false);
    expect(await visible(again, leftOut)).toEqual(leftOut);
    await switchHiding(second, true);
    await nothingLeft(again);
    await second.close();
    await again.close();
  });
});
