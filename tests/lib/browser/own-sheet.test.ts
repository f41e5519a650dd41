import { afterEach, expect, it, vi } from 'vitest';
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

it('is asked for again where nobody heard', async () => {
  const send = spyOnBrowser('runtime', 'sendMessage').mockRejectedValue(new Error('nobody'));
  const sheet = ownSheet('abcdefgh');
  await sheet.putIn();
  expect(standIns()).toBe(0);
  send.mockClear().mockResolvedValue(true);
  await sheet.putIn();
  await sheet.putIn();
  expect(send).toHaveBeenCalledOnce();
});
