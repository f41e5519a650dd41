import { browser } from 'wxt/browser';
import { sheetFilters, siteSheet, type SheetState } from '../clutter/lists/site-sheet.ts';
import { loadSiteFilters } from './list-store.ts';
import type { SenderTab } from './messenger.ts';

/** A sheet to take out, and one to put in. */
export interface SheetChange {
  readonly exempt: string;
  readonly from: SheetState | null;
  readonly to: SheetState | null;
}

/**
 * Changes the sheet that hides what the lists know of a page's host. USER origin: no rule of the page
 * can outdo it, and the page cannot read it.
 * @returns whether the browser did it; false for a page that is gone or closed to us
 */
export async function changeListSheet(
  { id, host }: SenderTab,
  { exempt, from, to }: SheetChange,
): Promise<boolean> {
  const { filters } = await loadSiteFilters(host);
  const sheetOf = (state: SheetState) => ({
    target: { tabId: id, frameIds: [0] },
    css: siteSheet(sheetFilters(filters, state), exempt),
    origin: 'USER' as const,
  });
  try {
    if (to !== null) await browser.scripting.insertCSS(sheetOf(to));
    if (from !== null) await browser.scripting.removeCSS(sheetOf(from));
    return true;
  } catch {
    return false;
  }
}
