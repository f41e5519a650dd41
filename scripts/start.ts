import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { drive, type Driver, type PageView } from '../tests/browsers/driver.ts';
import { shownIn } from '../tests/browsers/popup-content.ts';
import { servePage } from './start/page-server.ts';
import { report } from './start/report.ts';
import { startRequest, USAGE, type StartRequest } from './start/request.ts';
import { build, builtFolder, type Target } from './tools/build.ts';
import { ensureTools } from './tools/ensure.ts';
import { ROOT } from './tools/program.ts';

const OUT = join(ROOT, 'out');

const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const;

const words = (error: unknown) => (error instanceof Error ? error.message : String(error));

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function buildFor(target: Target): Promise<void> {
  const { code, output } = await build(target);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

function save(name: string, picture: Buffer): void {
  mkdirSync(OUT, { recursive: true });
  const file = join(OUT, name);
  writeFileSync(file, picture);
  console.log(`saved ${relative(ROOT, file)}`);
}

async function openPage(driver: Driver, address: string): Promise<PageView> {
  try {
    return await driver.newPage(address);
  } catch (error) {
    throw new Error(`${address} cannot be opened: ${words(error)}`, { cause: error });
  }
}

/** Without a display: reads the page through the real popup, prints and photographs it. */
async function readOnce(driver: Driver, address: string): Promise<void> {
  const page = await openPage(driver, address);
  const popup = await driver.openPopup(page);
  const shown = await shownIn(popup);
  console.log(`\n${report(shown)}\n`);
  save('popup.png', await popup.screenshot());
  save('page.png', await page.screenshot()); // by now the clutter on it is hidden
  if (shown.state === 'no-access') process.exitCode = 1;
}

async function showUntilClosed(driver: Driver, address: string): Promise<void> {
  await openPage(driver, address);
  console.log(`Click the Broadsheet button in the toolbar (or press Alt+Shift+S) on ${address}`);
  console.log('Close the browser to end.');
  const interrupted = new Promise<void>((resolve) =>
    process.once('SIGINT', () => {
      resolve();
    }),
  );
  await Promise.race([driver.ended, interrupted]);
}

async function openBrowser(browser: StartRequest['browser'], address: string): Promise<void> {
  const headless = !hasDisplay();
  const driver = await drive(browser, { extension: builtFolder(TARGETS[browser]), headless });
  try {
    await (headless ? readOnce(driver, address) : showUntilClosed(driver, address));
  } finally {
    await driver.close();
  }
}

async function start(request: StartRequest): Promise<void> {
  await ensureTools([request.browser]);
  await buildFor(TARGETS[request.browser]);
  if ('address' in request.page) {
    await openBrowser(request.browser, request.page.address);
    return;
  }
  const server = await servePage(request.page.file);
  try {
    await openBrowser(request.browser, server.address);
  } finally {
    server.close();
  }
}

/** What was asked for; null, after saying why, when it makes no sense. */
function requested(): StartRequest | null {
  try {
    return startRequest(process.argv.slice(2));
  } catch (error) {
    console.error(`${words(error)}\n\n${USAGE}`);
    return null;
  }
}

try {
  const request = requested();
  if (request === null) process.exitCode = 1;
  else await start(request);
} catch (error) {
  console.error(words(error));
  process.exitCode = 1;
}
