import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetSynced,
  keepSynced,
  setSyncing,
  syncing,
  watchSyncing,
} from '../../../lib/browser/sync-store.ts';
import { updateSettings } from '../../../lib/browser/settings-store.ts';

const SOON_MS = 2500;

const { local, sync } = fakeBrowser.storage;
const account = () => sync.get(null);
/** Something to tell: what is as it came is not told. */
const setSomething = () => updateSettings(() => ({ copyFormat: 'markdown' }));
/** What was asked for is done in promises, and packing in a stream. */
const settle = () => new Promise((resolve) => setImmediate(resolve));
const isTold = () => vi.waitFor(async () => expect(await account()).not.toEqual({}));

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('is off until the reader wants it, and the account holds nothing', async () => {
  expect(await syncing()).toEqual({
    offered: true,
    hasCopy: false,
    state: { on: false, memories: null, tooLarge: [], future: [], refused: false },
  });
});

it('takes away what the account holds', async () => {
  await sync.set({ 'sync/settings/0': 'packed' });
  expect((await syncing()).hasCopy).toBe(true);
  await forgetSynced();
  expect((await syncing()).hasCopy).toBe(false);
});

it('tells of changes of its own and no others, until the watch ends', async () => {
  const told = vi.fn();
  const end = watchSyncing(told);
  await local.set({ settings: {} });
  expect(told).not.toHaveBeenCalled();
  await setSyncing(true);
  expect(told).toHaveBeenCalledTimes(1);
  await sync.set({ 'sync/settings/0': 'packed' });
  expect(told).toHaveBeenCalledTimes(2);
  end();
  await setSyncing(false);
  expect(told).toHaveBeenCalledTimes(2);
});

describe('the background', () => {
  it('tells the account at once when it is switched on', async () => {
    keepSynced();
    await setSomething();
    await setSyncing(true);
    await isTold();
  });

  it('gathers changes before it tells them', async () => {
    keepSynced();
    await setSomething();
    await setSyncing(true);
    await isTold();
    const before = JSON.stringify(await account());
    vi.advanceTimersByTime(SOON_MS); // what the account itself told
    await settle();
    const write = vi.spyOn(sync, 'set');
    await updateSettings(() => ({ hideClutter: false }));
    await updateSettings(() => ({ copyRelated: true }));
    vi.advanceTimersByTime(SOON_MS - 1);
    await settle();
    expect(write).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    await vi.waitFor(async () => expect(JSON.stringify(await account())).not.toBe(before));
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('tells nothing where it is off', async () => {
    keepSynced();
    await setSomething();
    vi.advanceTimersByTime(SOON_MS);
    await settle();
    expect(await account()).toEqual({});
  });

  it('looks again when the browser starts', async () => {
    await setSomething();
    await setSyncing(true);
    keepSynced();
    await fakeBrowser.runtime.onStartup.trigger();
    await isTold();
  });

  it('leaves it to the other background in a private window', async () => {
    Object.assign(fakeBrowser, { extension: { inIncognitoContext: true } });
    await setSomething();
    await setSyncing(true);
    keepSynced();
    await fakeBrowser.runtime.onStartup.trigger();
    await settle();
    expect(await account()).toEqual({});
  });

  it('goes on when the store refuses', async () => {
    await setSomething();
    await setSyncing(true);
    keepSynced();
    const read = vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('disk full'));
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(read).toHaveBeenCalled());
    await settle();
    expect(await account()).toEqual({});
    await fakeBrowser.runtime.onStartup.trigger();
    await isTold();
  });
});
