import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hashOf } from '../../../lib/clutter/lists/hash.ts';
import { sealed } from '../../../lib/clutter/lists/list-file.ts';
import { keyOfToken } from '../../../lib/clutter/lists/generic-filters.ts';
import { changeListSheet } from '../../../lib/browser/list-sheet.ts';
import {
  areListsBroken,
  keepListsStored,
  loadSiteFilters,
} from '../../../lib/browser/list-store.ts';
import { loadOwnList, loadPortable, savePortable } from '../../../lib/browser/portable-store.ts';
import { addSiteRule, loadSiteRules, removeSiteRule } from '../../../lib/browser/own-store.ts';
import { hideMarked } from '../../../lib/browser/page-sheet.ts';
import { parseSettings } from '../../../lib/settings.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

const GENERIC = [
  `${keyOfToken(hashOf('.promo'))}\tb.promo`,
  `${keyOfToken(hashOf('.nag'))}\to.nag`,
].sort();
const FILES: Record<string, string> = {
  '/lists/site-filters.txt': sealed('post.example\tb.promo\tc?div:has-text(Cookies)\n'),
  '/lists/generic-filters.txt': sealed(GENERIC.join('\n')),
};

/** The package has these files, and the extension is installed from it. */
async function install(files: Record<string, string> = FILES): Promise<void> {
  vi.stubGlobal('fetch', (url: string) => {
    const found = Object.entries(files).find(([name]) => url.endsWith(name));
    if (found === undefined) return Promise.reject(new Error('no such file'));
    return Promise.resolve(new Response(found[1]));
  });
  const listen = vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener');
  keepListsStored();
  (listen.mock.lastCall?.[0] as (() => void) | undefined)?.();
  await settled();
}

beforeEach(() => {
  fakeBrowser.reset();
  spyOnBrowser('runtime', 'getURL').mockImplementation((path) => `test-extension:/${String(path)}`);
  spyOnBrowser('runtime', 'getManifest').mockReturnValue({ version: '1' });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the community lists', () => {
  it('are in the store once Broadsheet is installed', async () => {
    await install();
    expect(await areListsBroken()).toBe(false);
    const { filters } = await loadSiteFilters('www.post.example');
    expect(filters.map(({ selector }) => selector)).toEqual(['.promo', 'div:has-text(Cookies)']);
    expect((await loadSiteFilters('other.example')).filters).toEqual([]);
  });

  it.each<[string, Record<string, string>]>([
    ['missing', {}],
    ['cut', { ...FILES, '/lists/site-filters.txt': 'broadsheet-lists 999 1\npost.example\tb.x' }],
    ['changed', { ...FILES, '/lists/generic-filters.txt': sealed('abc').replace('abc', 'abd') }],
  ])('are told to be broken where a file is %s', async (_how, files) => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await install(files);
    expect(set.mock.lastCall?.[0]).toEqual({ lists: null });
  });

  it('are told to be broken where the store is full or cannot be read', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await install();
    expect(set.mock.lastCall?.[0]).toEqual({ lists: null });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
    expect(await areListsBroken()).toBe(true);
    expect((await loadSiteFilters('post.example')).filters).toEqual([]);
  });

  it('are mended when the browser starts, if they are of another version', async () => {
    await install();
    await fakeBrowser.storage.local.set({ lists: '0' });
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const listen = vi.spyOn(fakeBrowser.runtime.onStartup, 'addListener');
    keepListsStored();
    const start = listen.mock.lastCall?.[0] as () => void;
    start();
    await settled();
    expect(set).toHaveBeenCalled();
    set.mockClear();
    start();
    await settled();
    expect(set).not.toHaveBeenCalled();
  });

  it('give a page the filters for all sites that fit it, less what the reader lifts', async () => {
    await install();
    const { genericFiltersFor } = await import('../../../lib/browser/generic-list.ts');
    const tokens = [hashOf('.promo'), hashOf('.nag')];
    expect(await genericFiltersFor([hashOf('.promo')])).toEqual(['b.promo']);
    const own = { text: `${keyOfToken(hashOf('.nag'))}\tu.nag`, lifted: ['.promo'] };
    await fakeBrowser.storage.local.set({ 'own-list/*': own });
    expect(await genericFiltersFor(tokens)).toEqual(['u.nag', 'o.nag']);
    await fakeBrowser.storage.local.set({ 'own-list/*': { text: 7 } });
    expect(await genericFiltersFor(tokens)).toEqual(['b.promo', 'o.nag']);
  });
});

