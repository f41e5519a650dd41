import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetTrouble,
  loadSettings,
  settingsTrouble,
  updateSettings,
} from '../../../lib/browser/settings-store.ts';
import { parseSettings } from '../../../lib/settings.ts';

const OFF = { hide: false, read: 'ask' } as const;

const DEFAULTS = parseSettings({});

const held = async () => (await fakeBrowser.storage.local.get('settings'))['settings'];

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('gives the defaults where nothing is stored', async () => {
  expect(await loadSettings()).toEqual(DEFAULTS);
});

it.each([null, 'off', 7, [], { hideClutter: 'no', kinds: 3, copyFormat: 'pdf' }])(
  'gives the defaults for a broken store: %j',
  async (settings) => {
    await fakeBrowser.storage.local.set({ settings });
    expect(await loadSettings()).toEqual(DEFAULTS);
  },
);

it('keeps a template of up to 4,000 characters, and none beyond it', async () => {
  const keptOf = async (length: number) =>
    (await updateSettings({ copyTemplate: 'a'.repeat(length) })).copyTemplate.length;
  expect(await keptOf(4000)).toBe(4000);
  expect(await keptOf(4001)).toBe(0);
});

it('gives the defaults where the store refuses', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no access'));
  expect(await loadSettings()).toEqual(DEFAULTS);
});

it('changes what is named and leaves the rest', async () => {
  await updateSettings({ sites: { 'a.example': OFF } });
  const settings = await updateSettings({ copyFormat: 'markdown' });
  expect(settings).toEqual({ ...DEFAULTS, sites: { 'a.example': OFF }, copyFormat: 'markdown' });
  expect(await held()).toEqual(settings);
  expect(await loadSettings()).toEqual(settings);
});

it('loses none of two changes made at once', async () => {
  await Promise.all([
    updateSettings({ hideClutter: false }),
    updateSettings({ copyFormat: 'markdown' }),
  ]);
  expect(await loadSettings()).toMatchObject({ hideClutter: false, copyFormat: 'markdown' });
});

it('never writes defaults over settings that it could not read', async () => {
  await updateSettings({ sites: { 'a.example': OFF } });
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('busy'));
  await expect(updateSettings({ hideClutter: false })).rejects.toThrow('busy');
  expect(await loadSettings()).toEqual({ ...DEFAULTS, sites: { 'a.example': OFF } });
});

it('goes on after a refusal', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  await expect(updateSettings({ hideClutter: false })).rejects.toThrow('full');
  expect((await updateSettings({ copyFormat: 'markdown' })).hideClutter).toBe(true);
});

it('tells of settings that were broken until that is understood, and keeps a copy of them', async () => {
  expect(await settingsTrouble()).toBeNull();
  const broken = { ...DEFAULTS, look: { ...DEFAULTS.look, size: 4000 }, hideClutter: false };
  await fakeBrowser.storage.local.set({ settings: broken });
  expect(await settingsTrouble()).toEqual({ broken: ['look.size'], isFuture: false });
  expect(await held()).toEqual({ ...DEFAULTS, hideClutter: false });
  // The store is whole again; a reader is told all the same, also in another window.
  expect(await settingsTrouble()).toEqual({ broken: ['look.size'], isFuture: false });
  const backup = async () =>
    (await fakeBrowser.storage.local.get('settings-backup'))['settings-backup'];
  expect(await backup()).toMatchObject({ raw: broken });
  await forgetTrouble();
  expect(await settingsTrouble()).toBeNull();
  expect(await backup()).toMatchObject({ raw: broken });
});

it('what took its default is not taken for a wish, until somebody wishes it', async () => {
  const unsure = async () =>
    (await fakeBrowser.storage.local.get('settings-unsure'))['settings-unsure'];
  await fakeBrowser.storage.local.set({
    settings: { ...DEFAULTS, hideClutter: 1, kinds: { ad: 2 } },
  });
  await updateSettings({ hideClutter: true });
  expect(await unsure()).toEqual(['kinds.ad']);
});

it('makes a change of the settings as they are when it is written', async () => {
  const add = (name: string) =>
    updateSettings(({ sites }) => ({ sites: { ...sites, [name]: OFF } }));
  await Promise.all([add('a.example'), add('b.example')]);
  expect((await loadSettings()).sites).toEqual({ 'a.example': OFF, 'b.example': OFF });
});
