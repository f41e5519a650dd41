import { browser, type Browser } from 'wxt/browser';
import { tabInfo } from './active-tab.ts';
import { setHidingOnSite } from './hiding.ts';
import { loadSettings } from './settings-store.ts';
import { hidesOn } from '../settings.ts';

type Tab = Browser.tabs.Tab;

/** What each command of the manifest does; the browser itself opens the popup. */
export type Commands = Readonly<Record<string, (tab: Tab) => Promise<void>>>;

/** Switches hiding on a tab's site off where it is on, and on where it is off. */
export async function toggleHiding(tab: Tab): Promise<void> {
  const { host } = tabInfo(tab);
  if (host === null) return;
  await setHidingOnSite(host, !hidesOn(await loadSettings(), host));
}

async function activeNow(): Promise<Tab | undefined> {
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
}

/** Does what a key pressed anywhere in the browser asks for. */
export function listenForCommands(commands: Commands): void {
  // Firefox for Android has no keys, whatever the types say.
  if ((browser.commands as typeof browser.commands | undefined) === undefined) return;
  browser.commands.onCommand.addListener((name, given) => {
    const run = async () => {
      const tab = given ?? (await activeNow());
      if (tab !== undefined) await commands[name]?.(tab);
    };
    // A store that refuses leaves all as it was; the button still says how it is.
    run().catch(() => undefined);
  });
}
