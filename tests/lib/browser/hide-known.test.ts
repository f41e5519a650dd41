import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hashOf } from '../../../lib/clutter/lists/hash.ts';
import { listSupply } from '../../../lib/browser/list-supply.ts';
import { addSiteRule, ownRulesHere } from '../../../lib/browser/own-store.ts';
import { updateSettings } from '../../../lib/browser/settings-store.ts';
import { KIND_DEFAULTS } from '../../../lib/settings.ts';
import {
  allSaid,
  background,
  eachOnAListedPage,
  listed,
  saidOf,
  settled,
  start,
} from './listed-page.ts';

const host = location.hostname;
const OFF = { hide: false, read: 'ask' } as const;
const HIDE_X1 = { act: 'hide', selector: '.x1', path: null } as const;
const sheets = () =>
  document.adoptedStyleSheets.flatMap((sheet) =>
    Array.from(sheet.cssRules, ({ cssText }) => cssText),
  );

eachOnAListedPage();

describe('what the lists know of a site', () => {
  it('is nothing: nobody is woken', async () => {
    const { known } = await start();
    expect(known).toBeNull();
    expect(allSaid()).toEqual([]);
    expect(sheets()).toEqual([]);
  });

  it('is nothing where the store cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
    const { known, own } = await start();
    expect(known).toBeNull();
    expect(own?.rules()).toEqual({ hide: [], keep: [], story: [] });
    expect((await ownRulesHere()).hide).toEqual([]);
  });

  it('is hidden before the background has answered, and then by its sheet', async () => {
    await listed('b.promo');
    await start();
    expect(sheets().join()).toContain('.promo');
    await settled();
    expect(saidOf('changeListSheet')).toMatchObject([{ from: null, to: { dropped: [] } }]);
    expect(sheets()).toEqual([]);
  });

  it.each([false, null])('stays hidden where the browser refuses its sheet: %s', async (answer) => {
    background.answer = answer;
    await listed('b.promo');
    await start();
    await settled();
    expect(saidOf('changeListSheet')).toHaveLength(1);
    expect(sheets().join()).toContain('.promo');
    await updateSettings({ hideClutter: false });
    await settled();
    expect(sheets()).toEqual([]);
  });

  it('follows the settings', async () => {
    await listed('b.promo');
    await start();
    await updateSettings({ sites: { [host]: OFF } });
    await settled();
    expect(saidOf('changeListSheet').at(-1)).toMatchObject({ to: null });
    await updateSettings({ sites: {} });
    await settled();
    expect(saidOf('changeListSheet').at(-1)).toMatchObject({ from: null });
    await updateSettings({ kinds: { ...KIND_DEFAULTS, ad: false } });
    await settled();
    expect(saidOf('changeListSheet').at(-1)).toMatchObject({ to: null });
  });

  it('lets go of what would harm the page, and of what the reader wants to see', async () => {
    await listed('b.promo', 'barticle');
    const { known } = await start();
    if (known === null) throw new Error('nothing known');
    known.drop(known.filters.filters.filter(({ selector }) => selector === 'article'));
    await settled();
    expect(saidOf('changeListSheet').at(-1)).toMatchObject({ to: { dropped: [1] } });
    const promo = document.querySelectorAll('.promo');
    known.setShown([...promo], true);
    expect(promo[0]?.hasAttribute(known.exempt)).toBe(true);
    known.setShown([...promo], false);
    expect(promo[0]?.hasAttribute(known.exempt)).toBe(false);
    // Only what is hidden: the styles of all else stay as they are.
    const exempt = () => [...document.querySelectorAll(`[${known.exempt}]`)];
    expect(known.whileShown(exempt)).toEqual([...promo]);
    expect(exempt()).toEqual([]);
  });
});

describe('what the reader’s own rules name', () => {
  it('is hidden at once, wakes the background once, and stays so until it takes over', async () => {
    await addSiteRule(host, HIDE_X1);
    const { own } = await start();
    const heard = vi.fn();
    own?.onChange(heard);
    expect(sheets().join()).toContain('.x1');
    await addSiteRule(host, { ...HIDE_X1, selector: '.promo' });
    expect(sheets().join()).toContain('.promo');
    await expect.poll(() => heard.mock.calls.length).toBe(1);
    expect(own?.rules().hide).toHaveLength(2);
    expect(saidOf('rulesHere')).toHaveLength(1);
    await updateSettings({ hideClutter: false });
    expect(sheets()).toEqual([]);
    await updateSettings({ hideClutter: true });
    expect(sheets().join()).toContain('.x1');
    own?.takeOver();
    expect(sheets()).toEqual([]);
  });
});

describe('filters for all sites', () => {
  it('are asked for by what the page holds, once for each name', async () => {
    const supply = listSupply();
    await supply.ready();
    background.answer = ['b.promo', 'no list', 7];
    expect(await supply.refresh()).toBe(false);
    supply.note(document.body);
    expect(await supply.refresh()).toBe(true);
    expect(supply.filters().map(({ selector }) => selector)).toEqual(['.promo']);
    const [asked] = saidOf('listFilters') as { tokens: readonly number[] }[];
    expect(asked?.tokens).toContain(hashOf('.promo'));
    supply.note(document.body);
    expect(await supply.refresh()).toBe(false);
    expect(saidOf('listFilters')).toHaveLength(1);
  });

  it('are not asked for on a site where they do not hold, and lifted ones hide nothing', async () => {
    await listed('!generic', '@.promo');
    await start();
    const supply = listSupply();
    await supply.ready();
    supply.note(document.body);
    expect(await supply.refresh()).toBe(false);
    expect(supply.known()?.filters.lifted.has('.promo')).toBe(true);
    supply.change({ added: ['u.jam'], removed: [], lifted: new Set() });
    expect(supply.filters()).toEqual([]);
  });
});
