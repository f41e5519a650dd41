// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readTab as readingOf, tabInfo, type TabInfo } from '../../../lib/browser/active-tab.ts';
import { answerOf } from '../../../lib/browser/inject.ts';
import { SAMPLE_ARTICLE, SAMPLE_READING } from './sample-reading.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

const URL_OF_PAGE = 'https://post.example/swans';
const TAB = { id: 7, url: URL_OF_PAGE, host: 'post.example' };

const readTab = (tab: TabInfo) => readingOf(tab, answerOf(tab.id, '/read-page.js'));

const tabNow = (tab: { url: string; title?: string }) =>
  spyOnBrowser('tabs', 'get').mockResolvedValue(tab);

const executeScript = () => spyOnBrowser('scripting', 'executeScript');
const scriptGives = (result: unknown) => {
  executeScript().mockResolvedValue([{ frameId: 0, result }]);
};
const scriptFails = (message: string) => {
  executeScript().mockRejectedValue(new Error(message));
};
const mayRead = (may: boolean) => spyOnBrowser('permissions', 'contains').mockResolvedValue(may);

beforeEach(() => {
  tabNow({ url: URL_OF_PAGE, title: 'Swans' });
  mayRead(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('what matters of a tab', () => {
  const found = (tab: object) => tabInfo(tab as Parameters<typeof tabInfo>[0]);

  it('is the host of its page', () => {
    expect(found({ id: 7, url: 'https://post.example:81/a' })).toMatchObject({
      host: 'post.example',
    });
  });

  it.each([['about:support'], ['file:///a.html'], [undefined]])('%s has no host', (url) => {
    expect(found({ id: 7, url })).toEqual({ id: 7, url: url ?? '', host: null });
  });
});

describe('reading a tab', () => {
  it('gives what the script found', async () => {
    scriptGives({ ...SAMPLE_READING, ms: 12, sanitizeMs: 1, contentType: 'text/html' });
    expect(await readTab(TAB)).toEqual(SAMPLE_READING);
  });

  it('gives a page that is no article, with and without something to read', async () => {
    const verdict = { isArticle: false, score: 0.1, evidence: [] };
    for (const article of [SAMPLE_ARTICLE, null]) {
      scriptGives({ kind: 'not-article', article, verdict });
      expect(await readTab(TAB)).toEqual({ kind: 'not-article', article, verdict });
    }
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'article'],
    ['another kind', { kind: 'no-access', reason: 'store' }],
    ['half an article', { kind: 'article', article: { title: 'x' }, verdict: {} }],
    [
      'a wrong field',
      { ...SAMPLE_READING, article: { ...SAMPLE_ARTICLE, title: { toString: 'x' } } },
    ],
  ])('that gives %s has failed', async (_what, result) => {
    scriptGives(result);
    expect(await readTab(TAB)).toEqual({ kind: 'unreadable', reason: 'failed' });
  });

  it('ends although the page never answers', async () => {
    vi.useFakeTimers();
    executeScript().mockReturnValue(new Promise(() => undefined));
    const reading = readTab(TAB);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await reading).toEqual({ kind: 'unreadable', reason: 'failed' });
  });

  it("tells Chromium's PDF viewer from a text file", async () => {
    const notHtml = { kind: 'unreadable', reason: 'not-html' } as const;
    scriptGives({ ...notHtml, contentType: 'application/pdf' });
    expect(await readTab(TAB)).toEqual({ kind: 'no-access', reason: 'pdf' });
    scriptGives({ ...notHtml, contentType: 'text/plain' });
    expect(await readTab(TAB)).toEqual(notHtml);
  });
});

describe('a tab that cannot be read', () => {
  const reasonFor = async (url: string, title = '') => {
    tabNow({ url, title });
    scriptFails('Cannot access this page');
    return readTab({ id: 7, url, host: null });
  };

  it.each([
    ['chrome://version', 'browser-page'],
    ['about:support', 'browser-page'],
    ['view-source:https://post.example/', 'browser-page'],
    ['moz-extension://1234/options.html', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://addons.mozilla.org.example/', 'browser-page'],
    ['file:///home/reader/story.html', 'file'],
    ['file:///home/reader/paper.pdf', 'pdf'],
    ['https://post.example/paper.PDF?page=2', 'pdf'],
  ])('%s: %s', async (url, reason) => {
    expect(await reasonFor(url)).toEqual({ kind: 'no-access', reason });
  });

  it('is a PDF when only its title says so', async () => {
    const url = 'https://post.example/download?id=3';
    expect(await reasonFor(url, 'paper.pdf')).toMatchObject({ reason: 'pdf' });
  });

  it('lacks permission where its site was taken away', async () => {
    mayRead(false);
    expect(await reasonFor(URL_OF_PAGE)).toMatchObject({ reason: 'permission' });
  });

  it('lacks permission where its address is kept from us, unless every site is ours', async () => {
    mayRead(false);
    expect(await reasonFor('')).toMatchObject({ reason: 'permission' });
    mayRead(true);
    expect(await reasonFor('')).toMatchObject({ reason: 'browser-page' });
  });

  it.each([
    'Frame with ID 0 was removed.',
    'The tab was closed.',
    'No tab with id: 7.',
    'Invalid tab ID: 7',
  ])('is gone: %s', async (message) => {
    scriptFails(message);
    expect(await readTab(TAB)).toEqual({ kind: 'no-access', reason: 'gone' });
  });

  it('is gone when it shows another page by now', async () => {
    tabNow({ url: 'https://post.example/herons' });
    scriptFails('Cannot access this page');
    expect(await readTab(TAB)).toEqual({ kind: 'no-access', reason: 'gone' });
  });

  it.each([
    ['no result', []],
    ["Firefox's refusal in the result", [{ error: { message: 'no' } }]],
  ])('%s is a refusal', async (_what, results) => {
    executeScript().mockResolvedValue(results);
    tabNow({ url: 'about:support' });
    expect(await readTab({ id: 7, url: 'about:support', host: null })).toEqual({
      kind: 'no-access',
      reason: 'browser-page',
    });
  });
});
