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

type Items = Readonly<Record<string, unknown>>;

/** What the store is to hold for one's own list. */
const listItems = (text: string, { stored, refused }: Omit<OwnList, 'faults'>) => ({
  [OWN_LIST_KEY]: text,
  [OWN_REFUSED_KEY]: refused,
  ...stored,
});

/** What the store holds for one's own list, as it is told by the list itself. */
function itemsOf(text: string, refused: readonly string[]): Items {
  const bad = new Set(refused);
  return listItems(
    text,
    readOwnList(text, (selector) => (bad.has(selector) ? 'broken' : null)),
  );
}

/** What the store holds for one's own list, as the list itself tells; null where none was written. */
async function heldItems(): Promise<Items | null> {
  const read: Items = await browser.storage.local.get([OWN_LIST_KEY, OWN_REFUSED_KEY]);
  const { [OWN_LIST_KEY]: text, [OWN_REFUSED_KEY]: refused } = read;
  if (typeof text !== 'string' || !Array.isArray(refused)) return null;
  return itemsOf(text, refused.map(String));
}

/** What an empty list has, which is as good as parcels that were never written. */
const emptyItems = (): Items => readOwnList('', () => null).stored;

/** Those of the items that are not held as they are to be. */
const changedIn = (items: Items, held: Items): Items =>
  Object.fromEntries(
    Object.entries(items).filter(
      ([key, value]) => JSON.stringify(held[key]) !== JSON.stringify(value),
    ),
  );

/** Mends parcels that are left of a list which is itself lost. */
async function mendLeftovers(items: Items): Promise<void> {
  const { local } = browser.storage;
  const parcels = Object.entries(await local.get(Object.keys(items)));
  const left = Object.fromEntries(parcels.filter(([, value]) => value != null));
  const wrong = changedIn(items, { ...emptyItems(), ...left });
  if (Object.keys(wrong).length > 0) await local.set(wrong);
}

/**
 * Keeps one's own filter list, and what pages read of it: of some 250 parcels only those that become
 * others, since a browser takes its time for each. @throws when the store refuses
 */
export function saveOwnList(text: string, read: OwnList): Promise<void> {
  return inTurn(async () => {
    const items = listItems(text, read);
    const held = await heldItems();
    await browser.storage.local.set(changedIn(items, held ?? emptyItems()));
    // After what open pages wait for: Firefox takes 40 ms to read all parcels.
    if (held === null) await mendLeftovers(items);
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
