import { browser } from 'wxt/browser';
import { choicesFor, withSite } from '../sites.ts';
import type { TabInfo } from './active-tab.ts';
import { loadSettings, updateSettings } from './settings-store.ts';

/** What holds for a tab's site besides hiding. */
export interface SiteState {
  /** Do its articles open in the reader by themselves? */
  readonly readsAlways: boolean;
  /** May we act there without being clicked? */
  readonly hasAccess: boolean;
}

/** @returns null where the tab shows no site. Never throws */
export async function siteState({ url, host }: TabInfo): Promise<SiteState | null> {
  if (host === null) return null;
  try {
    const { protocol } = new URL(url);
    const { sites } = await loadSettings();
    const hasAccess = await browser.permissions.contains({ origins: [`${protocol}//${host}/*`] });
    return { readsAlways: choicesFor(sites, host).read === 'always', hasAccess };
  } catch {
    return null;
  }
}

/** Has a site's articles open in the reader by themselves, or no longer. @throws when the store refuses */
export async function setReadsAlways(host: string, on: boolean): Promise<void> {
  const read = on ? 'always' : 'ask';
  await updateSettings(({ sites }) => ({ sites: withSite(sites, host, { read }) }));
}
