import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { earForClipboard } from '../../../lib/browser/clipboard-page.ts';
import { copyFromTab, copySelection } from '../../../lib/browser/copy-from-tab.ts';
import { copyNews } from '../../../lib/browser/copy-news.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

// Which sentence is said is looked at here; its words are those of _locales.
vi.mock('../../../lib/browser/translate.ts', () => ({
  t: (key: string, ...places: string[]) => (key === 'language' ? 'en' : [key, ...places].join(' ')),
}));

const TAB = { id: 7, url: 'https://post.example/swans' } as Parameters<typeof copyFromTab>[0];
const COPY = { kind: 'copy', text: 'The swans are back.', html: null, words: 4 };

let said: string[];
let held: Record<string, string>;

/** A browser whose clipboard takes what is copied, or refuses. */
function clipboardThat(takes: boolean): void {
  const execCommand = () => {
    if (!takes) return false;
    const given: Record<string, string> = {};
    const event = new Event('copy', { cancelable: true });
    const setData = (type: string, data: string) => (given[type] = data);
    Object.assign(event, { clipboardData: { setData, get types() { return Object.keys(given); } } }); // prettier-ignore
    document.dispatchEvent(event);
    held = given;
    return true;
  };
  Object.assign(document, { execCommand }); // happy-dom has none
}

const scripts = () => spyOnBrowser('scripting', 'executeScript');
const pageAnswers = (result: unknown) => scripts().mockResolvedValue([{ frameId: 0, result }]);
const mayRead = (may: boolean) => spyOnBrowser('permissions', 'contains').mockResolvedValue(may);
const tabNow = (tab: object) => spyOnBrowser('tabs', 'get').mockResolvedValue(tab);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  said = [];
  held = { 'text/plain': 'from before' };
  clipboardThat(true);
  spyOnBrowser('action', 'setTitle').mockImplementation((about) => {
    said.push((about as { title: string }).title);
    return Promise.resolve();
  });
  for (const name of ['getTitle', 'getBadgeText', 'setBadgeText', 'setBadgeBackgroundColor']) {
    spyOnBrowser('action', name).mockResolvedValue('');
  }
  tabNow({ url: TAB.url, title: 'Swans' });
  mayRead(true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the shortcut', () => {
  it('puts the story on the clipboard and says how much of it', async () => {
    const run = pageAnswers(COPY);
    await copyFromTab(TAB);
    expect(held).toEqual({ 'text/plain': COPY.text });
    expect(said).toEqual(['copiedText_other 4']);
    expect(await copyNews(7)).toBe('copiedText_other 4'); // for a popup opened right after
    expect(run.mock.calls.map(([given]) => given)).toMatchObject([
      { target: { tabId: 7, frameIds: [0] }, args: [{ what: 'story' }] },
      { target: { tabId: 7, frameIds: [0] }, files: ['/copy-page.js'] },
    ]);
  });

  it.each<[string, () => void, string]>([
    ['no article', () => pageAnswers({ kind: 'nothing', reason: 'no-article' }), 'copyNoArticle'],
    ['no page', () => pageAnswers({ kind: 'nothing', reason: 'no-page' }), 'notHtmlText'],
    [
      'a reading that broke',
      () => pageAnswers({ kind: 'nothing', reason: 'failed' }),
      'failedText',
    ],
    ['an answer of another shape', () => pageAnswers({ kind: 'copy', text: 7 }), 'failedText'],
    ['a copy of less than no words', () => pageAnswers({ ...COPY, words: -1 }), 'failedText'],
    ['no answer at all', () => pageAnswers(undefined), 'failedText'],
    [
      'no permission',
      () => {
        mayRead(false);
        scripts().mockRejectedValue(new Error('Cannot access contents of the page.'));
      },
      'permissionText',
    ],
    [
      'a page that went away',
      () => {
        tabNow({ url: 'https://post.example/other' });
        scripts().mockRejectedValue(new Error('Frame was removed.'));
      },
      'goneText',
    ],
    [
      'a clipboard that refuses',
      () => {
        pageAnswers(COPY);
        clipboardThat(false);
      },
      'copyRefused',
    ],
  ])('leaves the clipboard as it is and says one sentence: %s', async (_, happens, sentence) => {
    happens();
    await copyFromTab(TAB);
    expect(held).toEqual({ 'text/plain': 'from before' });
    expect(said).toEqual([sentence]);
  });

  it('copies and says so where the store is full or broken', async () => {
    pageAnswers(COPY);
    const full = new Error('QUOTA_BYTES quota exceeded');
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(full);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(full);
    await copyFromTab(TAB);
    expect(held).toEqual({ 'text/plain': COPY.text });
    expect(said).toEqual(['copiedText_other 4']);
  });
});

describe('a selection', () => {
  it('is copied from the frame that it is in', async () => {
    const run = pageAnswers(COPY);
    await copySelection(TAB, 3);
    expect(run.mock.calls.map(([given]) => given)).toMatchObject([
      { target: { tabId: 7, frameIds: [3] }, args: [{ what: 'selection' }] },
      { target: { tabId: 7, frameIds: [3] } },
    ]);
    expect(held).toEqual({ 'text/plain': COPY.text });
  });

  it('with nothing in it leaves the clipboard as it is', async () => {
    pageAnswers({ kind: 'nothing', reason: 'no-selection' });
    await copySelection(TAB, 0);
    expect(held).toEqual({ 'text/plain': 'from before' });
    expect(said).toEqual(['copyNoSelection']);
  });
});

describe('the shortcut over a reader page', () => {
  const reader = { id: 9, url: fakeBrowser.runtime.getURL('/reader.html?story=1') } as typeof TAB;
  const readerAnswers = (answer: () => Promise<unknown>) =>
    spyOnBrowser('runtime', 'sendMessage').mockImplementation(answer);

  it.each<[string, () => Promise<unknown>, string]>([
    ['a story', () => Promise.resolve({ format: 'rich', words: 1 }), 'copiedRich_one 1'],
    ['no story', () => Promise.resolve('no-article'), 'copyNoArticle'],
    ['a clipboard that refuses', () => Promise.resolve('refused'), 'copyRefused'],
    ['nonsense', () => Promise.resolve({ format: 'pdf' }), 'copyRefused'],
    ['nobody there', () => Promise.reject(new Error('no receiver')), 'copyNoArticle'],
  ])('says what that page says: %s', async (_, answer, sentence) => {
    const run = scripts();
    readerAnswers(answer);
    await copyFromTab(reader);
    expect(said).toEqual([sentence]);
    expect(run).not.toHaveBeenCalled();
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
    expect(held).toEqual({ 'text/plain': 'Swans' });
    clipboardThat(false);
    expect(say(MESSAGE)).toBe(false);
  });

  it.each<[string, unknown, object]>([
    ['a page’s script', MESSAGE, { ...BACKGROUND, tab: { id: 7 } }],
    ['another extension', MESSAGE, { id: 'another' }],
    ['something else', { ...MESSAGE, type: 'other' }, BACKGROUND],
    ['no text', { ...MESSAGE, text: 7 }, BACKGROUND],
  ])('does not hear %s', (_who, data, sender) => {
    expect(say(data, sender)).toBeUndefined();
    expect(held).toEqual({ 'text/plain': 'from before' });
  });
});
