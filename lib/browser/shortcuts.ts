import { browser } from 'wxt/browser';
import { t } from './translate.ts';

/** A keyboard shortcut of the extension, as the browser writes it. */
export interface Shortcut {
  /** '' for one that has none: it was taken away, or the browser does not accept what was suggested. */
  readonly keys: string;
  readonly does: string;
}

/** The shortcuts as they are, set by the extension or by the reader or not at all; none on a phone. */
export async function browserShortcuts(): Promise<readonly Shortcut[]> {
  // Firefox for Android has no commands at all, whatever the types say.
  const all = (await (browser.commands as typeof browser.commands | undefined)?.getAll()) ?? [];
  return all
    .map(({ name, shortcut, description = '' }) => ({
      keys: shortcut ?? '',
      // Browsers do the click on the toolbar button themselves, and have no words for it.
      does: name === '_execute_action' ? t('actionTitle') : description,
    }))
    .filter(({ does }) => does !== '');
}

/** Where Chromium and its kin let shortcuts be changed; no API leads there. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Opens the browser's own page for shortcuts. @returns null where there is none: on a phone */
export function shortcutSettings(): (() => void) | null {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> } | undefined;
  if (commands === undefined) return null;
  return () => {
    // Firefox 137 and newer; Chromium has no such function.
    const opened = commands.openShortcutSettings?.() ?? browser.tabs.create({ url: CHROMIUM_PAGE });
    opened.catch(() => undefined);
  };
}
