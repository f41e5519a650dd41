// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { keptIn } from '../../../lib/browser/kept-store.ts';
import { SYNC_KEY, syncOnce, syncStateIn } from '../../../lib/browser/sync-once.ts';
import { readOwnList } from '../../../lib/repair/own-list.ts';
import { parcelsFor } from '../../../lib/repair/site-rule.ts';
import { parseSettings, type Settings } from '../../../lib/settings.ts';
import { QUOTA, weightOf } from '../../../lib/sync/parcels.ts';
import { fakeArea, fakeSync } from './fake-sync.ts';

const OFF = { hide: false, read: 'ask' } as const;
const rule = (selector: string) => ({ act: 'hide', selector, path: null }) as const;

/** A device on which the reader wants it; `set` is what somebody does on it. */
function device(some: Partial<Settings> = {}) {
  const area = fakeArea({ settings: parseSettings(some), [SYNC_KEY]: { on: true } });
  const { held } = area;
  return {
    area,
    held,
    kept: () => keptIn(held),
    state: () => syncStateIn(held),
    set: (change: Partial<Settings>) =>
      Object.assign(held, { settings: { ...keptIn(held).settings, ...change } }),
    repair: (rules: Parameters<typeof parcelsFor>[0]) => Object.assign(held, parcelsFor(rules)),
    list: (text: string) =>
      Object.assign(held, { 'own-list': text, ...readOwnList(text, () => null).stored }),
  };
}

/** Lines that hardly grow smaller when they are packed. */
const randomLines = (count: number) => {
  let seed = 7;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647);
  return Array.from(
    { length: count },
    () => `s${next().toString(36)}.example##.b${next().toString(36)}`,
  ).join('\n');
};

describe('two devices', () => {
  it('come to have the same, each change as it was made last', async () => {
    const sync = fakeSync();
    const [desk, phone] = [device({ copyFormat: 'markdown' }), device({ copyRelated: true })];
    desk.repair({ 'quay.example': [rule('.a')] });
    desk.list('quay.example##.x');
    await syncOnce({ local: desk.area, sync }, 1000);
    await syncOnce({ local: phone.area, sync }, 2000);
    expect(phone.kept()).toEqual(desk.kept());
    expect(phone.held['own-list']).toBe('quay.example##.x');
    expect(phone.held).toMatchObject(readOwnList('quay.example##.x', () => null).stored);

    // Apart from each other, on the train: another key, the same key, and something taken away.
    desk.set({ hideClutter: false, sites: { 'lamp.example': OFF } });
    phone.set({ copyFormat: 'rich' });
    await syncOnce({ local: desk.area, sync }, 3000);
    desk.set({ copyFormat: 'text' });
    await syncOnce({ local: phone.area, sync }, 4000);
    await syncOnce({ local: desk.area, sync }, 5000);
    await syncOnce({ local: phone.area, sync }, 6000);
    expect(phone.kept()).toEqual(desk.kept());
    expect(desk.kept().settings).toMatchObject({ hideClutter: false, copyFormat: 'text' });
    expect(phone.kept().settings.sites).toEqual({ 'lamp.example': OFF });
    phone.set({ sites: {} });
    phone.repair({});
    await syncOnce({ local: phone.area, sync }, 7000);
    await syncOnce({ local: desk.area, sync }, 8000);
    expect(desk.kept()).toMatchObject({ settings: { sites: {} }, rules: {} });
  });

  it('write nothing once they have the same', async () => {
    const sync = fakeSync();
    const [desk, phone] = [device({ hideClutter: false }), device()];
    for (const { area } of [desk, phone, desk, phone]) await syncOnce({ local: area, sync }, 1000);
    const writes = sync.writes.length;
    for (const { area } of [desk, phone, desk, phone]) await syncOnce({ local: area, sync }, 2000);
    expect(sync.writes).toHaveLength(writes);
  });

  it('mend parcels of both that came mixed', async () => {
    const sync = fakeSync();
    const [desk, phone] = [device(), device()];
    desk.list(randomLines(800));
    await syncOnce({ local: desk.area, sync }, 1000);
    await syncOnce({ local: phone.area, sync }, 2000);
    sync.held['sync/list/1'] = 'of another time';
    phone.set({ hideClutter: false });
    await syncOnce({ local: phone.area, sync }, 3000);
    await syncOnce({ local: desk.area, sync }, 4000);
    expect(desk.kept()).toEqual(phone.kept());
    expect(desk.kept().list.text).toBe(randomLines(800));
  });

  it('heal a store that broke, instead of spreading its defaults', async () => {
    const sync = fakeSync();
    const [desk, phone] = [
      device({ hideClutter: false, sites: { 'lamp.example': OFF } }),
      device(),
    ];
    for (const { area } of [desk, phone]) await syncOnce({ local: area, sync }, 1000);
    Object.assign(desk.held, { settings: 'torn', 'rules/3': 'torn', 'own-list': 7 });
    await syncOnce({ local: desk.area, sync }, 2000);
    await syncOnce({ local: phone.area, sync }, 3000);
    expect(phone.kept().settings).toMatchObject({ hideClutter: false });
    expect(desk.kept().settings).toEqual(phone.kept().settings);
    expect(desk.held['settings-backup']).toMatchObject({ raw: 'torn' });
  });
});

