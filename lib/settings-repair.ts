import { migrated, SETTINGS_VERSION, versionOf } from './settings-versions.ts';
import { parseSettings, type Settings } from './settings.ts';

/** What was wrong with stored settings. */
export interface Trouble {
  /** What took its default, as paths: "look.size"; '' for the whole. */
  readonly broken: readonly string[];
  /** Were they written by a later version of Broadsheet? */
  readonly isFuture: boolean;
}

export interface StoredSettings {
  readonly settings: Settings;
  /** null when all was well, and when nothing was stored. */
  readonly trouble: Trouble | null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where stored values are not what was made of them; values that are not stored yet are not wrong. */
function changesIn(stored: unknown, made: unknown, path: string): string[] {
  if (!isRecord(stored) || !isRecord(made)) {
    return JSON.stringify(stored) === JSON.stringify(made) ? [] : [path];
  }
  // What of a record's entries made no sense is gone from it; keys that nobody knows are nobody's loss.
  const known = Object.keys(stored).filter((key) => Object.hasOwn(made, key) || path === 'sites');
  return known.flatMap((key) =>
    changesIn(stored[key], made[key], path === '' ? key : `${path}.${key}`),
  );
}

/**
 * Settings from whatever a store holds, and what was wrong with it.
 * @param stored anything, also a broken, foreign or missing value
 */
export function readStored(stored: unknown): StoredSettings {
  const settings = parseSettings(stored);
  if (stored === undefined) return { settings, trouble: null };
  const isFuture = versionOf(stored) > SETTINGS_VERSION;
  const broken = changesIn(migrated(stored), settings, '').filter((path) => path !== 'version');
  return { settings, trouble: broken.length > 0 || isFuture ? { broken, isFuture } : null };
}
