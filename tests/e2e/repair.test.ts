import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type PageView, type View } from '../browsers/driver.ts';
import { shownIn, waitUntil } from '../browsers/popup-content.ts';
import { startSession, type Session } from './session.ts';
import { goldenPage, isStory } from '../pages/golden-page.ts';
import { storyPage } from './story-page.ts';

const STRAY = '<aside class="calendar">A calendar of forty ferries, signed by the mayor.</aside>';
const ADDRESS = 'http://quay.example/mill';
const STORY = { title: 'The mill at Ostermere turns again', subject: 'the mill', beside: STRAY };

const sure = goldenPage('sample');
if (!isStory(sure)) throw new Error('the sample page must be a story');
const firstWords = sure.expected.article.text.slice(0, 40);

const shows = (page: PageView, selector: string) =>
  page.run((one) => document.querySelector(one)?.checkVisibility() ?? null, selector);

/** Opens the options page as a link of the browser would; the popup knows its address. */
async function optionsPage(session: Session): Promise<PageView> {
  const page = await session.driver.newPage(ADDRESS);
  const popup = await session.driver.openPopup(page);
  const address = await popup.run(() => new URL('/options.html', location.href).href);
  await popup.close();
  await page.open(address);
  await waitUntil(
    () => page.run(() => document.querySelector('.options h2') !== null).catch(() => false),
    'the options page',
  );
  return page;
}

/** Types into a field as Preact hears it. */
const type = (view: View, selector: string, text: string) =>
  view.run(
    (one, typed) => {
      const field = document.querySelector<HTMLTextAreaElement>(one);
      if (field === null) throw new Error(`no ${one}`);
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );

describe.each(BROWSERS)('settings and repair in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
    session.server.put(ADDRESS, storyPage(STORY));
    session.server.put('http://quay.example/', '<p class="calendar">Hello.</p><p>Good day.</p>');
    session.server.put('http://lamp.example/', '<a class="go" href="/mill">The mill</a>');
    session.server.put('http://lamp.example/mill', sure.html);
    session.server.put('http://lamp.example/note', storyPage(STORY));
  });
  afterAll(() => session.close());

  it('a filter of one’s own holds at once on open pages, and a wrong line is named', async () => {
    const article = await session.driver.newPage(ADDRESS);
    const front = await session.driver.newPage('http://quay.example/');
    const options = await optionsPage(session);
    await type(options, '.own-list', 'quay.example##.calendar\nquay.example##p:nonsense(');
    await expect.poll(() => shows(article, '.calendar')).toBe(false);
    await expect.poll(() => shows(front, '.calendar')).toBe(false);
    expect(await shows(front, 'p + p')).toBe(true);
    await expect
      .poll(() => options.run(() => document.querySelector('#own-list-faults')?.textContent))
      .toContain('2');
    await type(options, '.own-list', '');
    await expect.poll(() => shows(article, '.calendar')).toBe(true);
    await expect.poll(() => shows(front, '.calendar')).toBe(true);
    await options.close();
  });

  it('an article of a chosen site opens in the reader by itself, and Back stays on the page', async () => {
    const page = await session.driver.newPage('http://lamp.example/');
    const popup = await session.driver.openPopup(page);
    await shownIn(popup);
    await waitUntil(
      () => popup.run(() => document.querySelector('.read-always') !== null),
      'the switch',
    );
    await popup.run(() => document.querySelector<HTMLElement>('.read-always')?.click());
    await waitUntil(
      () => popup.run(() => document.querySelector('.read-always:checked') !== null),
      'the switch is on',
    );
    // A popup that closes takes a setting with it that it has not yet stored.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await popup.close();
    const before = await page.run(() => history.length);
    await page.run(() => {
      setTimeout(() => document.querySelector<HTMLElement>('.go')?.click());
    });
    const onReader = () => page.run(() => location.pathname === '/reader.html').catch(() => false);
    await waitUntil(onReader, 'the reader', 15_000);
    expect(await page.run(() => history.length)).toBe(before + 2); // the article, and the reader
    await page.run(() => {
      setTimeout(() => history.back());
    });
    const onPage = () => page.run(() => location.pathname === '/mill').catch(() => false);
    await waitUntil(onPage, 'the page again', 15_000);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await onPage()).toBe(true);
    expect(await page.run(() => document.body.innerText)).toContain(firstWords);

    const unsure = await session.driver.newPage('http://lamp.example/note');
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await unsure.run(() => location.pathname)).toBe('/note');
  });
});
