// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  askBackground,
  askPage,
  earForExtension,
  earForPages,
  isExtensionThere,
  tellBackground,
} from '../../../lib/browser/messenger.ts';
import { MOST_BLOCKS } from '../../../lib/clutter/most-blocks.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

type Sender = Parameters<ReturnType<typeof earForPages>>[1];

const id = fakeBrowser.runtime.id;
const tab = { id: 7 } as Sender['tab'] & object;
const PAGE: Sender = { id, tab, frameId: 0, url: 'https://post.example:8080/swans' };
const POPUP: Sender = { id, url: `chrome-extension://${id}/popup.html` };
const JUDGED = { type: 'pageJudged', isArticle: true };

const answers = {
  pageJudged: vi.fn(() => Promise.resolve('judged')),
  changeListSheet: vi.fn(() => Promise.resolve(true)),
  pageOpen: vi.fn(() => Promise.resolve()),
  rulesHere: vi.fn(() => Promise.resolve()),
  tellerWanted: vi.fn(() => Promise.resolve()),
  changeRule: vi.fn(() => Promise.resolve(true)),
  listFilters: vi.fn(() => Promise.resolve([])),
  hideMarked: vi.fn(() => Promise.resolve('hidden')),
  hiddenCounts: vi.fn(() => Promise.reject(new Error('the tab is gone'))),
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

/** What a message is answered; 'not heard' when nobody listens to it. */
const answered = (ear: ReturnType<typeof earForPages>, data: unknown, sender: Sender) =>
  new Promise((resolve) => {
    if (ear(data, sender, resolve) === undefined) resolve('not heard');
  });

describe('the ear of the background', () => {
  const say = (data: unknown, sender = PAGE) => answered(earForPages(answers), data, sender);

  it('gives a message of a page to its answer, with the tab as the browser tells it', async () => {
    expect(await say({ ...JUDGED, tab: { id: 8 } })).toBe('judged');
    expect(answers.pageJudged).toHaveBeenCalledExactlyOnceWith(JUDGED, {
      id: 7,
      host: 'post.example',
    });
  });

  it('answers null when the answer fails', async () => {
    expect(await say({ type: 'hiddenCounts', counts: { ad: 3 } })).toBeNull();
  });

  it.each<[string, Sender]>([
    ['another extension', { ...PAGE, id: 'somebody-else' }],
    ['nobody', {}],
    ['a frame', { ...PAGE, frameId: 3 }],
    ['a page of the extension', POPUP],
    ['a page without an address', { ...PAGE, url: 'nowhere' }],
    ['a tab without a name', { ...PAGE, tab: {} as Sender['tab'] & object }],
    ['a tab of which nothing is told', { id, tab, frameId: 0 }],
  ])('does not hear %s', async (_who, sender) => {
    expect(await say(JUDGED, sender)).toBe('not heard');
    expect(answers.pageJudged).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'pageJudged'],
    ['an unknown type', { type: 'readEverything' }],
    ['a type from the prototype', { type: 'constructor' }],
    ['a missing field', { type: 'pageJudged' }],
    ['a wrong type of field', { type: 'pageJudged', isArticle: 'yes' }],
    ['a style sheet for a name', { type: 'hideMarked', attribute: 'x]{}body{', on: true }],
    ['a long name', { type: 'hideMarked', attribute: 'a'.repeat(13) }],
    ['a name with a line break', { type: 'hideMarked', attribute: 'abcdefgh\n' }],
    ['a number below nothing', { type: 'hiddenCounts', counts: { ad: -1 } }],
    ['half a block', { type: 'hiddenCounts', counts: { ad: 0.5 } }],
    ['too many blocks', { type: 'hiddenCounts', counts: { ad: MOST_BLOCKS + 1 } }],
    ['a kind that there is not', { type: 'hiddenCounts', counts: { pony: 1 } }],
  ])('does not hear %s', async (_what, data) => {
    expect(await say(data)).toBe('not heard');
  });
});