describe('a store with quotas', () => {
  it('is never asked for more than it takes: what has no room stays here, and it is said', async () => {
    const sync = fakeSync();
    const desk = device({ sites: { 'lamp.example': OFF } });
    desk.repair({ 'quay.example': [rule('.a')] });
    desk.list(randomLines(20_000));
    await syncOnce({ local: desk.area, sync }, 1000);
    expect(desk.state()).toMatchObject({ tooLarge: ['list'], refused: false });
    expect(desk.kept().list.text).toBe(randomLines(20_000));
    const phone = device();
    await syncOnce({ local: phone.area, sync }, 2000);
    expect(phone.kept()).toMatchObject({
      settings: { sites: { 'lamp.example': OFF } },
      rules: { 'quay.example': [rule('.a')] },
      list: { text: '' },
    });
    desk.list('##.short');
    await syncOnce({ local: desk.area, sync }, 3000);
    expect(desk.state().tooLarge).toEqual([]);
  });

  it('takes 2,000 sites and a list of 5,000 plain lines', async () => {
    const sync = fakeSync();
    const sites = Object.fromEntries(
      Array.from({ length: 2000 }, (_, at) => [`paper-${at}.example`, OFF]),
    );
    const desk = device({ sites });
    desk.list(
      Array.from({ length: 5000 }, (_, at) => `paper-${at}.example##.promo-${at}`).join('\n'),
    );
    await syncOnce({ local: desk.area, sync }, 1000);
    expect(desk.state()).toMatchObject({ tooLarge: [], refused: false });
    expect(weightOf(sync.held)).toBeLessThanOrEqual(QUOTA.bytes);
  });

  it('that refuses loses nothing: it is said, and offered again', async () => {
    let time = 0;
    const sync = fakeSync(() => time);
    const desk = device();
    for (let at = 0; at < 121; at += 1) {
      desk.set({ copyTemplate: String(at) });
      await syncOnce({ local: desk.area, sync }, (time += 10));
    }
    expect(desk.state().refused).toBe(true);
    expect(desk.kept().settings.copyTemplate).toBe('120');
    await syncOnce({ local: desk.area, sync }, (time += 60_000));
    expect(desk.state().refused).toBe(false);
    const phone = device();
    await syncOnce({ local: phone.area, sync }, time);
    expect(phone.kept().settings.copyTemplate).toBe('120');
  });
});

it('nothing leaves the device where the reader does not want it', async () => {
  const sync = fakeSync();
  const desk = device({ hideClutter: false });
  desk.held[SYNC_KEY] = { on: false };
  await syncOnce({ local: desk.area, sync }, 1000);
  Reflect.deleteProperty(desk.held, SYNC_KEY);
  await syncOnce({ local: desk.area, sync }, 1000);
  expect(sync.held).toEqual({});
});

it('a later version’s parts are neither read nor written over', async () => {
  const sync = fakeSync();
  const desk = device({ hideClutter: false });
  await syncOnce({ local: desk.area, sync }, 1000);
  const head = sync.held['sync/settings'] as { version: number };
  sync.held['sync/settings'] = { ...head, version: head.version + 1 };
  const before = structuredClone(sync.held);
  desk.set({ hideClutter: true });
  await syncOnce({ local: desk.area, sync }, 2000);
  expect(sync.held).toEqual(before);
  expect(desk.state().future).toEqual(['settings']);
  expect(desk.kept().settings.hideClutter).toBe(true);
});
