import { browser } from 'wxt/browser';

/** Scripts that change a page, as the build names them. */
export type PageScript =
  '/join-page.js' | '/watch-page.js' | '/tell-page.js' | '/tidy-page.js' | '/pick-element.js';

/** Scripts whose result is waited for. What runs twice does no harm: they change nothing. */
export type AnswerScript = '/read-page.js' | '/copy-page.js';

/** What they need: they answer null where it is not there. */
const TELLER: PageScript = '/tell-page.js';

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
  files: (PageScript | AnswerScript)[],
  injectImmediately: boolean,
): Promise<unknown> {
  const target = { tabId, frameIds: [frameId] };
  const [ran] = await browser.scripting.executeScript({ target, files, injectImmediately });
  const outcome: Outcome = ran;
  if (outcome === undefined) throw new Error('The script ran in no frame.');
  if (outcome.error != null) throw new Error('The script was refused.', { cause: outcome.error });
  return outcome.result;
}

/** Runs a script that answers, with what it needs. */
async function run(frame: Frame, script: AnswerScript, atOnce: boolean): Promise<unknown> {
  const answer = await runFiles(frame, [script], atOnce);
  return answer ?? runFiles(frame, [TELLER, script], atOnce);
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
 * Runs one of our scripts in the top frame of a tab.
 * @returns the script's result: made in a page's process, so of any shape
 * @throws the browser's own error where the script may not run
 */
export function inject(tabId: number, script: PageScript): Promise<unknown> {
  return runFiles({ tabId, frameId: 0 }, [script], false);
}

/** The same in the top frame or another one, for a script that answers, where the page goes on loading too. */
export async function answerOf(tabId: number, script: AnswerScript, frameId = 0): Promise<unknown> {
  const frame = { tabId, frameId };
  const answer = run(frame, script, false);
  if (!(await goesOnLoading(tabId, answer))) return answer;
  return Promise.race([answer, run(frame, script, true)]);
}
