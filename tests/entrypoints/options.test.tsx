import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '../../components/options/Options.tsx';
import { useOptions } from '../../entrypoints/options/use-options.ts';
import { addSiteRule, loadSiteRules } from '../../lib/browser/own-store.ts';
import { loadSettings, updateSettings } from '../../lib/browser/settings-store.ts';
import { MOST_RULES } from '../../lib/repair/site-rule.ts';
import type { Settings } from '../../lib/settings.ts';
import { EVERY_SITE, MOST_SITES, withSite } from '../../lib/sites.ts';
import { draw, the } from '../components/draw.tsx';

const REFUSED = 'It was not kept.';
const RULE = { act: 'hide', selector: '.jam', path: null } as const;

function Page({ settings }: { readonly settings: Settings }) {
  return <Options {...useOptions(settings)} />;
}

const opened = async () => draw(<Page settings={await loadSettings()} />);

/** The store has no room from now on. */
const fill = () =>
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));

const says = (page: HTMLElement, words: string) =>
  waitFor(() => expect(the(page, '.not-kept').textContent).toContain(words));

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('says that a setting was not stored, and shows it as it is; the next that is stored takes that back', async () => {
  const page = await opened();
  const box = page.querySelector<HTMLInputElement>('input[type=checkbox]');
  if (box === null) throw new Error('no switch');
  const full = fill();
  fireEvent.click(box);
  await says(page, REFUSED);
  await waitFor(() => expect(box.checked).toBe(true));
  full.mockRestore();
  fireEvent.click(box);
  await waitFor(async () => expect((await loadSettings()).hideClutter).toBe(false));
  await waitFor(() => expect(the(page, '.not-kept').textContent).toBe(''));
});

it('says that a filter list was not stored, and leaves it in its field', async () => {
  const page = await opened();
  fill();
  const field = the(page, '.own-list') as HTMLTextAreaElement;
  fireEvent.input(field, { target: { value: '##.jam' } });
  await says(page, REFUSED);
  expect(field.value).toBe('##.jam');
});

it('says that a repair was not taken away, and shows it still', async () => {
  await addSiteRule('quay.example', RULE);
  const page = await opened();
  await waitFor(() => the(page, '.rule-row'));
  fill();
  fireEvent.click(the(page, '.rule-row button'));
  await says(page, REFUSED);
  expect((the(page, '.rule-selector') as HTMLInputElement).value).toBe('.jam');
});

it('takes as many sites as it has room for, and says so of one more', async () => {
  const names = Array.from({ length: MOST_SITES - 1 }, (_, at) => `s${at}.example`);
  const off = { ...EVERY_SITE, hide: false };
  await updateSettings({ sites: Object.fromEntries(names.map((name) => [name, off])) });
  const add = (name: string) =>
    updateSettings(({ sites }) => ({ sites: withSite(sites, name, { hide: false }) }));
  await add('last.example');
  await expect(add('more.example')).rejects.toThrow(RangeError);
  const { sites } = await loadSettings();
  expect(Object.keys(sites)).toEqual([...names, 'last.example']);
});

it('takes as many repairs of a site as its pages read, and refuses one more', async () => {
  const rules = Array.from({ length: MOST_RULES }, (_, at) => ({ ...RULE, selector: `.b${at}` }));
  for (const rule of rules) await addSiteRule('quay.example', rule);
  await expect(addSiteRule('quay.example', RULE)).rejects.toThrow(RangeError);
  expect((await loadSiteRules())['quay.example']).toEqual(rules);
});

it('leaves the focus beside a row that is taken away, and on the heading when there is none left', async () => {
  for (const selector of ['.jam', '.tea']) await addSiteRule('quay.example', { ...RULE, selector });
  const page = await opened();
  document.body.append(page);
  await waitFor(() => expect(page.querySelectorAll('.rule-row')).toHaveLength(2));
  const remove = async (left: number) => {
    const button = [...page.querySelectorAll<HTMLElement>('.rule-row button')].at(-1);
    button?.focus();
    button?.click();
    await waitFor(() => expect(page.querySelectorAll('.rule-row')).toHaveLength(left));
  };
  await remove(1);
  expect(document.activeElement).toBe(the(page, '.rule-row button'));
  await remove(0);
  expect(document.activeElement?.textContent).toBe('Your repairs');
});

it('says of what was typed for a site that it is no address, until something else is typed', async () => {
  const page = await opened();
  const field = the(page, '.add-site input') as HTMLInputElement;
  const add = (typed: string) => {
    fireEvent.input(field, { target: { value: typed } });
    fireEvent.submit(the(page, '.add-site'));
  };
  add('the quay');
  await waitFor(() =>
    expect(the(page, '.add-site [role=alert]').textContent).toContain('no address'),
  );
  expect(field.value).toBe('the quay');
  fireEvent.input(field, { target: { value: 'q' } });
  await waitFor(() => expect(page.querySelector('.add-site [role=alert]')).toBeNull());
  add('  https://www.quay.example/mill ');
  await waitFor(() => expect(the(page, '.site-name').textContent).toBe('quay.example'));
  expect((await loadSettings()).sites['quay.example']).toEqual({ hide: false, read: 'ask' });
});
