import { browser } from 'wxt/browser';

/** The scripts that are put into pages, as the build names them. */
export type PageScript = '/watch-page.js' | '/tidy-page.js' | '/read-page.js';

/**
 * Runs one of our scripts in the top frame of a tab.
 * @returns the script's result: made in a page's process, so of any shape
 * @throws the browser's own error where the script may not run
 */
export async function inject(tabId: number, script: PageScript): Promise<unknown> {
  const [run] = await browser.scripting.executeScript({ target: { tabId }, files: [script] });
  return run?.result;
}
