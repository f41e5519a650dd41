// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MOST_PLACES, placeIn, rememberPlace } from '../../../lib/browser/places.ts';

const URL_A = 'https://gazette.example/ferry?utm_source=mail';
const PLACE = { block: 3, into: 0.25 };

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('remembers a story by its page, however its address is written', async () => {
  await rememberPlace(URL_A, PLACE);
  expect(await placeIn('https://www.gazette.example/ferry/')).toEqual(PLACE);
  expect(await placeIn('https://gazette.example/bell')).toBeNull();
});

it('forgets a story that is back at its beginning', async () => {
  await rememberPlace(URL_A, PLACE);
  await rememberPlace(URL_A, null);
  expect(await placeIn(URL_A)).toBeNull();
});

it('forgets the oldest of too many', async () => {
  const page = (count: number) => `https://gazette.example/${count}`;
  for (let count = 0; count <= MOST_PLACES; count += 1) await rememberPlace(page(count), PLACE);
  expect(await placeIn(page(0))).toBeNull();
  expect(await placeIn(page(1))).toEqual(PLACE);
});

it('begins at the beginning where there is no memory', async () => {
  await fakeBrowser.storage.session.set({ places: 'broken' });
  expect(await placeIn(URL_A)).toBeNull();
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('gone'));
  expect(await placeIn(URL_A)).toBeNull();
  await expect(rememberPlace(URL_A, PLACE)).resolves.toBeUndefined();
});
