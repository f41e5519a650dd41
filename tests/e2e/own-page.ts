import type { Driver, PageView } from '../browsers/driver.ts';
import { waitUntil } from '../browsers/popup-content.ts';

/** More steps than any of our pages has places for the focus. */
const MOST_TABS = 150;

/** Radio buttons that share a place with another one. */
const GROUPED = 12;

/** The options page in a tab of its own, as a link of the browser opens it. */
export async function optionsPage(driver: Driver): Promise<PageView> {
  const page = await driver.openOwn('/options.html');
  await waitUntil(
    () => page.run(() => document.querySelector('.options h2') !== null).catch(() => false),
    'the options page',
  );
  return page;
}

/** How many places for the focus a selector's is after where it is now; negative: before. Runs in the page. */
function stepsTo(selector: string): number {
  const all = document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, a');
  const places = [...all].filter((one) => one.checkVisibility() && one.tabIndex >= 0);
  const to = places.findIndex((one) => one.matches(selector));
  const from = places.findIndex((one) => one === document.activeElement);
  return to < 0 ? 0 : to - from;
}

/**
 * Goes on, or back, by the Tab key until what a selector names has the focus: most of the way at a
 * stretch, since a busy browser answers slowly. @throws when it never has
 */
export async function tabTo(driver: Driver, page: PageView, selector: string): Promise<void> {
  const steps = await page.run(stepsTo, selector);
  const key = steps < 0 ? 'Shift+Tab' : 'Tab';
  const stretch = Math.max(0, Math.abs(steps) - GROUPED);
  await driver.type(
    page,
    Array.from({ length: stretch }, () => key),
  );
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    const isThere = await page.run(
      (one) => document.activeElement?.matches(one) ?? false,
      selector,
    );
    if (isThere) return;
    await driver.type(page, [key]);
  }
  throw new Error(`no key leads to ${selector}`);
}

/** Is something seen on a page? null where it is not there. */
export const shows = (page: PageView, selector: string) =>
  page.run((one) => document.querySelector(one)?.checkVisibility() ?? null, selector);

/** The keys of a text. */
export const letters = (text: string): string[] => Array.from(text);

/** The picker's own element; a page cannot look into it, nor a test. */
export const isPicking = (page: PageView) =>
  page.run(() => document.documentElement.lastElementChild?.localName.startsWith('x-') ?? false);

type Items = Record<string, unknown>;

/** The extension's own interface, as its pages have it. */
interface Ours {
  readonly storage: Readonly<
    Record<
      'local' | 'session' | 'sync',
      {
        get(keys: null): Promise<Items>;
        set(items: Items): Promise<void>;
        clear(): Promise<void>;
      }
    >
  >;
}

/** What a store of the extension's holds, as a page of its own reads it. */
export const held = (page: PageView, area: 'local' | 'session' | 'sync') =>
  page.run((name) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Ours; chrome: Ours };
    return (browser ?? chrome).storage[name].get(null);
  }, area);

/** Writes into the extension's store, from a page of its own. */
export const keep = (page: PageView, items: Items) =>
  page.run((some) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Ours; chrome: Ours };
    return (browser ?? chrome).storage.local.set(some);
  }, items);

/** Types a text into the field for one's own filter list, as Preact hears it. */
export const typeList = (page: PageView, text: string) =>
  page.run((typed) => {
    const field = document.querySelector<HTMLTextAreaElement>('.own-list');
    if (field === null) throw new Error('no list');
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

interface Rule {
  readonly act: string;
  readonly selector: string;
  readonly path: string | null;
}

/** What the reader has set, in one order for both browsers. */
export async function whatIsSet(page: PageView) {
  const { settings, ...all } = await held(page, 'local');
  const parcels = Object.keys(all).filter((key) => key.startsWith('rules/'));
  const rules = parcels.flatMap((key) => Object.values(all[key] as Record<string, Rule[]>)).flat();
  return {
    settings: JSON.stringify(settings),
    list: all['own-list'] ?? '',
    rules: rules.map(({ act, selector, path }) => `${act} ${selector} on ${path ?? 'all pages'}`),
  };
}

/** Chooses a file to take settings from. @param repeat how often its text is in it */
export const chooseFile = (page: PageView, text: string, repeat = 1) =>
  page.run(
    (part, times) => {
      const field = document.querySelector<HTMLInputElement>('input.import');
      if (field === null) throw new Error('no field for a file');
      const all = new DataTransfer();
      all.items.add(new File([part.repeat(times)], 'mine.json', { type: 'application/json' }));
      field.files = all.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    repeat,
  );

/** The lists are stored in a thousand parcels when the extension is installed: on a busy machine that takes Firefox more than 8 s. */
export const LISTS_STORED_MS = 30_000;
