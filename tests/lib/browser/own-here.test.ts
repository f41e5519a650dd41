import { afterEach, beforeEach, expect, it, vi, type Mock } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addSiteRule, ownRulesHere, removeSiteRule } from '../../../lib/browser/own-store.ts';
import { ownHere } from '../../../lib/browser/own-here.ts';
import { updateSettings } from '../../../lib/browser/settings-store.ts';
import { ownKeysOf, type OwnRules } from '../../../lib/repair/own-rules.ts';
import type { SiteRule } from '../../../lib/repair/site-rule-schema.ts';
import { showPage } from './by-browser.ts';

const HOST = 'quay.example';
const rule = (selector: string, path: string | null = null): SiteRule => ({
  act: 'hide',
  selector,
  path,
});
const sent = vi.fn<(message: unknown) => void>();
const sheets = () =>
  document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText);
const hides = (selector: string) =>
  sheets().some((text) => text.split(/[ {]|:not/)[0] === selector);

async function start() {
  const stored = await fakeBrowser.storage.local.get(['settings', ...ownKeysOf(HOST)]);
  return ownHere(stored);
}

beforeEach(() => {
  fakeBrowser.reset();
  sent.mockClear();
  document.adoptedStyleSheets = [];
  vi.stubGlobal('location', new URL(`http://${HOST}/mill`));
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sent);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('wakes nobody and hides nothing where nothing is said of the page', async () => {
  await addSiteRule('lamp.example', rule('.a'));
  await addSiteRule(HOST, rule('.b', '/other'));
  await start();
  expect(sheets()).toEqual([]);
  expect(sent).not.toHaveBeenCalled();
});

it('hides what the rules name at once, and wakes the background once', async () => {
  await addSiteRule(HOST, rule('.a'));
  const here = await start();
  expect(hides('.a')).toBe(true);
  await addSiteRule(HOST, rule('.b'));
  expect(hides('.b')).toBe(true);
  expect(here.rules().hide.map(({ selector }) => selector)).toEqual(['.a', '.b']);
  expect(sent.mock.calls).toEqual([[{ type: 'rulesHere' }]]);
});

it('knows the page by its query', async () => {
  vi.stubGlobal('location', new URL(`http://${HOST}/mill?id=1&utm_source=x`));
  await addSiteRule(HOST, rule('.one', '/mill?id=1'));
  await addSiteRule(HOST, rule('.two', '/mill?id=2'));
  const here = await start();
  const names = (rules: OwnRules) => rules.hide.map(({ selector }) => selector);
  expect(names(here.rules())).toEqual(['.one']);
  expect(names(await ownRulesHere())).toEqual(['.one']);
});

it('tells of each change of the rules, and hides nothing more once somebody else does', async () => {
  await addSiteRule(HOST, rule('.a'));
  const here = await start();
  const heard = vi.fn(() => Promise.resolve());
  here.onChange(heard);
  here.takeOver();
  expect(sheets()).toEqual([]);
  await removeSiteRule(HOST, rule('.a'));
  await addSiteRule('lamp.example', rule('.c'));
  expect(heard).toHaveBeenCalledOnce(); // nothing is to be drawn first
  expect(here.rules().hide).toEqual([]);
});

it('hides a new rule at once until somebody else has done so', async () => {
  await addSiteRule(HOST, rule('.a'));
  const here = await start();
  const done: (() => void)[] = [];
  here.onChange(() => new Promise((resolve) => done.push(resolve)));
  here.takeOver();
  await addSiteRule(HOST, rule('.b'));
  expect(hides('.b')).toBe(true);
  expect(done).toEqual([]); // what the sheet hides is drawn first
  await expect.poll(() => done.length).toBe(1);
  await addSiteRule(HOST, rule('.c'));
  done[0]?.();
  await expect.poll(() => done.length).toBe(2);
  expect(hides('.c')).toBe(true); // what hid the rules before knows nothing of it
  done[1]?.();
  await expect.poll(sheets).toEqual([]);
});

it('takes the sheet out for a task that has to see everything, also one that fails', async () => {
  await addSiteRule(HOST, rule('.a'));
  const here = await start();
  expect(here.whileShown(sheets)).toEqual([]);
  expect(hides('.a')).toBe(true);
  expect(() =>
    here.whileShown(() => {
      throw new Error('what a page');
    }),
  ).toThrow('what a page');
  expect(hides('.a')).toBe(true);
  here.takeOver();
  expect(here.whileShown(() => 7)).toBe(7);
  expect(sheets()).toEqual([]);
});

it('tells once of changes that come in a row', async () => {
  const here = await start();
  const heard = vi.fn(() => Promise.resolve());
  here.onChange(heard);
  here.takeOver();
  for (const name of ['.a', '.b', '.c']) await addSiteRule(HOST, rule(name));
  await expect.poll(() => heard.mock.calls.length).toBe(1);
  await expect.poll(sheets).toEqual([]);
});

it.each([
  { hideClutter: false },
  { sites: { [HOST]: { hide: false, read: 'ask' as const } } },
  { sites: { [HOST]: { hide: true, read: 'never' as const } } },
])('hides nothing where hiding is off: %j', async (off) => {
  await addSiteRule(HOST, rule('.a'));
  await updateSettings(off);
  await start();
  expect(sheets()).toEqual([]);
  expect(sent).not.toHaveBeenCalled();
  await updateSettings({ hideClutter: true, sites: {} });
  expect(hides('.a')).toBe(true);
});

it('follows rules that were made while the page lay in wait, and does nothing where none were', async () => {
  await addSiteRule(HOST, rule('.a'));
  const here = await start();
  const heard = vi.fn(() => Promise.resolve());
  here.onChange(heard);
  const looked = vi.spyOn(fakeBrowser.storage.local, 'get') as unknown as Mock<
    () => Promise<unknown>
  >;
  showPage(true);
  await expect.poll(() => looked.mock.settledResults.length).toBeGreaterThan(0);
  const other = JSON.stringify(await fakeBrowser.storage.local.get()).replaceAll('".a"', '".z"');
  looked.mockResolvedValue(JSON.parse(other));
  expect(heard).not.toHaveBeenCalled();
  showPage(true);
  await expect.poll(() => hides('.z')).toBe(true);
  await expect.poll(() => heard.mock.calls.length).toBe(1);
  expect(here.rules().hide.map(({ selector }) => selector)).toEqual(['.z']);
});
