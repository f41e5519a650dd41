import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageTidier, type Tidier } from '../../../lib/browser/page-tidier.ts';
import { loadSettings, updateSettings } from '../../../lib/browser/settings-store.ts';
import type { ToBackground } from '../../../lib/messages.ts';
import type { Tidied } from '../../../lib/tidy-page.ts';
import type { TidiedPart } from '../../../lib/tidy-part.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

const OFF = { hide: false, read: 'ask' } as const;

const LATE_MS = 2000;

const find = vi.fn((): Tidied => ({
  hits: [...document.querySelectorAll('aside')].map((element) => ({
    element,
    block: { kind: 'ad', preview: element.id, reason: 'Sells bread.', rule: 'bread' },
  })),
  dropped: [],
  hasWall: false,
}));
const setShown = vi.fn();
const refresh = vi.fn();
const lookAt = vi.fn((_kinds: unknown, part: Element): TidiedPart => ({
  hits: find().hits.filter(({ element }) => part.contains(element)),
  mayBeStory: part.matches('article'),
  hasWall: false,
}));
const lookAgain = vi.fn(() => find());
let isLarge = false;
let isKnown = true;

let said: ToBackground[];
let running: Tidier[] = [];
const lastCount = () => {
  const last = said.findLast((message) => message.type === 'hiddenCounts');
  return last && (last.counts.ad ?? 0);
};
const sheets = () => said.flatMap((one) => (one.type === 'hideMarked' ? [one.on] : []));
const marked = () =>
  [...document.querySelectorAll('aside')].map((one) =>
    one.getAttributeNames().some((name) => name !== 'id'),
  );

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', undefined);
  document.elementsFromPoint = () => []; // happy-dom lays nothing out
  fakeBrowser.reset();
  find.mockClear();
  lookAt.mockClear();
  lookAgain.mockClear();
  isLarge = false;
  isKnown = true;
  said = [];
  spyOnBrowser('runtime', 'sendMessage').mockImplementation((message: unknown) => {
    said.push(message as ToBackground);
    return Promise.resolve();
  });
  document.body.innerHTML = '<p>Story</p><aside id="one"></aside>';
});
afterEach(async () => {
  await Promise.all(running.map((tidier) => tidier.onStoryLeft()));
  running = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const tidied = async () => {
  const clutter = {
    ready: () => Promise.resolve(),
    isLarge: () => isLarge,
    knows: () => isKnown,
    look: find,
    lookAgain,
    lookAt,
    refresh,
    forget: vi.fn(),
    setShown,
  };
  const tidier = pageTidier(clutter, () => false);
  running.push(tidier);
  await tidier.onStory();
  return tidier;
};

it('hides, has the sheet put in once, and tells the count', async () => {
  const tidier = await tidied();
  expect(marked()).toEqual([true]);
  expect(sheets()).toEqual([true]);
  expect(lastCount()).toBe(1);
  expect((await tidier.report()).blocks).toHaveLength(1);
});

it('tries new filters on a page that it knows, and looks at one that it knows no longer', async () => {
  const tidier = await tidied();
  const late = document.createElement('aside');
  document.querySelector('p')?.append(late);
  tidier.onMoreFilters();
  expect(lookAgain).toHaveBeenCalledOnce();
  expect(marked()).toEqual([true, true]);
  await vi.advanceTimersByTimeAsync(LATE_MS);
  find.mockClear();
  isKnown = false;
  tidier.onMoreFilters();
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(find).toHaveBeenCalledOnce();
  expect(lookAgain).toHaveBeenCalledOnce();
});

it('marks with another name on every page', async () => {
  await tidied();
  await tidied();
  const names = said.flatMap((one) => (one.type === 'hideMarked' ? [one.attribute] : []));
  expect(new Set(names).size).toBe(2);
});

it('follows the switch of the site, at once and without a rest', async () => {
  const before = document.documentElement.outerHTML;
  const tidier = await tidied();
  const settings = await loadSettings();
  await tidier.follow({ ...settings, sites: { [location.hostname]: OFF } });
  expect(document.documentElement.outerHTML).toBe(before);
  expect([sheets(), lastCount()]).toEqual([[true, false], 0]);
  await tidier.follow(settings);
  expect(marked()).toEqual([true]);
  expect([sheets(), lastCount()]).toEqual([[true, false, true], 1]);
});

it('looks afresh when other kinds are wanted, and only then', async () => {
  const tidier = await tidied();
  const settings = await loadSettings();
  await tidier.follow(settings);
  expect(find).toHaveBeenCalledOnce();
  await tidier.follow({ ...settings, kinds: { ...settings.kinds, comments: true } });
  expect(find).toHaveBeenCalledTimes(2);
  expect(sheets()).toEqual([true]);
});

it('hides what the page adds, in batches', async () => {
  await tidied();
  for (let added = 0; added < 10; added += 1) {
    document.body.append(document.createElement('aside'));
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(lookAt).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(marked()).toEqual(Array.from({ length: 11 }, () => true));
  expect(lastCount()).toBe(11);
  expect(lookAt).toHaveBeenCalledTimes(10);
  expect(refresh).toHaveBeenCalledOnce();
});

it('hides what comes again and again', async () => {
  await tidied();
  for (let again = 0; again < 5; again += 1) {
    document.querySelector('aside')?.remove();
    document.body.append(document.createElement('aside'));
    await vi.advanceTimersByTimeAsync(LATE_MS);
    expect(marked()).toEqual([true]);
  }
});

it('looks at a large page part by part, and never at the whole of it', async () => {
  isLarge = true;
  document.body.innerHTML = `<aside></aside>${'<div></div>'.repeat(500)}`;
  await tidied();
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(marked()).toEqual([true]);
  expect(lookAt.mock.calls.length).toBeGreaterThan(500);
});

it('looks at the whole page when a story comes, but not for ever', async () => {
  await tidied();
  expect(find).toHaveBeenCalledOnce();
  for (let added = 0; added < 120; added += 1) {
    document.body.append(document.createElement('article'));
    await vi.advanceTimersByTimeAsync(LATE_MS);
  }
  // Each look at a part asks the same stand-in once.
  const whole = find.mock.calls.length - lookAt.mock.calls.length;
  expect(whole).toBeGreaterThan(90);
  expect(whole).toBeLessThanOrEqual(101);
});

it('puts a mark back that the page took away, but not for ever', async () => {
  await tidied();
  const aside = document.querySelector('aside');
  const strip = async () => {
    for (const name of aside?.getAttributeNames() ?? []) {
      if (name !== 'id') aside?.removeAttribute(name);
    }
    await vi.advanceTimersByTimeAsync(LATE_MS);
    return aside?.attributes.length === 2;
  };
  expect(await strip()).toBe(true);
  for (let again = 0; again < 30; again += 1) await strip();
  expect(await strip()).toBe(false);
});

it('shows everything when the story was left, and hides again with the next', async () => {
  const tidier = await tidied();
  await tidier.onStoryLeft();
  expect((await tidier.report()).blocks).toEqual([]);
  expect(marked()).toEqual([false]);
  await tidier.onStory();
  expect(marked()).toEqual([true]);
});

it('hides nothing when looking fails', async () => {
  find.mockImplementationOnce(() => {
    throw new Error('what a page');
  });
  await tidied();
  expect(lastCount()).toBe(0);
});

it('does nothing where the site is switched off', async () => {
  await updateSettings({ sites: { [location.hostname]: OFF } });
  await tidied();
  expect(find).not.toHaveBeenCalled();
  expect(sheets()).toEqual([]);
});

it('takes its marks along when its extension was replaced', async () => {
  await tidied();
  vi.spyOn(fakeBrowser, 'runtime', 'get').mockReturnValue({} as typeof fakeBrowser.runtime);
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(marked()).toEqual([false]);
});
