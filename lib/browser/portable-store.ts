import { browser } from 'wxt/browser';
import { readOwnList, type Judge, type OwnList } from '../repair/own-list.ts';
import type { Portable } from '../repair/portable.ts';
import { parcelsFor } from '../repair/site-rule.ts';
import { inTurn } from './in-turn.ts';
import { loadSiteRules } from './own-store.ts';
import { loadSettings, SETTINGS_KEY } from './settings-store.ts';

export const OWN_LIST_KEY = 'own-list';

/** What of it this browser could not read, or would do harm: another device cannot always judge. */
export const OWN_REFUSED_KEY = 'own-list-refused';

/** One's own filter list as it was written; '' where there is none. */
export async function loadOwnList(): Promise<string> {
  const text = (await browser.storage.local.get(OWN_LIST_KEY))[OWN_LIST_KEY];
  return typeof text === 'string' ? text : '';
}

/** Tells of every change of one's own list, wherever it was made. @returns ends the watch */
export function watchOwnList(callback: (text: string) => void): () => void {
  const tell = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[OWN_LIST_KEY];
    if (area !== 'local' || change === undefined) return;
    callback(typeof change.newValue === 'string' ? change.newValue : '');
  };
  browser.storage.onChanged.addListener(tell);
  return () => browser.storage.onChanged.removeListener(tell);
}

/** What the store is to hold for one's own list. */
const listItems = (text: string, { stored, refused }: Omit<OwnList, 'faults'>) => ({
  [OWN_LIST_KEY]: text,
  [OWN_REFUSED_KEY]: refused,
  ...stored,
});

/** What the store holds for one's own list, as it is told by the list itself. */
function itemsOf(text: string, refused: readonly string[]): Record<string, unknown> {
  const bad = new Set(refused);
  return listItems(
    text,
    readOwnList(text, (selector) => (bad.has(selector) ? 'broken' : null)),
  );
}

/** What the store holds for one's own list; for parcels that were never written, what an empty list has. */
async function heldItems(): Promise<Record<string, unknown>> {
  const { local } = browser.storage;
  const read: Record<string, unknown> = await local.get([OWN_LIST_KEY, OWN_REFUSED_KEY]);
  const { [OWN_LIST_KEY]: text, [OWN_REFUSED_KEY]: refused } = read;
  if (typeof text === 'string' && Array.isArray(refused)) return itemsOf(text, refused.map(String));
  const empty = readOwnList('', () => null).stored;
  const parcels = Object.entries(await local.get(Object.keys(empty)));
  return { ...empty, ...Object.fromEntries(parcels.filter(([, value]) => value != null)) };
}

/**
 * Keeps one's own filter list, and what pages read of it: of some 250 parcels only those that become
 * others, since a browser takes its time for each. @throws when the store refuses
 */
export function saveOwnList(text: string, read: OwnList): Promise<void> {
  return inTurn(async () => {
    const held = await heldItems();
    const items = Object.entries(listItems(text, read)).filter(
      ([key, value]) => JSON.stringify(held[key]) !== JSON.stringify(value),
    );
    await browser.storage.local.set(Object.fromEntries(items));
  });
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
export function savePortable(all: Portable, judge: Judge): Promise<void> {
  return inTurn(() =>
    browser.storage.local.set({
      [SETTINGS_KEY]: all.settings,
      ...parcelsFor(all.rules),
      ...listItems(all.ownList, readOwnList(all.ownList, judge)),
    }),
  );
}
