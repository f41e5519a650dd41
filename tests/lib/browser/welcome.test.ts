// @vitest-environment node
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnce } from '../../../lib/browser/welcome.ts';

type Reason = Parameters<Parameters<typeof fakeBrowser.runtime.onInstalled.addListener>[0]>[0];

const installed = (reason: string) =>
  fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as Reason);

const welcomes = async () =>
  (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length;

beforeEach(() => {
  fakeBrowser.reset();
  welcomeOnce();
});

it('opens the welcome page when the extension is installed', async () => {
  await installed('install');
  expect(await welcomes()).toBe(1);
});

it.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
  'opens nothing after %s',
  async (reason) => {
    await installed(reason);
    expect(await welcomes()).toBe(0);
  },
);