describe('a sheet in a page', () => {
  const tab = { id: 7, host: 'post.example' };

  it('hides what the lists say of the page’s host, and goes when it is not wanted', async () => {
    await install();
    const insert = spyOnBrowser('scripting', 'insertCSS').mockResolvedValue(undefined);
    const remove = spyOnBrowser('scripting', 'removeCSS').mockResolvedValue(undefined);
    const state = { kinds: ['ad' as const], dropped: [] };
    const change = { exempt: 'abcdefgh', from: null, to: state };
    expect(await changeListSheet(tab, change)).toBe(true);
    expect(await changeListSheet(tab, { ...change, from: state, to: null })).toBe(true);
    const css = '.promo:not([abcdefgh],[abcdefgh] *){display:none!important}\n';
    for (const called of [insert, remove]) {
      expect(called.mock.calls).toEqual([
        [{ target: { tabId: 7, frameIds: [0] }, css, origin: 'USER' }],
      ]);
    }
  });

  it('is not there where the page is gone', async () => {
    spyOnBrowser('scripting', 'insertCSS').mockRejectedValue(new Error('No tab'));
    spyOnBrowser('scripting', 'removeCSS').mockRejectedValue(new Error('No tab'));
    const state = { kinds: [], dropped: [] };
    expect(await changeListSheet(tab, { exempt: 'abcdefgh', from: null, to: state })).toBe(false);
    expect(await hideMarked(7, 'abcdefgh')).toBe(false);
  });

  it('hides what carries our mark', async () => {
    const insert = spyOnBrowser('scripting', 'insertCSS').mockResolvedValue(undefined);
    expect(await hideMarked(7, 'abcdefgh')).toBe(true);
    expect(insert.mock.lastCall?.[0]).toMatchObject({ origin: 'USER' });
    expect((insert.mock.lastCall?.[0] as { css: string }).css).toContain('[abcdefgh');
  });
});

describe('the reader’s own rules', () => {
  const rule = { act: 'hide', selector: '.promo', path: null } as const;
  const other = { act: 'keep', selector: 'h2', path: '/a' } as const;

  it('are added once, and taken away', async () => {
    await Promise.all([addSiteRule('post.example', rule), addSiteRule('post.example', other)]);
    await addSiteRule('post.example', rule);
    expect(await loadSiteRules()).toEqual({ 'post.example': [rule, other] });
    await removeSiteRule('post.example', rule);
    expect(await loadSiteRules()).toEqual({ 'post.example': [other] });
    await removeSiteRule('post.example', other);
    expect(await loadSiteRules()).toEqual({});
  });

  it('stay as they were where the store refuses', async () => {
    await addSiteRule('post.example', rule);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(addSiteRule('post.example', other)).rejects.toThrow('full');
    expect(await loadSiteRules()).toEqual({ 'post.example': [rule] });
  });

  it('go into a file and come out of it with everything else', async () => {
    const all = {
      settings: parseSettings({ hideClutter: false }),
      rules: { 'post.example': [rule] },
      ownList: 'post.example##.x1',
    };
    await savePortable(all, () => null);
    expect(await loadPortable()).toEqual(all);
    await fakeBrowser.storage.local.set({ 'own-list': 7 });
    expect(await loadOwnList()).toBe('');
  });
});
