import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isolatedWorld } from '../../../lib/browser/isolated-world.ts';
import { joinWhenBack } from '../../../lib/browser/join-page.ts';
import { joinOpenPages } from '../../../lib/browser/open-pages.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

type Details = Parameters<typeof fakeBrowser.runtime.onInstalled.trigger>[0];

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('pages that are open when Broadsheet comes', () => {
  const OPEN = { url: ['http://*/*', 'https://*/*'], discarded: false };

  it.each([
    ['install', 2],
    ['update', 2],
    ['chrome_update', 0],
  ] as const)('are joined, on %s: %i of them', async (reason, times) => {
    const query = spyOnBrowser('tabs', 'query').mockResolvedValue([{ id: 7 }, {}, { id: 8 }]);
    const run = spyOnBrowser('scripting', 'executeScript').mockRejectedValue(new Error('closed'));
    joinOpenPages();
    await fakeBrowser.runtime.onInstalled.trigger({ reason } as Details);
    await vi.waitFor(() => {
      expect(run).toHaveBeenCalledTimes(times);
    });
    if (times === 0) return;
    expect(query).toHaveBeenCalledWith(OPEN);
    expect(run.mock.calls[0]).toMatchObject([
      { target: { tabId: 7, frameIds: [0] }, files: ['/join-page.js'] },
    ]);
  });
});

describe('such a page', () => {
  const come = (isHidden: boolean, type = 'focus') => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
    (type === 'focus' ? globalThis : document).dispatchEvent(new Event(type));
  };

  it.each(['focus', 'visibilitychange'])(
    'gets our scripts once somebody comes back: %s',
    (type) => {
      const send = spyOnBrowser('runtime', 'sendMessage').mockResolvedValue(null);
      joinWhenBack();
      come(true, type);
      expect(send).not.toHaveBeenCalled();
      come(false, type);
      come(false, type);
      expect(send.mock.calls).toEqual([[{ type: 'pageOpen' }]]);
    },
  );

  it('gets nothing more where they are there by then', () => {
    const send = spyOnBrowser('runtime', 'sendMessage').mockResolvedValue(null);
    joinWhenBack();
    isolatedWorld.knownHere = Promise.resolve(null);
    come(false);
    Reflect.deleteProperty(isolatedWorld, 'knownHere');
    expect(send).not.toHaveBeenCalled();
  });
});
