import type { Page } from 'puppeteer-core';

/**
 * As it loads, turndown tries once whether it may parse an empty string, and does without when it may
 * not: that much of a refusal is no escape. Anything that runs is refused in other words.
 */
const TURNDOWN_PROBE = /^This document requires 'TrustedHTML' assignment|require-trusted-types-for/;

/**
 * Firefox ends what still runs in a page that is closed, or leaves it a window that answers nothing any
 * more, and says so: that is no fault of ours.
 */
export const ENDED_WITH_PAGE = /^(?:Script terminated by timeout|NS_ERROR_NOT_INITIALIZED$)/;

/** What the browser said, without what is no fault. */
export const withoutProbe = (said: readonly string[]) =>
  said.filter((one) => !TURNDOWN_PROBE.test(one));

/** Writes down what Chromium says against the extension in a page, from the page's beginning on. */
export async function listen(page: Page, complaints: string[]): Promise<void> {
  const session = await page.createCDPSession();
  session.on('Log.entryAdded', ({ entry }) => {
    const isOurs = (entry.url ?? page.url()).startsWith('chrome-extension:');
    // A picture of a story that is not there is the story's own affair.
    if (isOurs && entry.level !== 'verbose' && entry.source !== 'network')
      complaints.push(entry.text);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { url, text, exception } = exceptionDetails;
    if (url?.startsWith('chrome-extension:') === true)
      complaints.push(exception?.description ?? text);
  });
  page.on('dialog', (dialog) => {
    // Nobody is there to answer; what our own pages ask they do not ask in such a way.
    if (dialog.type() !== 'beforeunload') complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.accept().catch(() => undefined);
  });
  await session.send('Log.enable');
  await session.send('Runtime.enable');
}
