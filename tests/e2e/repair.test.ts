import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type PageView, type View } from '../browsers/driver.ts';
import { shownIn, waitUntil } from '../browsers/popup-content.ts';
import { chooseFile, isPicking, optionsPage, shows, typeList, whatIsSet } from './own-page.ts';
import { startSession, type Session } from './session.ts';
import { goldenPage, isStory } from '../pages/golden-page.ts';
import { storyPage, storyParagraphs } from './story-page.ts';

const WITHIN = { timeout: 15_000 };
const STRAY = '<aside class="calendar">A calendar of forty ferries, signed by the mayor.</aside>';
const ADDRESS = 'http://quay.example/mill';
const STORY = { title: 'The mill at Ostermere turns again', subject: 'the mill', beside: STRAY };

const LAMPS = 'http://quay.example/lamps';
const SUBJECT = 'its lamps';
/** Far from the story, which does not take it for a part of itself; the keyboard begins to point at it. */
const NOTE_WORDS =
  'A drawing of the old lamps hangs in the town hall, and whoever can name all nine of the lamplighters in it is promised supper.';
const NOTE = `<aside class="note" style="position:fixed;inset:45% 30%"><p>${NOTE_WORDS}</p></aside>`;
const BANNER =
  '<section class="x1"><h2>Download our app</h2><p>Get the app for more news.</p><a href="https://apps.apple.com/app/post">App Store</a></section>';
/** Counts the frames in which a reader does not see the note. */
const WATCH = `<script>window.missed = 0;
const look = () => {
  if (document.querySelector('.note')?.checkVisibility() === false) missed += 1;
  requestAnimationFrame(look);
};
look();</script>`;

/** What the picker's buttons are after one another: wider, narrower, hide, its like, story, keep. */
const STORY_BUTTON = 5;
const KEEP_BUTTON = 6;

const sure = goldenPage('sample');
if (!isStory(sure)) throw new Error('the sample page must be a story');
const firstWords = sure.expected.article.text.slice(0, 40);

const press = (view: View, selector: string) =>
  view.run((one) => document.querySelector<HTMLElement>(one)?.click(), selector);

