// @vitest-environment node
// A background without a document, as Chrome's is.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { copyFromBackground, prepareClipboard } from '../../../lib/browser/clipboard-page.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

const COPY = { text: 'The swans are back.', html: null };

/** The browser tells of the page as soon as it is made; it listens only once its script has run. */
let isMade = false;
let listens: () => void = () => undefined;
const createDocument = vi.fn(() => {
  isMade = true;
  return new Promise<void>((resolve) => (listens = resolve));
});

beforeEach(() => {
  isMade = false;
  createDocument.mockClear();
  vi.stubGlobal('chrome', fakeBrowser);
  Object.assign(fakeBrowser, { offscreen: { createDocument } });
  Object.assign(fakeBrowser.runtime, {
    getContexts: () => Promise.resolve(isMade ? [{}] : []),
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('is told of a copy only once it listens', async () => {
  const send = spyOnBrowser('runtime', 'sendMessage').mockResolvedValue(true);
  prepareClipboard();
  await Promise.resolve();
  const copied = copyFromBackground(COPY);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(send).not.toHaveBeenCalled();
  listens();
  await copied;
  expect(send).toHaveBeenCalledWith({ type: 'copyToClipboard', ...COPY });
  expect(createDocument).toHaveBeenCalledOnce();
});

it('is opened once, and again where it did not open', async () => {
  spyOnBrowser('runtime', 'sendMessage').mockResolvedValue(true);
  createDocument.mockImplementationOnce(() => Promise.reject(new Error('no room')));
  await expect(copyFromBackground(COPY)).rejects.toThrow('no room');
  const copied = copyFromBackground(COPY);
  await vi.waitFor(() => expect(isMade).toBe(true));
  listens();
  await copied;
  await copyFromBackground(COPY);
  expect(createDocument).toHaveBeenCalledTimes(2);
});

it('says that a copy was refused', async () => {
  isMade = true;
  spyOnBrowser('runtime', 'sendMessage').mockResolvedValue(false);
  await expect(copyFromBackground(COPY)).rejects.toThrow('refused');
});
