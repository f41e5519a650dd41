import { browser } from 'wxt/browser';

/** The scripts that are put into pages, as the build names them. */
export type PageScript =
  '/watch-page.js' | '/tidy-page.js' | '/read-page.js' | '/copy-page.js' | '/pick-element.js';

/** Scripts whose result is waited for. What runs twice does no harm: they change nothing. */
const ANSWERS: ReadonlySet<PageScript> = new Set(['/read-page.js', '/copy-page.js']);

/** What they need in a page that nothing has told apart yet: they answer null there. */
const TELLER = '/tell-page.js';

/**
 * The browser runs a script when the page is there, and some never are: they go on loading. What has
 * come of one by now is read. An answer has to be there in 3 s (issue 9), and reading takes a part of it.
 */
const LOADING_MS = 1500;

/** Firefox tells of an error in the result; Chrome's types know none. */
type Outcome = { readonly result?: unknown; readonly error?: unknown } | undefined;

interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

async function runFiles(
  { tabId, frameId }: Frame,
  files: (PageScript | typeof TELLER)[],
  injectImmediately: boolean,
): Promise<unknown> {
  const target = { tabId, frameIds: [frameId] };
  const [ran] = await browser.scripting.executeScript({ target, files, injectImmediately });
  const outcome: Outcome = ran;
  if (outcome === undefined) throw new Error('The script ran in no frame.');
  if (outcome.error != null) throw new Error('The script was refused.', { cause: outcome.error });
  return outcome.result;
}

/** Runs a script; one that answers, with what it needs. */
async function run(frame: Frame, script: PageScript, injectImmediately: boolean): Promise<unknown> {
  const result = await runFiles(frame, [script], injectImmediately);
  if (result !== null || !ANSWERS.has(script)) return result;
  return runFiles(frame, [TELLER, script], injectImmediately);
}

/** Does a page still load when a script has not run for a while? */
async function goesOnLoading(tabId: number, result: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, LOADING_MS, true);
  });
  const isThere = () => false;
  const isLate = await Promise.race([result.then(isThere, isThere), late]);
  clearTimeout(timer);
  if (!isLate) return false;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.status === 'loading';
}

/**
 * Runs one of our scripts in the top frame of a tab, or in another frame of it.
 * @returns the script's result: made in a page's process, so of any shape
 * @throws the browser's own error where the script may not run
 */
export async function inject(tabId: number, script: PageScript, frameId = 0): Promise<unknown> {
  const frame = { tabId, frameId };
  const result = run(frame, script, false);
  if (!ANSWERS.has(script) || !(await goesOnLoading(tabId, result))) return result;
  return Promise.race([result, run(frame, script, true)]);
}
