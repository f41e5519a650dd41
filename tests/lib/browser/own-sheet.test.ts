import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownSheet } from '../../../lib/browser/own-sheet.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

const standIns = () => document.adoptedStyleSheets.length;

afterEach(() => {
  vi.restoreAllMocks();
  document.adoptedStyleSheets = [];
});

it('is the page’s own until the browser has put in ours, and is asked for once', async () => {
  const send = spyOnBrowser('runtime', 'sendMessage').mockResolvedValue(true);
  const sheet = ownSheet('abcdefgh');
  const first = sheet.putIn();
  expect(standIns()).toBe(1);
  await first;
  expect(standIns()).toBe(0);
  await sheet.putIn();
  expect(send.mock.calls).toEqual([[{ type: 'hideMarked', attribute: 'abcdefgh' }]]);
});

it.each([
  ['nobody heard', () => Promise.reject(new Error('nobody'))],
  ['the browser refused it', () => Promise.resolve(false)],
])('is asked for again where %s, and the page’s own stays until then', async (_, answer) => {
  const send = spyOnBrowser('runtime', 'sendMessage').mockImplementation(answer);
  const sheet = ownSheet('abcdefgh');
  await sheet.putIn();
  expect(standIns()).toBe(1);
  send.mockReset().mockResolvedValue(true);
  await sheet.putIn();
  expect(standIns()).toBe(0);
  await sheet.putIn();
  expect(send).toHaveBeenCalledOnce();
});

it('is not stood in for where the extension is gone', async () => {
  vi.spyOn(fakeBrowser, 'runtime', 'get').mockReturnValue({} as typeof fakeBrowser.runtime);
  await ownSheet('abcdefgh').putIn();
  expect(standIns()).toBe(0);
});
