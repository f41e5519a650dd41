// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  copyInReader,
  earForCopying,
  hearShortcut,
  isReader,
  type CopyNow,
} from '../../../lib/browser/copy-in-reader.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

const COPIED = { format: 'text', words: 12 } as const;
const ASKED = { type: 'copyInReader', tabId: 7 };

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('knows a reader page of ours', () => {
  expect(isReader(`${fakeBrowser.runtime.getURL('/reader.html')}?story=a`)).toBe(true);
  expect(isReader(fakeBrowser.runtime.getURL('/options.html'))).toBe(false);
  expect(isReader('https://post.example/reader.html')).toBe(false);
});

describe('who asks the reader to copy', () => {
  const answering = (answer: unknown) =>
    spyOnBrowser('runtime', 'sendMessage').mockResolvedValue(answer);

  it('hears what was copied, or why nothing was', async () => {
    const send = answering(COPIED);
    expect(await copyInReader(7)).toEqual(COPIED);
    expect(send).toHaveBeenCalledWith(ASKED);
    answering('no-article');
    expect(await copyInReader(7)).toBe('no-article');
  });

  it.each([null, 'yes', { format: 'pdf', words: 1 }, { format: 'text', words: -1 }])(
    'takes the answer %o for a refusal',
    async (answer) => {
      answering(answer);
      expect(await copyInReader(7)).toBe('refused');
    },
  );

  it('finds no story where nobody hears', async () => {
    spyOnBrowser('runtime', 'sendMessage').mockRejectedValue(new Error('no receiving end'));
    expect(await copyInReader(7)).toBe('no-article');
  });
});

describe('the reader', () => {
  const background = () => ({ id: fakeBrowser.runtime.id });
  const ask = (data: unknown, sender: object, copy: ReturnType<CopyNow>) => {
    const reply = vi.fn();
    const stays = earForCopying(7, () => copy)(data, sender, reply);
    return { reply, stays };
  };
  const copy = () => Promise.resolve(COPIED);

  it('copies when the background asks this tab', async () => {
    const { reply, stays } = ask(ASKED, background(), copy);
    expect(stays).toBe(true);
    await vi.waitFor(() => {
      expect(reply).toHaveBeenCalledWith(COPIED);
    });
  });

  it('copies what is shown just then, also where nothing was when it began to listen', async () => {
    const copyNow = vi.fn<CopyNow>().mockReturnValueOnce(null).mockReturnValue(copy);
    const ear = earForCopying(7, copyNow);
    const reply = vi.fn();
    ear(ASKED, background(), reply);
    expect(reply).toHaveBeenCalledWith('no-article');
    ear(ASKED, background(), reply);
    await vi.waitFor(() => {
      expect(reply).toHaveBeenCalledWith(COPIED);
    });
  });

  it('listens for the tab that it is in', async () => {
    const hears = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    spyOnBrowser('tabs', 'getCurrent').mockResolvedValueOnce(undefined);
    await hearShortcut(() => copy);
    expect(hears).not.toHaveBeenCalled();
    spyOnBrowser('tabs', 'getCurrent').mockResolvedValueOnce({ id: 7 });
    await hearShortcut(() => copy);
    const [ear] = hears.mock.calls[0] as [ReturnType<typeof earForCopying>];
    expect(ear(ASKED, background(), vi.fn())).toBe(true);
  });

  it('says when the browser refuses, and when there is no story', async () => {
    const { reply } = ask(ASKED, background(), () => Promise.reject(new Error('no')));
    await vi.waitFor(() => {
      expect(reply).toHaveBeenCalledWith('refused');
    });
    expect(ask(ASKED, background(), null).reply).toHaveBeenCalledWith('no-article');
  });

  it.each([
    ['another tab', { ...ASKED, tabId: 8 }, {}],
    ['another message', { type: 'copyToClipboard', text: '' }, {}],
    ['a script in a page', ASKED, { tab: { id: 7 } }],
    ['another extension', ASKED, { id: 'other' }],
  ])('has no ear for %s', (_, data, sender) => {
    const asked = vi.fn(copy);
    const { reply, stays } = ask(data, { ...background(), ...sender }, asked);
    expect(stays).toBeUndefined();
    expect(asked).not.toHaveBeenCalled();
    expect(reply).not.toHaveBeenCalled();
  });
});
