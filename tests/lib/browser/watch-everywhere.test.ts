import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchEverywhere } from '../../../lib/browser/watch-everywhere.ts';
import { EVERYWHERE_KEY } from '../../../lib/repair/own-list-parcels.ts';
import { showPage } from './by-browser.ts';

const stored = (...filters: readonly string[]) => ({
  [EVERYWHERE_KEY]: { text: ['x', ...filters].join('\t'), lifted: [] },
});

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Stands in for what the store answers: of changes made so, nothing is told. */
const spyOnStore = () =>
  vi.spyOn(fakeBrowser.storage.local, 'get') as unknown as Mock<() => Promise<unknown>>;

const settle = () => new Promise((resolve) => setTimeout(resolve));

it('tells what was added and what went', async () => {
  const heard = vi.fn();
  watchEverywhere(heard);
  await fakeBrowser.storage.local.set(stored('.a'));
  await fakeBrowser.storage.local.set(stored('.b'));
  await fakeBrowser.storage.local.set({ other: 1 });
  const lifted = new Set();
  expect(heard.mock.calls).toEqual([
    [{ added: ['.a'], removed: [], lifted }],
    [{ added: ['.b'], removed: ['.a'], lifted }],
  ]);
});

describe('when somebody comes back to the page', () => {
  it('tells that they are others now, once, and nothing where they are as they were', async () => {
    await fakeBrowser.storage.local.set(stored('.a'));
    const heard = vi.fn();
    watchEverywhere(heard);
    showPage(false);
    showPage(true);
    await settle();
    expect(heard).not.toHaveBeenCalled();
    spyOnStore().mockResolvedValue(stored('.b'));
    showPage(true);
    await settle();
    showPage(true);
    await settle();
    expect(heard.mock.calls).toEqual([[null]]);
  });

  it('knows what it was told before', async () => {
    const heard = vi.fn();
    watchEverywhere(heard);
    await fakeBrowser.storage.local.set(stored('.a'));
    showPage(true);
    await settle();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('tells nothing older than what was told meanwhile, and nothing where there is no store', async () => {
    const heard = vi.fn();
    watchEverywhere(heard);
    await settle();
    let answer: (old: unknown) => void = () => undefined;
    const read = spyOnStore().mockReturnValue(new Promise((resolve) => (answer = resolve)));
    showPage(true);
    await fakeBrowser.storage.local.set(stored('.a'));
    answer(stored('.b'));
    await settle();
    read.mockRejectedValue(new Error('gone'));
    showPage(true);
    await settle();
    expect(heard).toHaveBeenCalledOnce();
  });
});
