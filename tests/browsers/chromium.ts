import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { toolPath } from '../../scripts/tools/find.ts';
import { greets, WELCOME, WELCOME_MS } from './welcome-tab.ts';

/** No first-run pages and no traffic of the browser's own, so that a test sees only its own. */
const QUIET = [
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=HttpsUpgrades', // a test page is plain http
  '--ignore-certificate-errors', // or signed by the test's server itself
];

/** Everything, this machine included, goes to a test's server, which refuses what is not plain http. */
const throughProxy = (port: number) => [
  `--proxy-server=http=127.0.0.1:${port};https=127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
];

const shownOn = (display: string | undefined) =>
  display === undefined ? {} : { DISPLAY: display };

// Linux asks the environment, the other systems the command line.
const speaking = (language: string | undefined) =>
  language === undefined
    ? { args: [], env: {} }
    : { args: [`--lang=${language}`], env: { LANGUAGE: language } };

/** A popup that is not there by then never comes: it opens within 1 s on a slow machine. */
const POPUP_MS = 10_000;

export interface ChromiumOptions {
  /** Folder of an unpacked extension. */
  readonly extension?: string;
  /** Default true. */
  readonly headless?: boolean;
  /** Port of a test server that answers for every host. Default: the browser is online. */
  readonly proxyPort?: number;
  /** BCP 47, of the browser's own texts. Default: that of the machine. */
  readonly language?: string;
  /** The X display to be seen on. Default: that of the machine. */
  readonly display?: string;
  /** What the profile says before the browser starts, as Chromium's file "Preferences" has it. */
  readonly preferences?: object;
  readonly args?: readonly string[];
  /** Does Puppeteer watch a target? Default: all of them. */
  readonly watches?: (target: Target) => boolean;
}

export interface Chromium {
  readonly browser: Browser;
  /** '' when it was started without an extension. */
  readonly extensionId: string;
  /** The folder in which it keeps what is downloaded. */
  readonly downloads: string;
  /** Opens the real popup over a page by a click on the toolbar button; this grants activeTab. */
  openPopup(page: Page): Promise<Page>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

// Chromium refuses its sandbox to root, and containers run as root.
const sandbox = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/**
 * Starts an installed Chromium or Chrome with a fresh profile.
 * @returns the browser, the id of the installed extension, and how to end it
 * @throws when no Chromium is installed or it does not start; nothing is left behind then
 */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'broadsheet-chromium-'));
  const clean = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  let browser: Browser | undefined;
  const close = async () => {
    try {
      await browser?.close();
    } finally {
      clean();
    }
  };
  const language = speaking(options.language);
  const proxy = options.proxyPort === undefined ? [] : throughProxy(options.proxyPort);
  try {
    prefer(profile, options.preferences);
    browser = await puppeteer.launch({
      executablePath: toolPath('chromium'),
      headless: options.headless ?? true,
      pipe: true,
      userDataDir: profile,
      enableExtensions: true,
      targetFilter: (target) => options.watches?.(target) ?? true,
      defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
      args: [...sandbox(), ...QUIET, ...proxy, ...language.args, ...(options.args ?? [])],
      env: { ...process.env, ...language.env, ...shownOn(options.display) },
    });
    const extensionId =
      options.extension === undefined ? '' : await install(browser, resolve(options.extension));
    const downloads = join(profile, 'downloads');
    await keepDownloads(browser, downloads);
    const openPopup = popupOpener(browser, extensionId);
    return { browser, extensionId, downloads, openPopup, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function prefer(profile: string, preferences: object | undefined): void {
  if (preferences === undefined) return;
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Keeps downloads in a folder, without asking where to. */
async function keepDownloads(browser: Browser, downloadPath: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
}

/** Installs an extension. The page with which Broadsheet greets would stand before what a test looks at. */
async function install(browser: Browser, extension: string): Promise<string> {
  const id = await browser.installExtension(extension);
  if (!greets(extension)) return id;
  const address = `chrome-extension://${id}${WELCOME}`;
  const opened = await browser.waitForTarget((target) => target.url() === address, {
    timeout: WELCOME_MS,
  });
  await (await opened.asPage()).close();
  return id;
}

function popupOpener(browser: Browser, extensionId: string) {
  return async (page: Page): Promise<Page> => {
    const extension = (await browser.extensions()).get(extensionId);
    if (extension === undefined) throw new Error('Chromium was started without an extension');
    await page.bringToFront();
    const address = `chrome-extension://${extensionId}/popup.html`;
    const opened = browser.waitForTarget((target) => target.url().startsWith(address), {
      timeout: POPUP_MS,
    });
    await page.triggerExtensionAction(extension);
    return (await opened).asPage();
  };
}
