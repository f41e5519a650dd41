import { ownKeysOf } from '../repair/own-rules.ts';
import { isolatedWorld } from './isolated-world.ts';
import { knownClutter, knownKeys } from './list-known.ts';
import { ownHere } from './own-here.ts';
import { readStore } from './read-store.ts';
import { SETTINGS_KEY } from './settings-store.ts';

/** Keeps in mind what the context menu is opened on: it may be asked to hide its like. */
function watchMenu(): void {
  const note = (event: Event) => {
    const [target] = event.composedPath();
    if (event.isTrusted && target instanceof Element)
      isolatedWorld.clickedHere = new WeakRef(target);
  };
  addEventListener('contextmenu', note, { capture: true, passive: true });
}

/**
 * Hides what the lists and the reader's own rules say of this page's site, from what is stored in the
 * browser: one read, and nobody is woken where nothing is said.
 * @param shown when somebody comes to the page: it is not touched before
 */
export function hideKnown(shown: Promise<void> | null = null): void {
  watchMenu();
  const keys = [SETTINGS_KEY, ...knownKeys(), ...ownKeysOf(location.hostname)];
  const read = readStore(keys, shown);
  isolatedWorld.knownHere = read.then((stored) => stored && knownClutter(stored));
  isolatedWorld.ownHere = read.then((stored) => ownHere(stored ?? {}));
}
