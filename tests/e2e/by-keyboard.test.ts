import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type PageView } from '../browsers/driver.ts';
import { waitUntil } from '../browsers/popup-content.ts';
import {
  chooseFile,
  isPicking,
  letters,
  optionsPage,
  shows,
  tabTo,
  whatIsSet,
} from './own-page.ts';
import { startSession, type Session } from './session.ts';
import { storyPage } from './story-page.ts';
import { wholeFile } from './whole-file.ts';

const ADDRESS = 'http://quay.example/lamps';
const OTHER = 'http://quay.example/mole';
const WITHIN = { timeout: 15_000 };

/** In the middle of the window, where the keyboard begins to point. */
const CALENDAR =
  '<aside class="calendar" style="position:fixed;inset:45% 30%">A calendar of forty ferries, signed by the mayor.</aside>';
const STRAY =
  '<p class="jam">The harbour office sells jam in eleven colours, and takes orders for the autumn by telephone only.</p>';
const BANNER =
  '<section class="x1"><h2>Download our app</h2><p>Get the app for more news.</p><a href="https://apps.apple.com/app/post">App Store</a></section>';

const story = (subject: string) =>
  storyPage({
    title: `Ostermere mends ${subject}`,
    subject,
    beside: CALENDAR + BANNER,
    within: STRAY,
  });

