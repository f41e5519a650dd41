import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadOwnList, saveOwnList, watchOwnList } from '../../../lib/browser/portable-store.ts';
import { readOwnList } from '../../../lib/repair/own-list.ts';

const save = (text: string) =>
  saveOwnList(
    text,
    readOwnList(text, () => null),
  );

beforeEach(() => {
  fakeBrowser.reset();
});

describe('one’s own filter list', () => {
  it('is kept as it was written', async () => {
    await save('##.promo\n! mine');
    expect(await loadOwnList()).toBe('##.promo\n! mine');
  });

  it.each([undefined, 7, null, ['##.promo']])('is empty where the store holds %j', async (held) => {
    await fakeBrowser.storage.local.set({ 'own-list': held });
    expect(await loadOwnList()).toBe('');
  });

  it('tells of its changes, and of no others, until the watch ends', async () => {
    const told = vi.fn();
    const end = watchOwnList(told);
    await save('##.promo');
    await fakeBrowser.storage.local.set({ settings: {} });
    await fakeBrowser.storage.session.set({ 'own-list': '##.elsewhere' });
    await fakeBrowser.storage.local.set({ 'own-list': 7 });
    expect(told.mock.calls).toEqual([['##.promo'], ['']]);
    end();
    await save('##.later');
    expect(told).toHaveBeenCalledTimes(2);
  });
});
