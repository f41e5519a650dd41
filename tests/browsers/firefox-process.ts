import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolPath } from '../../scripts/tools/find.ts';

/** The add-on's id, as wxt.config.ts gives it. */
export const ADDON_ID = 'broadsheet@broadsheet.example';

/** The address of its pages: Firefox draws it by lot unless a preference fixes it. */
export const ADDON_ORIGIN = 'moz-extension://6f1c9a52-3f0e-4a8b-9d0c-0b5e8f2a7c11';

/** What a page that is printed becomes, in the folder of downloads. */
export const PRINTED = 'printed.pdf';

/** The first start with an empty disk cache took 7 s on a slow machine. */
const START_MS = 60_000;
/** Then it is killed: a profile is thrown away, so nothing is lost. */
const END_MS = 5_000;

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({
    [ADDON_ID]: ADDON_ORIGIN.replace('moz-extension://', ''),
  }),
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'remote.prefs.recommended': true,
  'dom.security.https_first': false, // a test page is plain http
};

/** Everything, this machine included, goes to a test's server, which refuses what is not plain http. */
const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

export interface FirefoxOptions {
  /** Default true. */
  readonly headless?: boolean;
  /** Port of a test server that answers for every host. Default: the browser is online. */
  readonly proxyPort?: number;
}

export interface FirefoxProcess {
  /** Where its BiDi server listens. */
  readonly address: string;
  /** Settles when the browser has ended by itself or by `end`. */
  readonly ended: Promise<void>;
  /** The folder in which it keeps what is downloaded. */
  readonly downloads: string;
  /** Ends it and removes its profile. */
  end(): Promise<void>;
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => {
      reject(new Error(`Firefox ${why}: ${said.slice(-500)}`));
    };
    const timer = setTimeout(fail, START_MS, 'did not start in time');
    child.on('error', (error) => {
      fail(error.message);
    });
    child.on('exit', () => {
      clearTimeout(timer);
      fail('ended at once');
    });
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString('utf8');
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

const downloadsOf = (profile: string) => join(profile, 'downloads');

/** Paper: nobody is there to answer a dialog, which would hold up all that Firefox does. */
const printingInto = (file: string) => ({
  'print.always_print_silent': true,
  print_printer: 'Mozilla Save to PDF',
  'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
  'print.printer_Mozilla_Save_to_PDF.print_to_filename': file,
});

function writePreferences(profile: string, proxyPort: number | undefined): void {
  const kept = { 'browser.download.folderList': 2, 'browser.download.dir': downloadsOf(profile) };
  const all = {
    ...PREFERENCES,
    ...kept,
    ...printingInto(join(downloadsOf(profile), PRINTED)),
    ...(proxyPort === undefined ? {} : throughProxy(proxyPort)),
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

/**
 * Starts an installed Firefox with a fresh profile, open to WebDriver BiDi.
 * @throws when none is installed or it does not start; nothing is left behind then
 */
export async function startFirefox(options: FirefoxOptions): Promise<FirefoxProcess> {
  const profile = mkdtempSync(join(tmpdir(), 'broadsheet-firefox-'));
  writePreferences(profile, options.proxyPort);
  // Without system access Firefox refuses to open moz-extension: pages for a test.
  const flags = ['--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  if (options.headless ?? true) flags.unshift('--headless');
  const child = spawn(toolPath('firefox'), [...flags, '--remote-allow-system-access'], {
    // Firefox refuses to run as root in a home that belongs to somebody else.
    env: { ...process.env, ...(process.getuid?.() === 0 ? { HOME: profile } : {}) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.on('exit', resolve);
    child.on('error', () => {
      resolve();
    });
  });
  const end = async () => {
    const timer = setTimeout(() => child.kill('SIGKILL'), END_MS);
    await ended;
    clearTimeout(timer);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { address: await listening(child), ended, downloads: downloadsOf(profile), end };
  } catch (error) {
    child.kill('SIGKILL');
    await end();
    throw error;
  }
}
