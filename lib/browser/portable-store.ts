import { browser } from 'wxt/browser';
import { readOwnList, type Judge } from '../repair/own-list.ts';
import type { Portable } from '../repair/portable.ts';
import { parcelsFor } from '../repair/site-rule.ts';
import { loadSiteRules } from './own-store.ts';
import { loadSettings, SETTINGS_KEY } from './settings-store.ts';

const OWN_LIST_KEY = 'own-list';

/** One's own filter list as it was written; '' where there is none. */
export async function loadOwnList(): Promise<string> {
  const text = (await browser.storage.local.get(OWN_LIST_KEY))[OWN_LIST_KEY];
  return typeof text === 'string' ? text : '';
}

/** Keeps one's own filter list, and what pages read of it. @throws when the store refuses */
export async function saveOwnList(text: string, judge: Judge): Promise<void> {
  await browser.storage.local.set({ [OWN_LIST_KEY]: text, ...readOwnList(text, judge).stored });
}

/** Everything that a reader has set. @throws when the store cannot be read */
export async function loadPortable(): Promise<Portable> {
  const [settings, rules, ownList] = await Promise.all([
    loadSettings(),
    loadSiteRules(),
    loadOwnList(),
  ]);
  return { settings, rules, ownList };
}

/** Takes everything over, in one write: all of it or nothing. @throws when the store refuses */
export async function savePortable(all: Portable, judge: Judge): Promise<void> {
  await browser.storage.local.set({
    [SETTINGS_KEY]: all.settings,
    ...parcelsFor(all.rules),
    [OWN_LIST_KEY]: all.ownList,
    ...readOwnList(all.ownList, judge).stored,
  });
}
