import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hidingOn, setHidingOnSite } from '../../../lib/browser/hiding.ts';
import { loadSettings, updateSettings } from '../../../lib/browser/settings-store.ts';
import { SAMPLE_ARTICLE } from './sample-reading.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

const OFF = { hide: false, read: 'ask' } as const;

const TAB = { id: 7, url: 'https://post.example/', host: 'post.example' };
const REPORT = {
  blocks: SAMPLE_ARTICLE.removed.blocks.map((block, id) => ({ ...block, id, isShown: false })),
  dropped: [],
  scrolls: true,
};
const NOTHING = { blocks: [], dropped: [], scrolls: false };

const send = () => spyOnBrowser('tabs', 'sendMessage');
const executeScript = () => spyOnBrowser('scripting', 'executeScript');

beforeEach(() => {
  fakeBrowser.reset();
  executeScript().mockResolvedValue([{ result: false }]);
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('gives what the page says is hidden', async () => {
  send().mockResolvedValue(REPORT);
  expect(await hidingOn(TAB)).toMatchObject({ on: true, report: REPORT });
});

it.each([[null], ['much'], [{ blocks: [{ kind: 'everything' }] }], [{ blocks: Array(501) }]])(
  'a page that says %j hides nothing',
  async (answer) => {
    send().mockResolvedValue(answer);
    expect(await hidingOn(TAB)).toMatchObject({ on: true, report: NOTHING });
  },
);

it('asks no page on a site that is switched off', async () => {
  await updateSettings({ sites: { 'post.example': OFF } });
  const asked = send();
  expect(await hidingOn(TAB)).toMatchObject({ on: false, report: NOTHING });
  expect(asked).not.toHaveBeenCalled();
});

it("is off on a browser's own page", async () => {
  expect(await hidingOn({ id: 7, url: 'about:support', host: null })).toMatchObject({ on: false });
});

it('puts its scripts into an article that was open before Broadsheet was there', async () => {
  executeScript().mockResolvedValue([{ result: true }]);
  send()
    .mockRejectedValueOnce(new Error('Could not establish connection.'))
    .mockRejectedValueOnce(new Error('Could not establish connection.'))
    .mockResolvedValue(REPORT);
  expect(await hidingOn(TAB)).toMatchObject({ on: true, report: REPORT });
});

it('never throws where no script may run', async () => {
  send().mockRejectedValue(new Error('Could not establish connection.'));
  executeScript().mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  expect(await hidingOn(TAB)).toMatchObject({ on: true, report: NOTHING });
});

it('switches a site off and on, and leaves the others', async () => {
  await updateSettings({ sites: { 'other.example': OFF } });
  await setHidingOnSite('post.example', false);
  await setHidingOnSite('post.example', false);
  expect((await loadSettings()).sites).toEqual({ 'other.example': OFF, 'post.example': OFF });
  await setHidingOnSite('post.example', true);
  expect((await loadSettings()).sites).toEqual({ 'other.example': OFF });
});

it('switches hiding itself on with a site, but not off with one', async () => {
  await updateSettings({ hideClutter: false });
  await setHidingOnSite('post.example', true);
  expect((await loadSettings()).hideClutter).toBe(true);
  await setHidingOnSite('post.example', false);
  expect((await loadSettings()).hideClutter).toBe(true);
});
