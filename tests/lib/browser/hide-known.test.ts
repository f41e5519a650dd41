import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hashOf } from '../../../lib/clutter/lists/hash.ts';
import { parcelled } from '../../../lib/clutter/lists/site-filters.ts';
import { hideKnown } from '../../../lib/browser/hide-known.ts';
import { isolatedWorld } from '../../../lib/browser/isolated-world.ts';
import { listSupply } from '../../../lib/browser/list-supply.ts';
import { addSiteRule, ownRulesHere } from '../../../lib/browser/own-store.ts';
import { pageClutter } from '../../../lib/browser/page-clutter.ts';
import { updateSettings } from '../../../lib/browser/settings-store.ts';
import type { ToBackground } from '../../../lib/messages.ts';
import { KIND_DEFAULTS } from '../../../lib/settings.ts';
import { tellPage } from '../../../lib/tidy-page.ts';
import { storyPage } from '../../e2e/story-page.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

const host = location.hostname;
const OFF = { hide: false, read: 'ask' } as const;
const HIDE_X1 = { act: 'hide', selector: '.x1', path: null } as const;

let said: ToBackground[];
let answer: unknown;
const saidOf = (type: ToBackground['type']) => said.filter((one) => one.type === type);
const sheets = () =>
  document.adoptedStyleSheets.flatMap((sheet) =>
    Array.from(sheet.cssRules, ({ cssText }) => cssText),
  );
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** The lists say this of the page's site. */
const listed = (...filters: string[]) =>
  fakeBrowser.storage.local.set(parcelled(`${host}\t${filters.join('\t')}\n`));

async function start() {
  hideKnown();
  const known = await isolatedWorld.knownHere;
  const own = await isolatedWorld.ownHere;
  return { known: known ?? null, own };
}

beforeEach(() => {
  fakeBrowser.reset();
  said = [];
  answer = true;
  spyOnBrowser('runtime', 'sendMessage').mockImplementation((message) => {
    said.push(message as ToBackground);
    return Promise.resolve(answer);
  });
  const page = new DOMParser().parseFromString(
    storyPage({
      title: 'Ostermere repairs its clock',
      subject: 'the repair of the clock',
      beside: '<aside class="promo">Buy</aside><div class="x1">Mugs</div>',
    }),
    'text/html',
  );
  document.body.innerHTML = page.body.innerHTML;
});
afterEach(() => {
  vi.restoreAllMocks();
  document.adoptedStyleSheets = [];
  for (const name of Object.keys(isolatedWorld))
    if (name.endsWith('Here')) Reflect.deleteProperty(isolatedWorld, name);
});

describe('what the lists know of a site', () => {
  it('is nothing: nobody is woken', async () => {
    const { known } = await start();
    expect(known).toBeNull();
    expect(said).toEqual([]);
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
    answer = ['b.promo', 'no list', 7];
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

describe('the clutter of a page', () => {
  const clutterOf = (onMore: () => void, mayLookAtParts = true) =>
    pageClutter({
      tell: (kinds) => tellPage(document, location.href, { kinds }),
      takesGeneric: () => true,
      mayLookAtParts: () => mayLookAtParts,
      ownOnLarge: () => ({ hits: [], dropped: [], spares: ({ id }) => id === 'kept' }),
      onMore,
    });
  const named = (hits: readonly { readonly element: Element }[]) =>
    hits.map(({ element }) => element.className);

  it('is found with what the lists have, and again with what comes later', async () => {
    await listed('b.x1');
    await start();
    const onMore = vi.fn(() => {
      expect(clutter.knows(KIND_DEFAULTS)).toBe(true);
      expect(named(clutter.lookAgain(KIND_DEFAULTS).hits)).toEqual(['x1', 'promo']);
    });
    const clutter = clutterOf(onMore);
    await clutter.ready();
    answer = ['b.promo'];
    expect(named(clutter.look(KIND_DEFAULTS).hits)).toEqual(['x1']);
    await settled();
    expect(onMore).toHaveBeenCalledTimes(1);
    // Then the map of the page is let go.
    expect(clutter.knows(KIND_DEFAULTS)).toBe(false);
    expect(named(clutter.look(KIND_DEFAULTS).hits)).toEqual(['x1', 'promo']);
    clutter.setShown(Array.from(document.querySelectorAll('.x1')), true);
    expect(document.querySelector('.x1')?.attributes).toHaveLength(2);
    expect(clutter.isLarge()).toBe(false);
  });

  it('is no filter that would take the story: it is taken out of the sheet too', async () => {
    await listed('barticle', 'b.x1');
    await start();
    const clutter = clutterOf(() => undefined);
    await clutter.ready();
    const { dropped } = clutter.look(KIND_DEFAULTS);
    expect(dropped).toMatchObject([{ because: 'holdsStory' }]);
    await settled();
    expect(saidOf('changeListSheet').at(-1)).toMatchObject({ to: { dropped: [0] } });
  });

  it('is looked for in a part, unless a part cannot be judged alone', async () => {
    await listed('b.x1');
    await start();
    const clutter = clutterOf(() => undefined);
    await clutter.ready();
    const part = document.createElement('div');
    part.innerHTML = '<div class="x1">Mugs</div>';
    document.body.append(part);
    expect(named(clutter.lookAt(KIND_DEFAULTS, part).hits)).toEqual(['x1']);
    clutter.lookForOwn(KIND_DEFAULTS);
    part.firstElementChild?.setAttribute('id', 'kept');
    expect(named(clutter.lookAt(KIND_DEFAULTS, part).hits)).toEqual([]);
    clutter.refresh();
    const blind = clutterOf(() => undefined, false);
    expect(blind.lookAt(KIND_DEFAULTS, part)).toEqual({
      hits: [],
      mayBeStory: true,
      hasWall: false,
    });
  });
});
