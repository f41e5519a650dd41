import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setReadsAlways, siteState } from '../../../lib/browser/site-state.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

const TAB = { url: 'https://post.example/swans', host: 'post.example' };
const tab = (change = {}) => ({ ...TAB, ...change }) as Parameters<typeof siteState>[0];

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('says whether its articles open by themselves, and asks for access to this very site', async () => {
  const contains = spyOnBrowser('permissions', 'contains').mockResolvedValue(true);
  expect(await siteState(tab())).toEqual({ readsAlways: false, hasAccess: true });
  expect(contains).toHaveBeenCalledWith({ origins: ['https://post.example/*'] });
  await setReadsAlways('post.example', true);
  contains.mockResolvedValue(false);
  expect(await siteState(tab())).toEqual({ readsAlways: true, hasAccess: false });
  await setReadsAlways('post.example', false);
  expect(await siteState(tab())).toMatchObject({ readsAlways: false });
});

it('knows nothing of a tab without a site', async () => {
  expect(await siteState(tab({ host: null }))).toBeNull();
});

it('does not throw at an address that is none, or when the browser refuses', async () => {
  spyOnBrowser('permissions', 'contains').mockRejectedValue(new Error('Invalid origin'));
  expect(await siteState(tab())).toBeNull();
  expect(await siteState(tab({ url: 'no address' }))).toBeNull();
});
