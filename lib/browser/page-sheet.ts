import { browser } from 'wxt/browser';
import { markSheet } from '../clutter/mark-sheet.ts';

// USER origin: no rule of the page can outdo it, and the page cannot read the sheet.
const sheet = (tabId: number, attribute: string) => ({
  target: { tabId, frameIds: [0] },
  css: markSheet(attribute),
  origin: 'USER' as const,
});

/**
 * Hides everything in a tab's page that carries our mark, or stops doing so.
 * @returns whether the browser did it; false for a page that is gone or closed to us
 */
export async function hideMarked(
  tabId: number,
  { attribute, on }: { attribute: string; on: boolean },
): Promise<boolean> {
  try {
    const change = sheet(tabId, attribute);
    await (on ? browser.scripting.insertCSS(change) : browser.scripting.removeCSS(change));
    return true;
  } catch {
    return false;
  }
}