describe.each(BROWSERS)('by keyboard alone, in %s', (browser) => {
  let session: Session;
  let page: PageView;
  beforeAll(async () => {
    session = await startSession(browser);
    session.server.put(ADDRESS, story('its lamps'));
    session.server.put(OTHER, story('its mole'));
    page = await session.driver.newPage(ADDRESS);
  });
  afterAll(() => session.close());

  /** From the panel on: wider, narrower, hide here, hide its like, story, keep. */
  const pick = async (keys: readonly string[]) => {
    await session.driver.chooseInMenu('menuHideLike', page);
    await waitUntil(() => isPicking(page), 'the picker');
    await session.driver.type(page, keys);
  };
  const tabs = (count: number) => Array.from({ length: count }, () => 'Tab');

  it('a block is hidden with its like on the site, and that is taken back', async () => {
    await pick([...tabs(4), 'Enter']);
    await expect.poll(() => shows(page, '.calendar'), WITHIN).toBe(false);
    const other = await session.driver.newPage(OTHER);
    await expect.poll(() => shows(other, '.calendar'), WITHIN).toBe(false);
    // On “Undo”, which takes the focus once the background has answered; until then it makes the same rule.
    const undone = async () => {
      await session.driver.type(page, ['Enter']);
      return shows(other, '.calendar');
    };
    await expect.poll(undone, WITHIN).toBe(true);
    await expect.poll(() => shows(page, '.calendar'), WITHIN).toBe(true);
    await session.driver.type(page, ['Escape']);
    await expect.poll(() => isPicking(page), WITHIN).toBe(false);
    await other.close();
  });

  it('a block is hidden on this page alone, after going wider and narrower again', async () => {
    await pick(['ArrowUp', 'ArrowDown', ...tabs(3), 'Enter', 'Escape']);
    await expect.poll(() => shows(page, '.calendar'), WITHIN).toBe(false);
    const other = await session.driver.newPage(OTHER);
    expect(await shows(other, '.calendar')).toBe(true);
    await other.close();
  });

  it('the options name the repair, change it and take it back; open pages follow', async () => {
    const options = await optionsPage(session.driver);
    const value = () =>
      options.run(() => document.querySelector<HTMLInputElement>('.rule-selector')?.value);
    await expect.poll(value, WITHIN).toContain('calendar');
    await tabTo(session.driver, options, '.rule-selector');
    const replace = (text: string) => ['Control+a', ...letters(text), 'Enter'];
    await session.driver.type(options, replace('.jam'));
    await expect.poll(() => shows(page, '.jam'), WITHIN).toBe(false);
    await expect.poll(() => shows(page, '.calendar'), WITHIN).toBe(true);
    await expect.poll(value, WITHIN).toBe('.jam');
    await tabTo(session.driver, options, '.rule-selector');
    await session.driver.type(options, replace('body'));
    const fault = () => options.run(() => document.querySelector('[role=alert]')?.textContent);
    await expect.poll(fault, WITHIN).toContain('whole page');
    expect(await shows(page, '.jam')).toBe(false);
    await tabTo(session.driver, options, '.rule-row button');
    await session.driver.type(options, ['Enter']);
    await expect.poll(() => shows(page, '.jam'), WITHIN).toBe(true);
    await options.close();
  });

  it('a kind of clutter, a site and a filter are set in the options; open pages follow', async () => {
    const options = await optionsPage(session.driver);
    await expect.poll(() => shows(page, '.x1'), WITHIN).toBe(false);
    await tabTo(session.driver, options, '.options-section input[type=checkbox]');
    await session.driver.type(options, ['Space']);
    await expect.poll(() => shows(page, '.x1'), WITHIN).toBe(true);
    await session.driver.type(options, ['Space']);
    await expect.poll(() => shows(page, '.x1'), WITHIN).toBe(false);

    await tabTo(session.driver, options, '.add-site input');
    await session.driver.type(options, [...letters('quay.example'), 'Enter']);
    await expect.poll(() => shows(page, '.x1'), WITHIN).toBe(true);
    await tabTo(session.driver, options, '.own-list');
    await session.driver.type(options, letters('quay.example##.jam'));
    const site = () => options.run(() => document.querySelector('.site-name')?.textContent);
    expect(await site()).toBe('quay.example');
    await tabTo(session.driver, options, '.site-row button');
    await session.driver.type(options, ['Enter']);
    await expect.poll(site, WITHIN).toBeUndefined();
    await expect.poll(() => shows(page, '.x1'), WITHIN).toBe(false);
    await expect.poll(() => shows(page, '.jam'), WITHIN).toBe(false);
    await options.close();
  });

  it('everything is saved as a file, and taken back from it where it was lost', async () => {
    const options = await optionsPage(session.driver);
    await pick([...tabs(3), 'Enter']);
    await expect.poll(async () => (await whatIsSet(options)).rules, WITHIN).toHaveLength(1);
    await session.driver.type(page, ['Escape']);
    await tabTo(session.driver, options, '.add-site input');
    await session.driver.type(options, [...letters('lamp.example'), 'Enter']);
    await expect
      .poll(async () => (await whatIsSet(options)).settings, WITHIN)
      .toContain('lamp.example');
    const before = await whatIsSet(options);
    await tabTo(session.driver, options, '.export');
    await session.driver.type(options, ['Enter']);
    const path = await wholeFile(session.driver, 'broadsheet-settings.json');
    const all = readFileSync(path, 'utf8');

    const load = async (text: string, words: string) => {
      await chooseFile(options, text);
      const said = () => options.run(() => document.querySelector('.import-words')?.textContent);
      await expect.poll(said, WITHIN).toContain(words);
      // Not by key: what a browser shows of a file that was saved may have taken the focus.
      await options.run(() => document.querySelector<HTMLElement>('.import-apply')?.click());
    };
    const { format } = JSON.parse(all) as { format: string };
    const nothing = { format, settings: {}, rules: {}, ownList: '' };
    await load(JSON.stringify(nothing), '0 sites, 0 repairs, 0 lines');
    await expect.poll(() => whatIsSet(options), WITHIN).toMatchObject({ list: '', rules: [] });
    for (const one of ['.jam', '.calendar']) {
      await expect.poll(() => shows(page, one), WITHIN).toBe(true);
    }
    await load(all, '1 site, 1 repair, 1 line');
    await expect.poll(() => whatIsSet(options), WITHIN).toEqual(before);
    for (const one of ['.jam', '.calendar']) {
      await expect.poll(() => shows(page, one), WITHIN).toBe(false);
    }
    await options.close();
  });

  it('the search finds a setting by its words', async () => {
    const options = await optionsPage(session.driver);
    await tabTo(session.driver, options, '.options-search');
    await session.driver.type(options, letters('hyphen'));
    const titles = () =>
      options.run(() =>
        [...document.querySelectorAll('.options-section')]
          .filter((section) => section.checkVisibility())
          .map((section) => section.querySelector('h2')?.textContent),
      );
    await expect.poll(titles, WITHIN).toEqual(['Language of reading']);
    expect(await session.driver.complaints()).toEqual([]);
    await options.close();
  });
});
