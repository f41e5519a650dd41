import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OWN_LIST_KEY, OWN_REFUSED_KEY, saveOwnList } from '../../../lib/browser/portable-store.ts';
import { EVERYWHERE_KEY } from '../../../lib/repair/own-list-parcels.ts';
import { readOwnList, type Judge } from '../../../lib/repair/own-list.ts';

const { local } = fakeBrowser.storage;
const judge: Judge = (selector) => (selector === 'body' ? 'whole-page' : null);
const save = (text: string) => saveOwnList(text, readOwnList(text, judge));

/** What pages can read in the store: a parcel that holds nothing is as good as none. */
const readable = async () =>
  Object.fromEntries(
    Object.entries(await local.get(null)).filter(([, value]) => JSON.stringify(value) !== '{}'),
  );

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('writes of the first list only what is in it, before it looks for what is left of another', async () => {
  const set = vi.spyOn(local, 'set');
  const get = vi.spyOn(local, 'get');
  await save('quay.example##.jam');
  const [written] = set.mock.calls.map(([items]) => Object.keys(items).sort());
  expect(written).toEqual([
    OWN_LIST_KEY,
    OWN_REFUSED_KEY,
    expect.stringMatching(/^own-list\/\d+$/),
  ]);
  expect(set).toHaveBeenCalledOnce();
  const [first, second] = get.mock.calls.map(([keys]) => (keys as readonly string[]).length);
  expect([first, second]).toEqual([2, 259]);
  expect(get.mock.invocationCallOrder[1]).toBeGreaterThan(set.mock.invocationCallOrder[0] ?? NaN);
});

it('writes of a list only what becomes another', async () => {
  await save('quay.example##.jam\n##body');
  const set = vi.spyOn(local, 'set');
  await save('quay.example##.jam\n##body\n##.calendar');
  expect(set.mock.calls.map(([items]) => Object.keys(items).sort())).toEqual([
    [OWN_LIST_KEY, EVERYWHERE_KEY].sort(),
  ]);
  await save('lamp.example##.jam\n##body\n##.calendar');
  expect(Object.keys(set.mock.calls[1]?.[0] ?? {})).toHaveLength(3); // the text, the old site, the new one
});

it('leaves in the store what a list written anew would', async () => {
  const last = 'quay.example##.a\n##.b\n#@#.c\n##body';
  for (const text of ['##.b', 'quay.example,lamp.example##.a\n##main', '', last]) await save(text);
  const changed = await readable();
  await local.clear();
  await save(last);
  expect(changed).toEqual(await readable());
});

it.each([OWN_LIST_KEY, OWN_REFUSED_KEY])('loses nothing where %s is lost', async (key) => {
  await save('quay.example##.jam');
  await local.remove(key);
  await save('##.calendar');
  const changed = await readable();
  await local.clear();
  await save('##.calendar');
  expect(changed).toEqual(await readable());
});
