// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readStore } from '../../../lib/browser/read-store.ts';

const { local } = fakeBrowser.storage;

/** Reads a store that answers with what it held before something was written. */
async function readWhile(write: () => Promise<void>, keys: readonly string[]) {
  const before = await local.get(null);
  vi.spyOn(local, 'get').mockImplementationOnce(() => write().then(() => before) as never);
  return readStore(keys);
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('holds what was written while the store was read', async () => {
  await local.set({ a: 1, b: 2 });
  expect(await readWhile(() => local.set({ a: 3, c: 4 }), ['a', 'b', 'c'])).toEqual({
    a: 3,
    b: 2,
    c: 4,
  });
});

it('no longer holds what was taken away meanwhile', async () => {
  await local.set({ a: 1 });
  expect((await readWhile(() => local.remove('a'), ['a']))?.['a']).toBeFalsy();
});

it('holds nothing that it was not asked for, and nothing of another store', async () => {
  const write = async () => {
    await local.set({ other: 1 });
    await fakeBrowser.storage.session.set({ a: 2 });
  };
  expect(await readWhile(write, ['a'])).toEqual({});
});

it('is null where the store cannot be read', async () => {
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('broken'));
  expect(await readStore(['a'])).toBeNull();
});

it('hears no more once it has read', async () => {
  await local.set({ a: 1 });
  const read = await readStore(['a']);
  await local.set({ a: 2 });
  expect(read).toEqual({ a: 1 });
});
