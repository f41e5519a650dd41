import type { Driver, PageView } from '../browsers/driver.ts';
import { waitUntil } from '../browsers/popup-content.ts';

/** More steps than any of our pages has places for the focus. */
const MOST_TABS = 150;

/** The options page in a tab of its own, as a link of the browser opens it. */
export async function optionsPage(driver: Driver): Promise<PageView> {
  const page = await driver.openOwn('/options.html');
  await waitUntil(
    () => page.run(() => document.querySelector('.options h2') !== null).catch(() => false),
    'the options page',
  );
  return page;
}

/** Goes on by the Tab key until what a selector names has the focus. @throws when it never has */
export async function tabTo(driver: Driver, page: PageView, selector: string): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    const isThere = await page.run(
      (one) => document.activeElement?.matches(one) ?? false,
      selector,
    );
    if (isThere) return;
    await driver.type(page, ['Tab']);
  }
  throw new Error(`no key leads to ${selector}`);
}

/** Is something seen on a page? null where it is not there. */
export const shows = (page: PageView, selector: string) =>
  page.run((one) => document.querySelector(one)?.checkVisibility() ?? null, selector);

/** The keys of a text. */
export const letters = (text: string): string[] => Array.from(text);
