import * as v from 'valibot';
import { HiddenReportSchema, type HiddenReport, type ToPage } from '../messages.ts';
import { hidesOn } from '../settings.ts';
import { choicesFor, withSite } from '../sites.ts';
import type { TabInfo } from './active-tab.ts';
import { inject } from './inject.ts';
import { areListsBroken } from './list-store.ts';
import { askPage } from './messenger.ts';
import { loadSettings, updateSettings } from './settings-store.ts';

export interface HidingState {
  /** Is hiding on for this tab's site? */
  readonly on: boolean;
  /** What is hidden on the page just now; no blocks when nothing is. */
  readonly report: HiddenReport;
  /** Are there no community lists, because they could not be read? */
  readonly listsBroken: boolean;
}

const NOTHING: HiddenReport = { blocks: [], dropped: [], scrolls: false };

/** A page that was open before Broadsheet was installed gets its scripts now, in about 0.1 s. */
const ASK_EVERY_MS = 100;
const ASK_AT_MOST = 15;

const ASK: ToPage = { type: 'hiddenReport' };

async function askReport(tabId: number, question = ASK): Promise<HiddenReport | null> {
  const answer = v.safeParse(HiddenReportSchema, await askPage(tabId, question));
  return answer.success ? answer.output : null;
}

/** @returns null when the page has no script of ours that hides */
async function reportOnceThere(tabId: number): Promise<HiddenReport | null> {
  for (let asked = 0; asked < ASK_AT_MOST; asked += 1) {
    const report = await askReport(tabId);
    if (report !== null) return report;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  return null;
}

async function reportOf(tabId: number): Promise<HiddenReport> {
  const report = await askReport(tabId);
  if (report !== null) return report;
  // Does nothing where it runs already, and tells whether there is anything to wait for.
  const isArticle = await inject(tabId, '/watch-page.js').catch(() => false);
  return (isArticle === true ? await reportOnceThere(tabId) : null) ?? NOTHING;
}

/** What is hidden on a tab just now. Never throws: a tab without our script hides nothing. */
export async function hidingOn({ id, host }: TabInfo): Promise<HidingState> {
  try {
    const on = host !== null && hidesOn(await loadSettings(), host);
    const listsBroken = await areListsBroken();
    return { on, report: on ? await reportOf(id) : NOTHING, listsBroken };
  } catch {
    return { on: false, report: NOTHING, listsBroken: false };
  }
}

/**
 * Switches hiding on a site on or off; every open page of the site follows at once.
 * Switching a site on switches hiding itself on too: a switch that does nothing would be a lie.
 * @throws when the browser refuses to store it
 */
export async function setHidingOnSite(host: string, on: boolean): Promise<void> {
  await updateSettings(({ hideClutter, sites }) => {
    // Who wants something hidden no longer wants the site left alone.
    const { read } = choicesFor(sites, host);
    const change = on && read === 'never' ? { hide: on, read: 'ask' as const } : { hide: on };
    return { hideClutter: hideClutter || on, sites: withSite(sites, host, change) };
  });
}

/**
 * Shows a hidden block on the tab's page, or all of them (null), and scrolls to it; or hides it again.
 * @returns what is hidden then; null when the page does not answer
 */
export function setBlockShown(
  tabId: number,
  { id, isShown }: { readonly id: number | null; readonly isShown: boolean },
): Promise<HiddenReport | null> {
  return askReport(tabId, { type: 'setShown', id, isShown });
}
