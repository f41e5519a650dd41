// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openByItself, readInTab, readLink } from '../../../lib/browser/read-in-tab.ts';
import { readerAddressOf } from '../../../lib/browser/reader-address.ts';
import { SAMPLE_ARTICLE, SAMPLE_READING } from './sample-reading.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

type Tab = Parameters<typeof readInTab>[0];

const TAB = { id: 7, url: 'https://post.example/swans', windowId: 1, index: 3 } as Tab;

let wentTo: string[];
const script = (result: unknown) =>
  spyOnBrowser('scripting', 'executeScript').mockResolvedValue([{ result }]);
const address = () => readerAddressOf(wentTo.at(-1) ?? '');

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  wentTo = [];
  spyOnBrowser('tabs', 'update').mockImplementation((_id: unknown, to: unknown) => {
    wentTo.push((to as { url: string }).url);
    return Promise.resolve();
  });
  spyOnBrowser('tabs', 'get').mockResolvedValue(TAB);
  spyOnBrowser('permissions', 'contains').mockResolvedValue(true);
  spyOnBrowser('i18n', 'getMessage').mockImplementation(String);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('shows a story in the place of its page', async () => {
  script(SAMPLE_READING);
  await readInTab(TAB);
  expect(address()).toMatchObject({ reason: null, page: SAMPLE_ARTICLE.url });
  expect(address().id).not.toBe('');
});

it('says why there is no story', async () => {
  script({ kind: 'unreadable', reason: 'empty' });
  await readInTab(TAB);
  expect(address()).toMatchObject({ id: '', page: TAB.url, reason: 'empty' });
  script({
    kind: 'not-article',
    article: null,
    verdict: { isArticle: false, score: 0, evidence: [] },
  });
  await readInTab(TAB);
  expect(address().reason).toBe('nothing');
});

it('says so on the button where it may not read', async () => {
  const icon = spyOnBrowser('action', 'setIcon').mockResolvedValue(undefined);
  spyOnBrowser('action', 'setTitle').mockResolvedValue(undefined);
  spyOnBrowser('scripting', 'executeScript').mockRejectedValue(new Error('Cannot access'));
  spyOnBrowser('permissions', 'contains').mockResolvedValue(false);
  await readInTab(TAB);
  expect(address().reason).toBe('permission');
  expect(icon).toHaveBeenCalled();
});

it('opens articles by themselves, and nothing else', async () => {
  script(SAMPLE_READING);
  expect(await openByItself(7)).toBe(true);
  script({ ...SAMPLE_READING, kind: 'not-article' });
  expect(await openByItself(7)).toBe(false);
  spyOnBrowser('tabs', 'get').mockRejectedValue(new Error('No tab'));
  expect(await openByItself(7)).toBe(false);
  expect(wentTo).toHaveLength(1);
});

it('reads a link once its page is there', async () => {
  script(SAMPLE_READING);
  const made = spyOnBrowser('tabs', 'create').mockResolvedValue({ id: 8 });
  let looks = 0;
  spyOnBrowser('tabs', 'get').mockImplementation(() => {
    looks += 1;
    return Promise.resolve({ ...TAB, id: 8, status: looks < 4 ? 'loading' : 'complete' });
  });
  const read = readLink('https://post.example/swans', TAB);
  await vi.runAllTimersAsync();
  await read;
  expect(looks).toBe(4);
  expect(made).toHaveBeenCalledWith(expect.objectContaining({ index: 4, openerTabId: 7 }));
  expect(address().reason).toBeNull();
});

it.each(['2026-11-25', '2026-11-27'])(
  'reads a link that never finishes after ten seconds, also when the clock goes to %s',
  async (day) => {
    vi.setSystemTime('2026-11-26');
    script(SAMPLE_READING);
    spyOnBrowser('tabs', 'create').mockResolvedValue({ id: 8 });
    spyOnBrowser('tabs', 'get').mockResolvedValue({ ...TAB, id: 8, status: 'loading' });
    const read = readLink('https://post.example/swans', TAB);
    await vi.advanceTimersByTimeAsync(1000);
    vi.setSystemTime(day);
    await vi.advanceTimersByTimeAsync(8000);
    expect(wentTo).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    await read;
    expect(wentTo).toHaveLength(1);
  },
);
