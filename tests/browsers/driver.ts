import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';
import { ENDED_WITH_PAGE, listen, withoutProbe } from './complaints.ts';
import { chromiumClipboard, chromiumDeeds } from './chromium-deeds.ts';
import { limitInChromium, limitInFirefox } from './limit-access.ts';
import { launchFirefox, type FirefoxTab } from './firefox.ts';
import {
  END_BACKGROUND,
  firefoxDeeds,
  READ_CLIPBOARD,
  RELOAD,
  setFirefoxClock,
} from './firefox-deeds.ts';
import { ADDON_ID, ADDON_ORIGIN } from './firefox-process.ts';
import { takeFromChromium, takeFromFirefox, type Farewell } from './take-away.ts';
import { readPrivatelyInChromium, readPrivatelyInFirefox } from './private-window.ts';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** A document that a test can look into: a page, or the real popup. */
export interface View {
  /** Runs a function there. It must not use anything from around it; data passes as JSON. */
  run<A extends readonly unknown[], T>(
    task: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  /** PNG of what is visible. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface PageView extends View {
  /** Goes to an address and waits until it is loaded, where the browser tells. */
  open(url: string): Promise<void>;
}

/** What a clipboard holds. */
export interface Held {
  readonly text: string;
  readonly html: string;
}

/** A running browser with Broadsheet in it; the same for a test whichever browser it is. */
export interface Driver {
  readonly name: BrowserName;
  /** Settles when the browser was closed by hand. */
  readonly ended: Promise<void>;
  /** The folder in which it keeps what is downloaded; it goes with the profile. */
  readonly downloads: string;
  newPage(url: string): Promise<PageView>;
  /** Lets the extension into private windows, opens an address in one, and chooses to read it in the menu. */
  readPrivately(url: string): Promise<PageView>;
  /** Opens a page of the extension in a tab: "/reader.html". */
  openOwn(path: string): Promise<PageView>;
  /** Opens the real popup over a page by a click on the toolbar button. */
  openPopup(page: PageView): Promise<View>;
  /** What the real clipboard holds; '' for a kind that it does not hold. */
  clipboard(): Promise<Held>;
  /** Does what the keys of a command do in a page. */
  press(command: string, page: PageView): Promise<void>;
  /** Does what a click on an entry of the browser's menu does in a page. */
  chooseInMenu(entry: string, page: PageView): Promise<void>;
  /** Takes the focus out of a page: to the address bar, or to another tab. */
  leave(page: PageView): Promise<void>;
  /** Text and title of the toolbar button over a page. */
  button(page: PageView): Promise<{ readonly badge: string; readonly title: string }>;
  /** Pastes into what has the focus in a page, as the keys do. */
  paste(page: PageView): Promise<void>;
  /** Presses keys one after the other in a page: "Tab", "Shift+Tab", "ArrowUp", "a". */
  type(page: PageView, keys: readonly string[]): Promise<void>;
  /** Takes away the extension's standing access to all sites but these: "http://lamp.example/*". */
  limitAccess(sites: readonly string[]): Promise<void>;
  /** What the browser said against the extension's own documents since it was last asked: errors, refusals of the policy. */
  complaints(): Promise<readonly string[]>;
  /** Ends the extension's background, as the browser does with one that has nothing to do. */
  endBackground(): Promise<void>;
  /** Sets the clock of the extension's background so many milliseconds before the true one, until it ends. */
  setClock(ahead: number): Promise<void>;
  /** Loads the extension anew, as an update does; pages stay as they are. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off, or removes it; pages stay as they are. */
  takeAway(how: Farewell): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export interface DriverOptions {
  /** Folder of the unpacked extension. Default: none is there. */
  readonly extension?: string;
  readonly headless?: boolean;
  /** Port of a test server that answers for every host. Default: the browser is online. */
  readonly proxyPort?: number;
  /** BCP 47, of the browser's own texts. Default: that of the machine. */
  readonly language?: string;
  /** Where pages open: a tab out of sight is slow to follow, a window is not. Default: in a tab. */
  readonly pagesIn?: 'tab' | 'window';
}

/** Waits for a page that tells nothing when it has loaded: a browser's own page needs about 0.3 s. */
const OWN_PAGE_MS = 800;

const isWebPage = (url: string) => /^(?:https?|file):/.test(url);

function chromiumView(page: Page): View {
  return {
    run: <A extends readonly unknown[], T>(task: (...args: A) => T | Promise<T>, ...args: A) =>
      page.evaluate(task as unknown as (...args: unknown[]) => T, ...args) as Promise<T>,
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: () => page.close(),
  };
}

async function driveChromium(options: DriverOptions): Promise<Driver> {
  const chromium = await launchChromium(options);
  const { browser } = chromium;
  const pages = new WeakMap<PageView, Page>();
  const complaints: string[] = [];
  const pageOf = (view: PageView) => {
    const page = pages.get(view);
    if (page === undefined) throw new Error('this page belongs to another browser');
    return page;
  };
  const viewOf = async (page: Page) => {
    await listen(page, complaints);
    const view = {
      ...chromiumView(page),
      open: async (to: string) => {
        await page.goto(to);
      },
    };
    pages.set(view, page);
    return view;
  };
  const openPage = async (url: string) => {
    const view = await viewOf(await browser.newPage({ type: options.pagesIn ?? 'tab' }));
    await view.open(url);
    return view;
  };
  return {
    name: 'chromium',
    ended: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    downloads: chromium.downloads,
    newPage: openPage,
    readPrivately: async (url) => viewOf(await readPrivatelyInChromium(chromium, url)),
    openOwn: (path) => openPage(`chrome-extension://${chromium.extensionId}${path}`),
    openPopup: async (view) => {
      const popup = await chromium.openPopup(pageOf(view));
      await listen(popup, complaints);
      return chromiumView(popup);
    },
    complaints: () => Promise.resolve(withoutProbe(complaints.splice(0))),
    clipboard: () => chromiumClipboard(browser),
    ...chromiumDeeds(chromium, (view) => pageOf(view)),
    reloadExtension: async () => {
      await browser.installExtension(resolve(options.extension ?? ''));
    },
    limitAccess: (sites) => limitInChromium(chromium, sites),
    takeAway: (how) => takeFromChromium(chromium, how),
    close: () => chromium.close(),
  };
}

function firefoxView(view: Pick<FirefoxTab, 'call' | 'screenshot' | 'close'>): View {
  return {
    run: <A extends readonly unknown[], T>(task: (...args: A) => T | Promise<T>, ...args: A) =>
      view.call<T>(task.toString(), args),
    screenshot: () => view.screenshot(),
    close: () => view.close(),
  };
}

async function driveFirefox(options: DriverOptions): Promise<Driver> {
  const firefox = await launchFirefox(options);
  const tabs = new WeakMap<PageView, FirefoxTab>();
  const tabOf = (view: PageView) => {
    const tab = tabs.get(view);
    if (tab === undefined) throw new Error('this page belongs to another browser');
    return tab;
  };
  const open = (tab: FirefoxTab) => async (url: string) => {
    await tab.navigate(url, isWebPage(url) ? 'complete' : 'none');
    if (!isWebPage(url)) await sleep(OWN_PAGE_MS);
  };
  const viewOf = (tab: FirefoxTab) => {
    const view = { ...firefoxView(tab), open: open(tab) };
    tabs.set(view, tab);
    return view;
  };
  const openPage = async (url: string) => {
    const view = viewOf(await firefox.newTab(undefined, options.pagesIn));
    await view.open(url);
    return view;
  };
  return {
    name: 'firefox',
    ended: firefox.ended,
    downloads: firefox.downloads,
    newPage: openPage,
    readPrivately: async (url) => viewOf(await readPrivatelyInFirefox(firefox, url)),
    openOwn: (path) => openPage(ADDON_ORIGIN + path),
    openPopup: async (view) => firefoxView(await firefox.openPopup(tabOf(view))),
    clipboard: () => firefox.callBrowser(READ_CLIPBOARD),
    ...firefoxDeeds(firefox, tabOf),
    endBackground: () => firefox.callBrowser(END_BACKGROUND, [ADDON_ID]),
    setClock: (ahead) => setFirefoxClock(firefox, ahead),
    reloadExtension: () => firefox.callBrowser(RELOAD, [ADDON_ID]),
    limitAccess: (sites) => limitInFirefox(firefox, sites),
    takeAway: (how) => takeFromFirefox(firefox, how),
    complaints: async () =>
      withoutProbe(await firefox.complaints()).filter((one) => !ENDED_WITH_PAGE.test(one)),
    close: () => firefox.close(),
  };
}

/** Starts one of the browsers with the extension in it. @throws when it is not installed */
export function drive(name: BrowserName, options: DriverOptions): Promise<Driver> {
  return name === 'chromium' ? driveChromium(options) : driveFirefox(options);
}
