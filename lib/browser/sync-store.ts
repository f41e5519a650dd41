import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';
import { KEPT_KEYS } from './kept-store.ts';
import { SYNC_KEY, syncOnce, syncStateIn, type SyncState } from './sync-once.ts';

/**
 * Changes are gathered for so long before others are told. Chrome takes 1,800 writes an hour, which is
 * one in 2 s: source, storage.sync in its reference.
 */
const GATHER_MS = 2500;

/** Not every browser has it, whatever the types say. */
const syncArea = () => browser.storage.sync as typeof browser.storage.sync | undefined;

/** What there is to say of syncing. */
export interface Syncing {
  /** Does the browser offer it at all? */
  readonly offered: boolean;
  readonly state: Omit<SyncState, 'memories'>;
  /** Does the browser's account hold anything of ours? */
  readonly hasCopy: boolean;
}

async function stateNow(): Promise<SyncState> {
  return syncStateIn(await browser.storage.local.get(SYNC_KEY));
}

/** @throws when a store cannot be read */
export async function syncing(): Promise<Syncing> {
  const items = (await syncArea()?.get(null)) ?? {};
  const hasCopy = Object.keys(items).length > 0;
  return { offered: syncArea() !== undefined, state: await stateNow(), hasCopy };
}

/**
 * Begins to keep this device and others the same, or ends it. What is on this device stays.
 * @throws when the store refuses
 */
export function setSyncing(on: boolean): Promise<void> {
  return inTurn(() =>
    browser.storage.local.set({ [SYNC_KEY]: { ...syncStateIn({}), on } satisfies SyncState }),
  );
}

/** Takes away what the browser's account holds of ours. @throws when the browser refuses */
export async function forgetSynced(): Promise<void> {
  await syncArea()?.clear();
}

/** Tells of every change of what `syncing` says. @returns ends the watch */
export function watchSyncing(callback: () => void): () => void {
  const tell = (changes: object, area: string) => {
    if (area === 'sync' || (area === 'local' && SYNC_KEY in changes)) callback();
  };
  browser.storage.onChanged.addListener(tell);
  return () => browser.storage.onChanged.removeListener(tell);
}

async function run(): Promise<void> {
  const sync = syncArea();
  if (sync === undefined) return;
  const areas = { local: browser.storage.local, sync };
  await inTurn(() => syncOnce(areas, Date.now()));
}

/**
 * Keeps this device and the reader's others the same, where that is wanted. To be called once, at once:
 * the browser wakes the background for it.
 */
export function keepSynced(): void {
  const sync = syncArea();
  // A private window of Chrome has a background of its own; the other one sees to it.
  if (sync === undefined || browser.extension.inIncognitoContext) return;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  // A store that refuses is asked again with the next change.
  const now = () => void run().catch(() => undefined);
  const soon = () => {
    waiting ??= setTimeout(() => {
      waiting = null;
      now();
    }, GATHER_MS);
  };
  const keys = new Set(KEPT_KEYS);
  browser.storage.local.onChanged.addListener((changes) => {
    if (
      SYNC_KEY in changes &&
      syncStateIn({ [SYNC_KEY]: changes[SYNC_KEY].newValue }).memories === null
    )
      now();
    else if (Object.keys(changes).some((key) => keys.has(key))) soon();
  });
  sync.onChanged.addListener(soon);
  browser.runtime.onStartup.addListener(now);
}
