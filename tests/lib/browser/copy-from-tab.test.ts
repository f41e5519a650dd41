import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { earForClipboard } from '../../../lib/browser/clipboard-page.ts';
import { copyFromTab, copySelection } from '../../../lib/browser/copy-from-tab.ts';
import { copyNews } from '../../../lib/browser/copy-news.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

type Tab = Parameters<typeof copyFromTab>[0];

const TAB = { id: 7, url: 'https://post.example/swans' } as Tab;
const COPY = { kind: 'copy', text: 'Swans', html: '<p>Swans</p>', words: 1 };

/** What is on the clipboard; null for nothing. */
let clipboard: string | null;

/** A browser that copies, or does not. */
function copies(does: boolean): void {
  const execCommand = () => {
    const event = new Event('copy', { cancelable: true });
    const types: string[] = [];
    const setData = (type: string, data: string) => {
      types.push(type);
      if (type === 'text/plain') clipboard = data;
    };
    Object.assign(event, { clipboardData: { types, setData } });
    if (does) document.dispatchEvent(event);
    return does;
  };
  Object.assign(document, { execCommand }); // happy-dom has none
}

/** The page's scripts answer so. */
const page = (answer: unknown) =>
  spyOnBrowser('scripting', 'executeScript').mockResolvedValue([{ result: answer }]);

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  clipboard = null;
  copies(true);
  spyOnBrowser('i18n', 'getMessage').mockImplementation((key) =>
    key === 'language' ? 'en' : String(key),
  );
  for (const name of ['setBadgeText', 'setTitle', 'setBadgeBackgroundColor', 'getBadgeText'])
    spyOnBrowser('action', name).mockResolvedValue('');
  spyOnBrowser('action', 'getTitle').mockResolvedValue('');
  spyOnBrowser('tabs', 'get').mockResolvedValue(TAB);
  spyOnBrowser('permissions', 'contains').mockResolvedValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('copying from a tab', () => {
  it('puts the story on the clipboard and says so', async () => {
    const run = page(COPY);
    await copyFromTab(TAB);
    expect(clipboard).toBe('Swans');
    expect(await copyNews(7)).toBe('copiedText_one');
    expect(run.mock.calls.map(([given]) => given)).toMatchObject([
      { target: { tabId: 7, frameIds: [0] }, args: [{ what: 'story' }] },
      { target: { tabId: 7, frameIds: [0] }, files: ['/copy-page.js'] },
    ]);
  });

  it('copies a selection from the frame that it is in', async () => {
    const run = page(COPY);
    await copySelection(TAB, 3);
    expect(run.mock.calls.map(([given]) => given)).toMatchObject([
      { target: { tabId: 7, frameIds: [3] }, args: [{ what: 'selection' }] },
      { target: { tabId: 7, frameIds: [3] } },
    ]);
    expect(clipboard).toBe('Swans');
  });

  it.each<[string, unknown, string]>([
    ['there is no story', { kind: 'nothing', reason: 'no-article' }, 'copyNoArticle'],
    ['the page answers nonsense', { kind: 'copy', text: 7 }, 'failedText'],
    ['the page counts no words', { ...COPY, words: -1 }, 'failedText'],
    ['the page answers nothing', undefined, 'failedText'],
  ])('leaves the clipboard alone where %s', async (_what, answer, sentence) => {
    page(answer);
    await copyFromTab(TAB);
    expect(clipboard).toBeNull();
    expect(await copyNews(7)).toBe(sentence);
  });

  it('says so where the browser refuses the clipboard, or the page', async () => {
    copies(false);
    page(COPY);
    await copyFromTab(TAB);
    expect(await copyNews(7)).toBe('copyRefused');
    spyOnBrowser('scripting', 'executeScript').mockRejectedValue(new Error('Cannot access'));
    spyOnBrowser('permissions', 'contains').mockResolvedValue(false);
    await copyFromTab(TAB);
    expect(await copyNews(7)).toBe('permissionText');
  });
});

describe('the page that copies for the background', () => {
  const MESSAGE = { type: 'copyToClipboard', text: 'Swans', html: null };
  const BACKGROUND = { id: fakeBrowser.runtime.id };
  const say = (data: unknown, sender: object = BACKGROUND) => {
    const reply = vi.fn();
    earForClipboard(document)(data, sender, reply);
    return reply.mock.lastCall?.[0] as unknown;
  };

  it('copies, and says whether it could', () => {
    expect(say(MESSAGE)).toBe(true);
    expect(clipboard).toBe('Swans');
    copies(false);
    expect(say(MESSAGE)).toBe(false);
  });

  it.each<[string, unknown, object]>([
    ['a page’s script', MESSAGE, { ...BACKGROUND, tab: { id: 7 } }],
    ['another extension', MESSAGE, { id: 'another' }],
    ['something else', { ...MESSAGE, type: 'other' }, BACKGROUND],
    ['no text', { ...MESSAGE, text: 7 }, BACKGROUND],
  ])('does not hear %s', (_who, data, sender) => {
    expect(say(data, sender)).toBeUndefined();
    expect(clipboard).toBeNull();
  });
});
