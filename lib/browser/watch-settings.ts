import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from '../settings.ts';
import { SETTINGS_KEY } from './settings-store.ts';

/** Several listeners in one page hear of the same change: it is made sense of once. */
const madeSenseOf = new WeakMap<object, Settings>();

function settingsOf(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return parseSettings(stored);
  const settings = madeSenseOf.get(stored) ?? parseSettings(stored);
  madeSenseOf.set(stored, settings);
  return settings;
}

/**
 * Tells of every change of the settings, wherever it was made.
 * @returns a function that ends the watch
 */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const tell = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change !== undefined) callback(settingsOf(change.newValue));
  };
  browser.storage.onChanged.addListener(tell);
  return () => {
    browser.storage.onChanged.removeListener(tell);
  };
}
