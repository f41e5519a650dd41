import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectBidi, type Bidi } from './bidi.ts';
import { besideExtension, firefoxToolbar, type FirefoxPopup } from './firefox-popup.ts';
import { ADDON_ORIGIN, startFirefox, type FirefoxOptions } from './firefox-process.ts';
import { greets, WELCOME, WELCOME_MS } from './welcome-tab.ts';

export interface FirefoxTab {
  readonly context: string;
  /** Goes to an address; with `wait: 'none'` comes back at once (moz-extension: and about: pages). */
  navigate(url: string, wait?: 'complete' | 'none'): Promise<void>;
  /** Runs a function's source in the page's own world. */
  call<T>(source: string, args?: readonly unknown[]): Promise<T>;
  /** PNG of what is visible. */
  screenshot(): Promise<Buffer>;
  activate(): Promise<void>;
  close(): Promise<void>;
}

export interface Firefox {
  readonly bidi: Bidi;
  readonly ended: Promise<void>;
  /** The folder in which it keeps what is downloaded. */
  readonly downloads: string;
  newTab(url?: string, type?: 'tab' | 'window'): Promise<FirefoxTab>;
  /** The tab that shows an address, once there is one. */
  tabAt(url: string): Promise<FirefoxTab>;
  /** Opens the real popup over a tab by a click on the toolbar button; this grants activeTab. */
  openPopup(tab: FirefoxTab): Promise<FirefoxPopup>;
  /** Opens a page of the extension that runs none of its code. */
  openSide(): Promise<FirefoxTab>;
  /** Runs a function's source in the browser's own window, with its full rights. */
  callBrowser<T>(source: string, args?: readonly unknown[]): Promise<T>;
  /** Errors and refused loads of the extension's own documents since it was last asked. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

// A popup or page that is closed while it waits for an answer is Firefox's to mention, nobody's to mend.
const COMPLAINTS = `(origin) => {
  const said = Services.console.getMessageArray()
    .filter((one) => one instanceof Ci.nsIScriptError && one.sourceName.startsWith(origin))
    .map((one) => one.errorMessage)
    .filter((one) => !/^Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)/.test(one));
  Services.console.reset();
  return said;
}`;

// Without the language's pack Firefox's own texts stay English; those of extensions follow.
const SPEAK = `(language) => {
  Services.locale.availableLocales = [...Services.locale.availableLocales, language];
  Services.locale.requestedLocales = [language];
}`;

// For who drives it, Firefox keeps no page that was left; for everybody else it does.
const KEEP_PAGES = `() => {
  Services.prefs.setBoolPref('fission.bfcacheInParent', true);
}`;

async function openTab(bidi: Bidi, url?: string, options: object = {}): Promise<FirefoxTab> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
    type: 'tab',
    ...options,
  });
  const tab = tabIn(bidi, context);
  if (url !== undefined) await tab.navigate(url);
  return tab;
}

function tabIn(bidi: Bidi, context: string): FirefoxTab {
  return {
    context,
    navigate: async (to, wait = 'complete') => {
      await bidi.send('browsingContext.navigate', { context, url: to, wait });
    },
    call: (source, args) => bidi.call(context, source, args),
    screenshot: async () => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      });
      return Buffer.from(data, 'base64');
    },
    activate: async () => {
      await bidi.send('browsingContext.activate', { context });
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

async function browserWindow(bidi: Bidi): Promise<string> {
  const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const found = contexts.find((one) => one.url.endsWith('browser.xhtml'));
  if (found === undefined) throw new Error('Firefox shows no browser window');
  return found.context;
}

const LOOK_EVERY_MS = 50;

/** Installs an extension. The page with which Broadsheet greets would stand before what a test looks at. */
async function install(bidi: Bidi, path: string): Promise<void> {
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path } });
  if (!greets(path)) return;
  // Closed while it works, it would complain; a sample that gives no story fails here, in every language.
  const isWelcome = async ({ context, url }: Tree['contexts'][number]) => {
    if (url !== ADDON_ORIGIN + WELCOME) return false;
    return bidi.call<boolean>(context, `() => document.querySelector('.copy-text') !== null`);
  };
  const welcome = await appeared(bidi, isWelcome, 'show the welcome page with its story');
  await bidi.send('browsingContext.close', { context: welcome });
}

/** The first context that is what is looked for, once there is one. @throws what it did not do in time */
async function appeared(
  bidi: Bidi,
  isIt: (one: Tree['contexts'][number]) => Promise<boolean>,
  deed: string,
): Promise<string> {
  for (const end = Date.now() + WELCOME_MS; Date.now() < end;) {
    const { contexts } = await bidi.send<Tree>('browsingContext.getTree');
    for (const one of contexts) {
      if (await isIt(one).catch(() => false)) return one.context;
    }
    await sleep(LOOK_EVERY_MS);
  }
  throw new Error(`Firefox did not ${deed}`);
}

/**
 * Starts an installed Firefox with a fresh profile.
 * @param options.extension folder of an unpacked extension, which must have the id of Broadsheet
 * @throws when none is installed or it does not start; nothing is left behind then
 */
export async function launchFirefox(
  options: FirefoxOptions & { readonly extension?: string; readonly language?: string } = {},
): Promise<Firefox> {
  const firefox = await startFirefox(options);
  const bidi = await connectBidi(firefox.address);
  const close = async () => {
    await bidi.send('browser.close').catch(() => undefined);
    bidi.close();
    await firefox.end();
  };
  try {
    const window = await browserWindow(bidi);
    await bidi.call(window, KEEP_PAGES);
    if (options.language !== undefined) await bidi.call(window, SPEAK, [options.language]);
    if (options.extension !== undefined) await install(bidi, resolve(options.extension));
    // In the background: what is in front stays so.
    const helper = () => openTab(bidi, undefined, { background: true });
    const openPopup = firefoxToolbar({ bidi, window, helper });
    return {
      bidi,
      ended: firefox.ended,
      downloads: firefox.downloads,
      newTab: (url, type = 'tab') => openTab(bidi, url, { type }),
      tabAt: async (url) => {
        const isThere = (one: { readonly url: string }) => Promise.resolve(one.url === url);
        return tabIn(bidi, await appeared(bidi, isThere, `show ${url}`));
      },
      openPopup,
      openSide: async () => besideExtension(await helper()),
      callBrowser: (source, args) => bidi.call(window, source, args),
      complaints: () => bidi.call(window, COMPLAINTS, [ADDON_ORIGIN]),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
