// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest';
import { beginReading } from '../../../lib/browser/begin-reading.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

const TAB = { id: 7, url: 'https://post.example/swans' };

const tabsAre = (tabs: readonly object[]) =>
  spyOnBrowser('tabs', 'query').mockResolvedValue([...tabs]);

afterEach(() => {
  vi.restoreAllMocks();
});

it('reads the tab that is shown in the window of the popup', async () => {
  const query = tabsAre([TAB]);
  const run = spyOnBrowser('scripting', 'executeScript').mockResolvedValue([{ result: 'story' }]);
  const { tab, result } = beginReading();
  expect(await tab).toBe(TAB);
  expect(await result).toBe('story');
  expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  expect(run).toHaveBeenCalledWith({
    target: { tabId: 7, frameIds: [0] },
    files: ['/read-page.js'],
    injectImmediately: false,
  });
});

it('tells of a refusal to who asks, whenever that is', async () => {
  tabsAre([TAB]);
  spyOnBrowser('scripting', 'executeScript').mockRejectedValue(new Error('Cannot access'));
  const { tab, result } = beginReading();
  await tab;
  await new Promise((resolve) => setTimeout(resolve, 20)); // a rejection that nobody hears would fail the test
  await expect(result).rejects.toThrow('Cannot access');
});

it('reads nothing in a window without tabs', async () => {
  tabsAre([]);
  const run = spyOnBrowser('scripting', 'executeScript');
  const { tab, result } = beginReading();
  await expect(tab).rejects.toThrow('no tab');
  await expect(result).rejects.toThrow('no tab');
  expect(run).not.toHaveBeenCalled();
});
