import type { ClutterReport } from '../article.ts';
import type { TabInfo } from './active-tab.ts';

export interface HidingState {
  /** Is hiding on for this tab's site? */
  readonly on: boolean;
  /** What is hidden on the page just now; no blocks when nothing is. */
  readonly report: ClutterReport;
}

/** What is hidden on a tab just now. Never throws: a tab without our script hides nothing. */
export async function hidingOn(tab: TabInfo): Promise<HidingState> {
  throw new Error(`not yet ${tab.id}`);
}

/** Switches hiding on a site on or off; every open page of the site follows at once. */
export async function setHidingOnSite(host: string, on: boolean): Promise<void> {
  throw new Error(`not yet ${host} ${on}`);
}