describe.each(BROWSERS)('settings and repair in %s', (browser) => {
  let session: Session;
  let options: PageView;
  beforeAll(async () => {
    session = await startSession(browser);
    session.server.put(ADDRESS, storyPage(STORY));
    session.server.put('http://quay.example/', '<p class="calendar">Hello.</p><p>Good day.</p>');
    const lamps = { title: 'Ostermere mends its lamps', subject: SUBJECT, head: WATCH };
    session.server.put(LAMPS, storyPage({ ...lamps, beside: NOTE + BANNER }));
    session.server.put('http://lamp.example/', '<a class="go" href="/mill">The mill</a>');
    session.server.put('http://lamp.example/mill', sure.html);
    session.server.put('http://lamp.example/note', storyPage(STORY));
    options = await optionsPage(session.driver);
  });
  afterAll(() => session.close());
  afterEach(async () => {
    await typeList(options, '');
    await press(options, '.rule-row button');
    await expect.poll(stored, WITHIN).toMatchObject({ list: '', rules: [] });
  });

  const stored = () => whatIsSet(options);
  const storedRules = async () => (await stored()).rules;

  /** Makes a rule of what the keyboard points at first. The picker stays until the rule is stored. */
  const pick = async (page: PageView, button: number, rule: string) => {
    await session.driver.chooseInMenu('menuHideLike', page);
    await waitUntil(() => isPicking(page), 'the picker');
    const tabs = Array.from({ length: button }, () => 'Tab');
    await session.driver.type(page, [...tabs, 'Enter']);
    await expect.poll(storedRules, WITHIN).toEqual([rule]);
    await session.driver.type(page, ['Escape']);
    await expect.poll(() => isPicking(page), WITHIN).toBe(false);
  };

  it('a filter of one’s own holds at once on open pages, and a wrong line is named', async () => {
    const article = await session.driver.newPage(ADDRESS);
    const front = await session.driver.newPage('http://quay.example/');
    await typeList(options, 'quay.example##.calendar\nquay.example##p:nonsense(');
    await expect.poll(() => shows(article, '.calendar')).toBe(false);
    await expect.poll(() => shows(front, '.calendar')).toBe(false);
    expect(await shows(front, 'p + p')).toBe(true);
    await expect
      .poll(() => options.run(() => document.querySelector('#own-list-faults')?.textContent))
      .toContain('2');
    await typeList(options, 'quay.example##.calendar\nquay.example##main[id] h1');
    await expect.poll(() => shows(article, 'h1')).toBe(true);
    expect(await shows(article, '.calendar')).toBe(false);
    // A popup says what was so when it was opened: the list may not have come to the page by then.
    const dropped = async () => {
      const popup = await session.driver.openPopup(article);
      const isTold = () => popup.run(() => document.querySelector('.site-tools') !== null);
      await waitUntil(isTold, 'what is hidden');
      const text = await popup.run(() => document.querySelector('.dropped')?.textContent ?? '');
      await popup.close();
      return text;
    };
    await expect.poll(dropped, WITHIN).toContain('##main[id] h1');
    expect(await shows(article, 'h1')).toBe(true);
    await typeList(options, '');
    await expect.poll(() => shows(article, '.calendar')).toBe(true);
    await expect.poll(() => shows(front, '.calendar')).toBe(true);
    for (const page of [article, front]) await page.close();
  });

  it.each([
    ['for all sites', '##.note'],
    ['for the site', 'quay.example##.note'],
  ])('“never hide this” of a part shows the block that a filter %s names', async (_, filter) => {
    const page = await session.driver.newPage(LAMPS);
    await typeList(options, `${filter}\n##footer`);
    await expect.poll(() => shows(page, '.note'), WITHIN).toBe(false);
    const popup = await session.driver.openPopup(page);
    await shownIn(popup);
    await waitUntil(() => popup.run(() => document.querySelector('.show-all') !== null), 'a list');
    await press(popup, '.show-all');
    await expect.poll(() => shows(page, '.note'), WITHIN).toBe(true);
    await popup.close();
    await pick(page, KEEP_BUTTON, 'keep aside.note > p on all pages');
    await expect.poll(() => shows(page, 'footer'), WITHIN).toBe(false);
    expect(await shows(page, '.note')).toBe(true);
    await page.close();

    const again = await session.driver.newPage(LAMPS);
    await expect.poll(() => shows(again, 'footer'), WITHIN).toBe(false);
    expect(await again.run(() => (window as unknown as { missed: number }).missed)).toBe(0);
    await again.close();
  });

  /** What the popup shows of the page when somebody comes to it, and what its copy holds. */
  const read = async () => {
    const page = await session.driver.newPage(LAMPS);
    const popup = await session.driver.openPopup(page);
    const { paragraphs } = await shownIn(popup);
    await press(popup, 'button.copy-text');
    const said = () => popup.run(() => document.querySelector('.copy-status')?.textContent ?? '');
    await waitUntil(async () => (await said()) !== '', 'the popup says that it copied');
    await popup.close();
    await page.close();
    const { text } = await session.driver.clipboard();
    return { shown: paragraphs.join('\n\n'), copied: text };
  };

  it('“this is part of the story” puts a block into popup and copy, the next time too', async () => {
    const before = await read();
    expect([before.shown, before.copied].join()).not.toContain(NOTE_WORDS);
    const page = await session.driver.newPage(LAMPS);
    await expect.poll(() => shows(page, '.x1'), WITHIN).toBe(false);
    await pick(page, STORY_BUTTON, 'story aside.note > p on all pages');
    await page.close();
    const { shown, copied } = await read();
    for (const words of [NOTE_WORDS, ...storyParagraphs({ subject: SUBJECT })]) {
      expect(shown).toContain(words);
      expect(copied).toContain(words);
    }
  });

  const load = async (text: string, words: string, repeat?: number) => {
    await chooseFile(options, text, repeat);
    const said = () => options.run(() => document.querySelector('.import-words')?.textContent);
    await expect.poll(said, WITHIN).toContain(words);
  };

  const file = (some: object) =>
    JSON.stringify({
      format: 'broadsheet-settings',
      settings: {},
      rules: {},
      ownList: '',
      ...some,
    });

  it('a file that is none of ours changes nothing and is explained; a good one is shown first', async () => {
    const page = await session.driver.newPage(LAMPS);
    await expect.poll(() => shows(page, '.x1'), WITHIN).toBe(false);
    const rules = { 'quay.example': [{ act: 'hide', selector: '.note', path: null }] };
    await load(file({ rules, ownList: '##footer' }), '0 sites, 1 repair, 1 line');
    expect(await stored()).toMatchObject({ list: '', rules: [] });
    await press(options, '.import-apply');
    for (const one of ['.note', 'footer']) {
      await expect.poll(() => shows(page, one), WITHIN).toBe(false);
    }
    const before = await stored();
    expect(before).toMatchObject({ list: '##footer', rules: ['hide .note on all pages'] });
    await load('0123456789', 'too large', 2_100_000);
    await load('{"format":"shopping"}', 'no file of Broadsheet');
    const named = { '<img src=x onerror=alert(1)>': rules['quay.example'] };
    await load(file({ rules: named }), 'There is markup in “rules”');
    await load(file({ rules, settings: { hideClutter: 7 } }), 'hideClutter');
    expect(await stored()).toEqual(before);

    await load(file({ settings: { hideClutter: false } }), '0 repairs');
    await press(options, '.import-apply');
    for (const one of ['.note', 'footer', '.x1']) {
      await expect.poll(() => shows(page, one), WITHIN).toBe(true);
    }
    // A file takes the place of all that was.
    expect(await stored()).toMatchObject({ list: '', rules: [] });
    await load(file({}), '0 repairs');
    await press(options, '.import-apply');
    await expect.poll(() => shows(page, '.x1'), WITHIN).toBe(false);
    expect(await session.driver.complaints()).toEqual([]);
    await page.close();
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
    await expect.poll(async () => (await stored()).settings, WITHIN).toContain('"always"');
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
