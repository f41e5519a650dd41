import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { readStored, type Trouble } from '../settings-repair.ts';
import { parseSettings, type Settings } from '../settings.ts';
import { MOST_SITES } from '../sites.ts';
import { inTurn } from './in-turn.ts';

/** The one key in the browser's local store. tests/bench/bench-browser.ts writes it too. */
export const SETTINGS_KEY = 'settings';

/** The settings among things read from the store; the defaults where they are missing or wrong. */
export function settingsIn(read: Readonly<Record<string, unknown>>): Settings {
  return parseSettings(read[SETTINGS_KEY]);
}

async function stored(): Promise<Settings> {
  return settingsIn(await browser.storage.local.get(SETTINGS_KEY));
}

/** The settings as they are now; the defaults where the store cannot be read. Never throws. */
export async function loadSettings(): Promise<Settings> {
  try {
    return await stored();
  } catch {
    return parseSettings(undefined);
  }
}

/** A copy of stored settings that were broken, and what was wrong with them. */
const BACKUP_KEY = 'settings-backup';

/** Paths of settings that took their defaults, until other devices were asked for better ones. */
export const UNSURE_KEY = 'settings-unsure';

const BackupSchema = v.object({
  trouble: v.object({ broken: v.array(v.string()), isFuture: v.boolean() }),
});

/** New values, or what makes them of the settings as they are. */
type Change = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/**
 * What the store is to hold after a change.
 * @param raw what it holds as settings now; where that is broken, a copy of it is kept
 * @throws when there would be too many sites
 */
export function settingsItems(raw: unknown, change: Change) {
  const { settings: before, trouble } = readStored(raw);
  const changed = typeof change === 'function' ? change(before) : change;
  const settings = parseSettings({ ...before, ...changed });
  const sites = Object.keys(changed.sites ?? {}).length;
  if (sites > MOST_SITES) throw new RangeError('too many sites');
  const items: Record<string, unknown> = { [SETTINGS_KEY]: settings };
  if (trouble !== null) {
    items[BACKUP_KEY] = { raw, trouble };
    items[UNSURE_KEY] = trouble.broken.filter((path) => !((path.split('.')[0] ?? '') in changed));
  }
  return { settings, items };
}

async function write(change: Change): Promise<Settings> {
  // Not loadSettings: where reading fails, its defaults would be written over what is there.
  const raw = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  const { settings, items } = settingsItems(raw, change);
  await browser.storage.local.set(items);
  return settings;
}

/**
 * Changes some settings and leaves the others.
 * @param change a wrong value becomes its default
 * @returns all settings as they are now
 * @throws when there would be too many sites, or the store refuses; the settings then stay as they were
 */
export function updateSettings(change: Change): Promise<Settings> {
  return inTurn(() => write(change));
}

/** What was wrong with the settings when they were mended last; null once that is understood. */
export async function settingsTrouble(): Promise<Trouble | null> {
  const raw = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  if (readStored(raw).trouble !== null) await updateSettings({});
  const backup = (await browser.storage.local.get(BACKUP_KEY))[BACKUP_KEY];
  return v.is(BackupSchema, backup) ? backup.trouble : null;
}

/** Puts the notice away; the copy of the old settings stays. */
export async function forgetTrouble(): Promise<void> {
  const { raw } = {
    raw: null,
    ...((await browser.storage.local.get(BACKUP_KEY))[BACKUP_KEY] ?? {}),
  };
  await browser.storage.local.set({ [BACKUP_KEY]: { raw, trouble: null } });
}