describe('the ear of a page', () => {
  const ear = earForExtension({
    hiddenReport: () => Promise.resolve({ blocks: [] }),
    setShown: ({ id, isShown }) => Promise.resolve([id, isShown]),
    storyLeft: () => Promise.resolve(null),
  });

  it('answers the popup', async () => {
    expect(await answered(ear, { type: 'hiddenReport' }, POPUP)).toEqual({ blocks: [] });
  });

  it('is told which block is meant, and hears no other number', async () => {
    const show = { type: 'setShown', id: 3, isShown: true };
    expect(await answered(ear, show, POPUP)).toEqual([3, true]);
    expect(await answered(ear, { ...show, id: null }, POPUP)).toEqual([null, true]);
    for (const id of [-1, 0.5, '3']) {
      expect(await answered(ear, { ...show, id }, POPUP)).toBe('not heard');
    }
  });

  it('hears nobody else and nothing else', async () => {
    const stranger = { id: 'somebody-else' };
    expect(await answered(ear, { type: 'hiddenReport' }, stranger)).toBe('not heard');
    expect(await answered(ear, { type: 'pageJudged', isArticle: true }, POPUP)).toBe('not heard');
  });
});

describe('speaking', () => {
  it('to a background that is gone is no error', async () => {
    spyOnBrowser('runtime', 'sendMessage').mockRejectedValue(
      new Error('Extension context invalidated.'),
    );
    expect(await tellBackground({ type: 'pageJudged', isArticle: true })).toBe(false);
  });

  it('to the background tells that it was heard', async () => {
    const send = spyOnBrowser('runtime', 'sendMessage').mockResolvedValue(undefined);
    expect(await tellBackground({ type: 'hiddenCounts', counts: { ad: 2 } })).toBe(true);
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'hiddenCounts', counts: { ad: 2 } });
  });

  it('to a background that ended while it listened is done once more, and no third time', async () => {
    const ended = new Error('The message channel closed before a response was received.');
    const send = spyOnBrowser('runtime', 'sendMessage');
    const tell = async () => {
      send.mockClear();
      const heard = await tellBackground({ type: 'rulesHere' });
      return [heard, send.mock.calls.length];
    };
    send.mockRejectedValueOnce(ended).mockResolvedValue(undefined);
    expect(await tell()).toEqual([true, 2]);
    send.mockRejectedValue(ended);
    expect(await tell()).toEqual([false, 2]);
    vi.spyOn(fakeBrowser, 'runtime', 'get').mockReturnValue({
      sendMessage: send,
    } as unknown as typeof fakeBrowser.runtime);
    expect(await tell()).toEqual([false, 1]);
  });

  it('to a page is for its top frame, and null when it has no script of ours', async () => {
    const send = spyOnBrowser('tabs', 'sendMessage').mockRejectedValue(new Error('no one'));
    expect(await askPage(7, { type: 'hiddenReport' })).toBeNull();
    expect(send).toHaveBeenCalledExactlyOnceWith(7, { type: 'hiddenReport' }, { frameId: 0 });
  });
});

it('an extension that is there has an id', () => {
  expect(isExtensionThere()).toBe(true);
  vi.spyOn(fakeBrowser, 'runtime', 'get').mockReturnValue({} as typeof fakeBrowser.runtime);
  expect(isExtensionThere()).toBe(false);
});

describe('asking', () => {
  const JUDGE = { type: 'pageJudged', isArticle: true } as const;
  const REPORT = { type: 'hiddenReport' } as const;

  it('gives what was answered, and null where nothing was', async () => {
    const send = spyOnBrowser('runtime', 'sendMessage').mockResolvedValue('yes');
    expect(await askBackground(JUDGE)).toBe('yes');
    send.mockResolvedValue(undefined);
    expect(await askBackground(JUDGE)).toBeNull();
    send.mockResolvedValue(false);
    expect(await askBackground(JUDGE)).toBe(false);
    const ask = spyOnBrowser('tabs', 'sendMessage').mockResolvedValue({ blocks: [] });
    expect(await askPage(7, REPORT)).toEqual({ blocks: [] });
    expect(ask).toHaveBeenCalledWith(7, REPORT, { frameId: 0 });
    ask.mockResolvedValue(undefined);
    expect(await askPage(7, REPORT)).toBeNull();
  });

  it('gives null where nobody is there', async () => {
    spyOnBrowser('runtime', 'sendMessage').mockRejectedValue(new Error('no receiver'));
    spyOnBrowser('tabs', 'sendMessage').mockRejectedValue(new Error('no receiver'));
    expect(await askBackground(JUDGE)).toBeNull();
    expect(await askPage(7, REPORT)).toBeNull();
  });

  it('knows that the extension is gone where even its name cannot be asked for', () => {
    expect(isExtensionThere()).toBe(true);
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(isExtensionThere()).toBe(false);
  });
});
