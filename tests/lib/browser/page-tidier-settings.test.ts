import { expect, it, vi } from 'vitest';
import { loadSettings } from '../../../lib/browser/settings-store.ts';
import {
  eachOnItsPage,
  find,
  lastCount,
  LATE_MS,
  lookAgain,
  marked,
  OFF,
  sheets,
  tidied,
} from './tidied-page.ts';

eachOnItsPage();

it('follows the switch of the site, at once and without a rest', async () => {
  const before = document.documentElement.outerHTML;
  const tidier = await tidied();
  const settings = await loadSettings();
  await tidier.follow({ ...settings, sites: { [location.hostname]: OFF } });
  expect(document.documentElement.outerHTML).toBe(before);
  expect([sheets(), lastCount()]).toEqual([1, 0]);
  find.mockClear();
  const followed = tidier.follow(settings);
  expect(marked()).toEqual([true]);
  expect(find).not.toHaveBeenCalled(); // what is known is drawn first
  await vi.advanceTimersByTimeAsync(LATE_MS);
  await followed;
  expect(find).toHaveBeenCalledOnce();
  expect([sheets(), lastCount()]).toEqual([1, 1]);
});

it('follows the page no more while hiding is off, and again once it is on', async () => {
  const observers = new Map<MutationObserver, boolean>();
  for (const [name, isOn] of [
    ['observe', true],
    ['disconnect', false],
  ] as const) {
    const native = Reflect.get(MutationObserver.prototype, name) as (...given: unknown[]) => void;
    vi.spyOn(MutationObserver.prototype, name).mockImplementation(function (
      this: MutationObserver,
      ...given: unknown[]
    ) {
      observers.set(this, isOn);
      native.apply(this, given);
    });
  }
  const running = () => [...observers.values()].filter(Boolean).length;
  const grow = async () => {
    find.mockClear();
    document.body.append(document.createElement('aside'));
    await vi.advanceTimersByTimeAsync(LATE_MS);
    return find.mock.calls.length;
  };
  const tidier = await tidied();
  const settings = await loadSettings();
  const atFirst = running();
  expect(atFirst).toBeGreaterThan(0);
  expect(await grow()).toBeGreaterThan(0);
  await tidier.follow({ ...settings, hideClutter: false });
  expect(running()).toBe(0);
  expect(await grow()).toBe(0);
  expect(marked()).toEqual([false, false, false]);
  const followed = tidier.follow(settings);
  await vi.advanceTimersByTimeAsync(LATE_MS);
  await followed;
  expect(running()).toBe(atFirst);
  expect(marked()).toEqual([true, true, true]);
});

it('shows a kind at once that is not wanted, and hides it at once when it is again', async () => {
  const tidier = await tidied();
  const settings = await loadSettings();
  const without = { ...settings, kinds: { ...settings.kinds, ad: false } };
  find.mockClear().mockImplementation(() => ({ hits: [], dropped: [], hasWall: false }));
  const shown = tidier.follow(without);
  expect(marked()).toEqual([false]);
  await Promise.resolve();
  expect(find).not.toHaveBeenCalled(); // what is shown again is drawn first
  await vi.advanceTimersByTimeAsync(LATE_MS);
  await shown;
  expect(find).toHaveBeenCalledOnce();
  const followed = tidier.follow(settings);
  expect(marked()).toEqual([true]);
  await vi.advanceTimersByTimeAsync(LATE_MS);
  await followed;
  expect(marked()).toEqual([false]); // it was looked for, and is not there any more
  const again = tidier.follow(without).then(() => tidier.follow(settings));
  await vi.advanceTimersByTimeAsync(LATE_MS);
  await again;
  expect(marked()).toEqual([false]);
});

it('takes nothing from what was told of the page before the reader’s rules changed', async () => {
  const tidier = await tidied();
  const changed = tidier.onRules();
  await Promise.resolve();
  await Promise.resolve();
  tidier.onMoreFilters(); // those that an earlier look has asked for come only now
  expect(lookAgain).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(LATE_MS);
  await changed;
  tidier.onMoreFilters();
  expect(lookAgain).toHaveBeenCalledOnce();
});

it('does not wait for a frame where what is hidden stays the same', async () => {
  const tidier = await tidied();
  find.mockClear();
  await tidier.onRules(); // no time passes by itself
  expect(find).toHaveBeenCalledOnce();
});

it('follows the last of two wishes of one moment, also where nothing is hidden', async () => {
  document.body.innerHTML = '<p>Story</p>';
  const tidier = await tidied();
  const { kinds, ...settings } = await loadSettings();
  find.mockClear();
  const comments = { ...settings, kinds: { ...kinds, comments: true } };
  const related = { ...settings, kinds: { ...kinds, related: true } };
  await Promise.all([tidier.follow(comments), tidier.follow(related)]);
  expect(find).toHaveBeenCalledOnce();
});

it('does not wait for a frame on a page that nobody sees', async () => {
  const tidier = await tidied();
  const { kinds, ...settings } = await loadSettings();
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  find.mockClear();
  await tidier.follow({ ...settings, kinds: { ...kinds, ad: false } });
  expect(find).toHaveBeenCalledOnce();
});

it('looks at the page once for two changes in a row', async () => {
  const tidier = await tidied();
  const settings = await loadSettings();
  find.mockClear();
  const kinds = { ...settings.kinds, comments: true };
  const all = [tidier.follow({ ...settings, kinds }), tidier.follow(settings)];
  await vi.advanceTimersByTimeAsync(LATE_MS);
  await Promise.all(all);
  expect(find).toHaveBeenCalledOnce();
  expect(marked()).toEqual([true]);
});

it('lets go at once of what the reader’s own rules hid when they change, and of nothing else', async () => {
  const tidier = await tidied();
  document.body.insertAdjacentHTML('beforeend', '<aside id="two"></aside>');
  const [one, two] = find().hits;
  if (one === undefined || two === undefined) throw new Error('two asides');
  const both = [one, { ...two, block: { ...two.block, kind: 'own' as const } }];
  find.mockImplementation(() => ({ hits: both, dropped: [], hasWall: false }));
  await vi.advanceTimersByTimeAsync(LATE_MS);
  const first = tidier.onRules();
  await vi.advanceTimersByTimeAsync(LATE_MS);
  await first;
  expect(marked()).toEqual([true, true]);
  find.mockImplementation(() => ({ hits: [one], dropped: [], hasWall: false }));
  const changed = tidier.onRules();
  await Promise.resolve();
  await Promise.resolve();
  expect(marked()).toEqual([true, false]);
  await vi.advanceTimersByTimeAsync(LATE_MS);
  await changed;
  expect(marked()).toEqual([true, false]);
});

it('looks afresh when other kinds are wanted, and only then', async () => {
  const tidier = await tidied();
  const settings = await loadSettings();
  await tidier.follow(settings);
  expect(find).toHaveBeenCalledOnce();
  const followed = tidier.follow({ ...settings, kinds: { ...settings.kinds, comments: true } });
  await vi.advanceTimersByTimeAsync(LATE_MS);
  await followed;
  expect(find).toHaveBeenCalledTimes(2);
  expect(sheets()).toBe(1);
});
