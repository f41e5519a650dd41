import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from '../settings.ts';
import { SETTINGS_KEY, settingsIn } from './settings-store.ts';
import { whenBack } from './when-back.ts';

/** Several listeners in one page hear of the same change: it is made sense of once. */
const madeSenseOf = new WeakMap<object, Settings>();

function settingsOf(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return parseSettings(stored);
  const settings = madeSenseOf.get(stored) ?? parseSettings(stored);
  madeSenseOf.set(stored, settings);
  return settings;
}

/**
 * Tells of every change of the settings, wherever it was made, and how they are when somebody comes
 * back to the page.
 * @returns a function that ends the watch
 */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  let changes = 0;
  const tell = (changed: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changed[SETTINGS_KEY];
    if (area !== 'local' || change === undefined) return;
    changes += 1;
    callback(settingsOf(change.newValue));
  };
  const look = async () => {
    const before = changes;
    const settings = settingsIn(await browser.storage.local.get(SETTINGS_KEY));
    // What was told while they were read is newer.
    if (changes === before) callback(settings);
  };
  browser.storage.onChanged.addListener(tell);
  // A script that outlived its extension reads nothing.
  const forgetBack = whenBack(() => void look().catch(() => undefined));
  return () => {
    browser.storage.onChanged.removeListener(tell);
    forgetBack();
  };
}
