import { browser } from 'wxt/browser';

/** A keyboard shortcut of the extension, as the browser writes it. */
export interface Shortcut {
  readonly keys: string;
  readonly does: string;
}

/** The shortcuts that are set, by the extension or by the reader; none on a phone. */
export async function browserShortcuts(): Promise<readonly Shortcut[]> {
  // Firefox for Android has no commands at all, whatever the types say.
  const all = (await (browser.commands as typeof browser.commands | undefined)?.getAll()) ?? [];
  return all
    .map(({ shortcut, description }) => ({ keys: shortcut ?? '', does: description ?? '' }))
    .filter(({ keys, does }) => keys !== '' && does !== '');
}
