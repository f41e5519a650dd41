import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { updateSettings } from '../../../lib/browser/settings-store.ts';
import {
  attributes,
  eachOnItsPage,
  find,
  lastCount,
  LATE_MS,
  lookAgain,
  lookAt,
  lookForOwn,
  marked,
  OFF,
  refresh,
  sheets,
  state,
  tidied,
} from './tidied-page.ts';

eachOnItsPage();

it('hides, has the sheet put in once, and tells the count', async () => {
  const tidier = await tidied();
  expect(marked()).toEqual([true]);
  expect(sheets()).toBe(1);
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
  state.isKnown = false;
  tidier.onMoreFilters();
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(find).toHaveBeenCalledOnce();
  expect(lookAgain).toHaveBeenCalledOnce();
});

it('marks with another name on every page', async () => {
  await tidied();
  await tidied();
  expect(new Set(attributes()).size).toBe(2);
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
  state.isLarge = true;
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
  await vi.advanceTimersByTimeAsync(LATE_MS);
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
  expect(sheets()).toBe(0);
});

it('takes its marks along when its extension was replaced', async () => {
  await tidied();
  vi.spyOn(fakeBrowser, 'runtime', 'get').mockReturnValue({} as typeof fakeBrowser.runtime);
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(marked()).toEqual([false]);
});

it('hides at once what the reader’s own rules name on a large page, and what of it comes later', async () => {
  state.isLarge = true;
  document.body.innerHTML = '<aside class="mine"></aside><aside></aside>';
  await tidied();
  expect(lookForOwn).toHaveBeenCalledOnce();
  expect(lookAt).not.toHaveBeenCalled(); // that waits for idle moments
  expect(marked('.mine')).toEqual([true]);
  await vi.advanceTimersByTimeAsync(LATE_MS);
  document.body.insertAdjacentHTML('beforeend', '<aside class="mine"></aside>');
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(marked('.mine')).toEqual([true, true]);
});

it('looks first of all at what the reader’s own filters name, on a large page', async () => {
  state.isLarge = true;
  document.body.innerHTML = `${'<div></div>'.repeat(500)}<aside></aside>`;
  state.ownNamed = [...document.querySelectorAll('aside')];
  await tidied();
  await vi.advanceTimersByTimeAsync(1);
  expect(lookAt.mock.calls[0]?.[1]).toBe(state.ownNamed[0]);
});
