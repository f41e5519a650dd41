// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saySoon, showArticle, showNoArticle } from '../../../lib/browser/badge.ts';
import { copyNews, tellCopy } from '../../../lib/browser/copy-news.ts';
import { showIcon, watchAccess } from '../../../lib/browser/toolbar-icon.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

const TAB = 7;

/** The button as the browser draws it. */
let button: { text: string; title: string; color: string; icon: unknown };

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  button = { text: '', title: '', color: '', icon: null };
  const keep =
    (name: keyof typeof button, field = name as string) =>
    (given: unknown) => {
      Object.assign(button, { [name]: (given as Record<string, unknown>)[field] });
      return Promise.resolve();
    };
  spyOnBrowser('i18n', 'getMessage').mockImplementation((key) =>
    key === 'language' ? 'en' : String(key),
  );
  spyOnBrowser('action', 'setBadgeText').mockImplementation(keep('text'));
  spyOnBrowser('action', 'setTitle').mockImplementation(keep('title'));
  spyOnBrowser('action', 'setBadgeBackgroundColor').mockImplementation(keep('color'));
  spyOnBrowser('action', 'setIcon').mockImplementation(keep('icon', 'path'));
  spyOnBrowser('action', 'getBadgeText').mockImplementation(() => Promise.resolve(button.text));
  spyOnBrowser('action', 'getTitle').mockImplementation(() => Promise.resolve(button.title));
});
afterEach(() => {
  vi.runAllTimers();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the badge', () => {
  it.each([
    [{}, '✓'],
    [{ ad: 0 }, '✓'],
    [{ ad: 3, comments: 2 }, '5'],
    [{ ad: 99 }, '99'],
    [{ ad: 99, comments: 1 }, '99+'],
  ])('says of %j hidden blocks %s', async (counts, text) => {
    await showArticle(TAB, counts);
    expect(button.text).toBe(text);
  });

  it('says nothing of a page that is no article', async () => {
    await showArticle(TAB, { ad: 3 });
    await showNoArticle(TAB);
    expect(button.text).toBe('');
  });

  it('says something for a while, and then what it said before', async () => {
    await showArticle(TAB, { ad: 3 });
    await saySoon(TAB, { isGood: true, sentence: 'Copied.' });
    expect(button).toMatchObject({ text: 'OK', title: 'Copied.' });
    await vi.runAllTimersAsync();
    expect(button.text).toBe('3');
  });

  it('goes back to the newest of what it would have said meanwhile', async () => {
    await showArticle(TAB, { ad: 3 });
    await saySoon(TAB, { isGood: false, sentence: 'Nothing to copy.' });
    await showArticle(TAB, { ad: 4 });
    expect(button).toMatchObject({ text: '!', title: 'Nothing to copy.' });
    await vi.runAllTimersAsync();
    expect(button.text).toBe('4');
  });

  it('leaves alone what a page that came since says', async () => {
    await saySoon(TAB, { isGood: true, sentence: 'Copied.' });
    Object.assign(button, { text: '', title: 'another page' });
    await vi.runAllTimersAsync();
    expect(button).toMatchObject({ text: '', title: 'another page' });
  });

  it('shows at once what a page that came since says, and not what the last one said', async () => {
    await showArticle(TAB, { ad: 3 });
    await saySoon(TAB, { isGood: true, sentence: 'Copied.' });
    Object.assign(button, { text: '', title: 'the next page' });
    await showArticle(TAB, { ad: 4 });
    expect(button.text).toBe('4');
    await vi.advanceTimersByTimeAsync(3000);
    await saySoon(TAB, { isGood: true, sentence: 'Copied again.' });
    await vi.advanceTimersByTimeAsync(4000);
    expect(button.title).toBe('Copied again.');
    await vi.runAllTimersAsync();
    expect(button.text).toBe('4');
  });

  it('says the last of several sayings for its whole time, and then what it said before all', async () => {
    await showArticle(TAB, { ad: 3 });
    await saySoon(TAB, { isGood: false, sentence: 'Nothing is chosen.' });
    await vi.advanceTimersByTimeAsync(3000);
    await saySoon(TAB, { isGood: true, sentence: 'Copied.' });
    await vi.advanceTimersByTimeAsync(4900);
    expect(button).toMatchObject({ text: 'OK', title: 'Copied.' });
    await vi.advanceTimersByTimeAsync(200);
    expect(button).toMatchObject({ text: '3', title: 'actionTitleArticle' });
  });

  it.each([
    ['article', { text: '5', title: 'actionTitleArticle' }],
    ['off', { text: '✓', title: 'actionTitleOff' }],
    ['none', { text: '', title: 'actionTitle' }],
  ] as const)('goes back to what was judged meanwhile: %s', async (state, face) => {
    await showArticle(TAB, { ad: 3 });
    await tellCopy(TAB, { format: 'text', words: 312 });
    await (state === 'none' ? showNoArticle(TAB) : showArticle(TAB));
    await showIcon(TAB, state);
    if (state === 'article') await showArticle(TAB, { ad: 5 });
    expect(button).toMatchObject({ text: 'OK', title: 'copiedText_other' });
    await vi.runAllTimersAsync();
    expect(button).toMatchObject(face);
  });

  it('never throws where the tab is closed', async () => {
    const gone = () => Promise.reject(new Error('No tab with id: 7.'));
    for (const name of ['setBadgeText', 'setTitle', 'setIcon', 'getBadgeText', 'getTitle'])
      spyOnBrowser('action', name).mockImplementation(gone);
    await showArticle(TAB, { ad: 3 });
    await showIcon(TAB, 'article');
    await saySoon(TAB, { isGood: true, sentence: 'Copied.' });
    await vi.runAllTimersAsync();
    expect(button.text).toBe('');
  });
});

