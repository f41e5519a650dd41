import { browser, type Browser } from 'wxt/browser';
import { answerOf } from './inject.ts';

/** A reading of the tab that the popup stands over, begun and not awaited. */
export interface BegunReading {
  /** Refused where the window has no tab. */
  readonly tab: Promise<Browser.tabs.Tab>;
  /** What the page's process gives; refused where the script may not run. */
  readonly result: Promise<unknown>;
}

/** What the popup's first script leaves for the one that draws: it need not bring along what is there. */
export const popupWorld = globalThis as unknown as {
  begunReading: BegunReading;
  beginReading: () => BegunReading;
};

async function tabBelow(): Promise<Browser.tabs.Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab === undefined) throw new Error('This window has no tab.');
  return tab;
}

/** Begins to read the page below the popup. */
export function beginReading(): BegunReading {
  const tab = tabBelow();
  const result = tab.then(({ id = browser.tabs.TAB_ID_NONE }) => answerOf(id, '/read-page.js'));
  result.catch(() => undefined); // who asks for it hears of it; nobody may have asked yet
  return { tab, result };
}
