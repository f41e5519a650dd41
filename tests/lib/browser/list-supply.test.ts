import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listSupply } from '../../../lib/browser/list-supply.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

afterEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it('takes over what changes in the reader’s own list, and asks nobody', async () => {
  const asked = spyOnBrowser('runtime', 'sendMessage');
  const supply = listSupply();
  await supply.ready();
  const selectors = () => supply.filters().map(({ selector }) => selector);
  const nothing = { added: [], removed: [], lifted: new Set<string>() };
  asked.mockResolvedValue(['b.promo', 'u.jam']);
  document.body.innerHTML = '<div class="jam"></div>';
  supply.note(document.body);
  await supply.refresh();
  supply.change({ ...nothing, added: ['u.calendar'], removed: ['u.jam'] });
  expect(selectors()).toEqual(['.promo', '.calendar']);
  supply.change({ ...nothing, lifted: new Set(['.promo']) });
  expect(selectors()).toEqual(['.calendar']);
  expect(asked.mock.calls).toHaveLength(1);
  supply.change(null);
  expect(selectors()).toEqual([]);
  supply.note(document.body);
  expect(await supply.refresh()).toBe(true);
  expect(asked.mock.calls).toHaveLength(2);
});
