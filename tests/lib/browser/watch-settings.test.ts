import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { updateSettings } from '../../../lib/browser/settings-store.ts';
import { watchSettings } from '../../../lib/browser/watch-settings.ts';
import { parseSettings, type Settings } from '../../../lib/settings.ts';
import { showPage } from './by-browser.ts';

const DEFAULTS = parseSettings({});

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('tells of changes made anywhere, repaired, until told to stop', async () => {
  const heard: Settings[] = [];
  const stop = watchSettings((settings) => heard.push(settings));
  await updateSettings({ hideClutter: false });
  await fakeBrowser.storage.local.set({ settings: { copyFormat: 'pdf' } });
  await fakeBrowser.storage.local.remove('settings');
  expect(heard).toEqual([{ ...DEFAULTS, hideClutter: false }, DEFAULTS, DEFAULTS]);
  stop();
  await updateSettings({ hideClutter: false });
  expect(heard).toHaveLength(3);
});

/** Stands in for what the store answers: of changes made so, nothing is told. */
const spyOnStore = () =>
  vi.spyOn(fakeBrowser.storage.local, 'get') as unknown as Mock<() => Promise<unknown>>;

describe('when somebody comes back to the page', () => {
  const off = { settings: { hideClutter: false } };
  const heardOff = [{ ...DEFAULTS, hideClutter: false }];

  it('tells how they are, until told to stop', async () => {
    const heard: Settings[] = [];
    const stop = watchSettings((settings) => heard.push(settings));
    const read = spyOnStore().mockResolvedValue(off);
    showPage(false);
    expect(read).not.toHaveBeenCalled();
    showPage(true);
    await expect.poll(() => heard).toEqual(heardOff);
    stop();
    showPage(true);
    expect(read).toHaveBeenCalledOnce();
  });

  it('tells nothing older than what was told meanwhile, and nothing where there is no store', async () => {
    const heard: Settings[] = [];
    const stop = watchSettings((settings) => heard.push(settings));
    let answer: (old: unknown) => void = () => undefined;
    const answered = new Promise((resolve) => (answer = resolve));
    const read = spyOnStore().mockReturnValueOnce(answered);
    showPage(true);
    await fakeBrowser.storage.local.set(off);
    answer({ settings: { hideClutter: true } });
    read.mockRejectedValueOnce(new Error('gone'));
    showPage(true);
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual(heardOff);
    stop();
  });
});

it('is silent about what else is stored', async () => {
  const callback = vi.fn();
  const stop = watchSettings(callback);
  await fakeBrowser.storage.local.set({ other: 1 });
  await fakeBrowser.storage.session.set({ settings: { hideClutter: false } });
  stop();
  expect(callback).not.toHaveBeenCalled();
});
