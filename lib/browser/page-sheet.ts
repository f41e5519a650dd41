import { browser } from 'wxt/browser';
import { markSheet } from '../clutter/mark-sheet.ts';

/**
 * Hides everything in a tab's page that carries our mark.
 * @returns whether the browser did it; false for a page that is gone or closed to us
 */
export async function hideMarked(tabId: number, attribute: string): Promise<boolean> {
  const target = { tabId, frameIds: [0] };
  try {
    // USER origin: no rule of the page can outdo it, and the page cannot read the sheet.
    await browser.scripting.insertCSS({ target, css: markSheet(attribute), origin: 'USER' });
    return true;
  } catch {
    return false;
  }
}
