import { browser } from 'wxt/browser';

/** The scripts that are put into pages, as the build names them. */
export type PageScript =
  '/watch-page.js' | '/tidy-page.js' | '/read-page.js' | '/copy-page.js' | '/pick-element.js';

/** Firefox tells of an error in the result; Chrome's types know none. */
type Outcome = { readonly result?: unknown; readonly error?: unknown } | undefined;

/**
 * Runs one of our scripts in the top frame of a tab, or in another frame of it.
 * @returns the script's result: made in a page's process, so of any shape
 * @throws the browser's own error where the script may not run
 */
export async function inject(tabId: number, script: PageScript, frameId = 0): Promise<unknown> {
  const target = { tabId, frameIds: [frameId] };
  const [run] = await browser.scripting.executeScript({ target, files: [script] });
  const outcome: Outcome = run;
  if (outcome === undefined) throw new Error('The script ran in no frame.');
  if (outcome.error != null) throw new Error('The script was refused.', { cause: outcome.error });
  return outcome.result;
}