describe('the picture on the button', () => {
  it('is the mark on an article, and another elsewhere', async () => {
    await showIcon(TAB, 'article');
    expect(button.icon).toEqual({ 16: '/icon/16.png', 32: '/icon/32.png' });
    await showIcon(null, 'no-access');
    expect(button.icon).toMatchObject({ 16: '/icon/toolbar/no-access-16.png' });
  });

  it('follows what we may read', async () => {
    const listeners: (() => void)[] = [];
    for (const event of ['onAdded', 'onRemoved'] as const)
      vi.spyOn(fakeBrowser.permissions[event], 'addListener').mockImplementation((listener) => {
        listeners.push(listener as () => void);
      });
    const mayRead = spyOnBrowser('permissions', 'contains');
    watchAccess();
    for (const [may, picture] of [
      [false, '/icon/toolbar/no-access-16.png'],
      [true, '/icon/toolbar/none-16.png'],
    ] as const) {
      mayRead.mockResolvedValue(may);
      for (const listener of listeners) listener();
      await vi.runAllTimersAsync();
      expect(button.icon).toMatchObject({ 16: picture });
    }
    expect(listeners).toHaveLength(2);
  });
});

describe('what came of a copy', () => {
  it('is told on the button, and for a minute in the popup', async () => {
    vi.setSystemTime('2026-11-26T12:00:00Z');
    await tellCopy(TAB, { format: 'text', words: 312 });
    expect(button.text).toBe('OK');
    expect(await copyNews(TAB)).not.toBeNull();
    expect(await copyNews(TAB + 1)).toBeNull();
    vi.setSystemTime('2026-11-26T12:00:59Z');
    expect(await copyNews(TAB)).not.toBeNull();
    vi.setSystemTime('2026-11-26T12:01:01Z');
    expect(await copyNews(TAB)).toBeNull();
  });

  it('is no news of tomorrow where the clock was set back', async () => {
    vi.setSystemTime('2026-11-26T12:00:00Z');
    await tellCopy(TAB, 'no-article');
    expect(button.text).toBe('!');
    vi.setSystemTime('2026-11-25T12:00:00Z');
    expect(await copyNews(TAB)).toBeNull();
  });

  it('is told on the button where there is no store', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full'));
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('gone'));
    await tellCopy(TAB, { format: 'markdown', words: 1 });
    expect(button.text).toBe('OK');
    expect(await copyNews(TAB)).toBeNull();
  });
});
