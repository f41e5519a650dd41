import { browser } from 'wxt/browser';

// USER origin: no rule of the page can outdo it, and the page cannot read the sheet.
const sheet = (tabId: number, attribute: string) => ({
  target: { tabId, frameIds: [0] },
  css: `[${attribute}]{display:none!important}`,
  origin: 'USER' as const,
});

/**
 * Hides everything in a tab's page that carries an attribute, or stops doing so.
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
