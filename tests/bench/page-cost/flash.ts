import { setTimeout as wait } from 'node:timers/promises';
import { TargetType, type Browser } from 'puppeteer-core';
import { launchChromium } from '../../browsers/chromium.ts';
import type { Entry } from '../corpus.ts';
import { makeTab } from '../tab.ts';
import { CLUTTER, flashPages } from './flash-pages.ts';

/** Sites that are visited, each with the background awake and asleep. */
const SITES = 15;

/** The lists are stored when the extension is installed, a moment after the browser has started. */
const INSTALL_MS = 4000;

/** Long enough for a stopped worker's process to be gone. */
const STOP_MS = 400;

/** Long enough for all that is known of a site to be hidden. */
const SETTLE_MS = 1500;

const WORLD = 'flash';

/** Frames in which clutter that site rules know was to be seen, one number for each visit. */
export interface Flashes {
  readonly awake: readonly number[];
  readonly asleep: readonly number[];
}

/**
 * Visits sites that the shipped lists know, and counts the frames in which their clutter is to be seen.
 * @param built folder of the built extension
 * @param article a story that stands on each of the pages
 * @throws Error where the clutter is still there at the end
 */
export async function flashFrames(built: string, article: Entry): Promise<Flashes> {
  const pages = flashPages(built, article, SITES);
  const chromium = await launchChromium({ extension: built });
  const { browser } = chromium;
  try {
    await wait(INSTALL_MS);
    const visits = async (before: (browser: Browser) => Promise<void>): Promise<number[]> => {
      const frames: number[] = [];
      for (const entry of pages.entries) {
        await before(browser);
        frames.push(await framesOn(browser, entry));
      }
      return frames;
    };
    // The first visit starts much that every later one finds started.
    for (const entry of pages.entries.slice(0, 1)) await framesOn(browser, entry);
    return { awake: await visits(wake), asleep: await visits(sleep) };
  } finally {
    await chromium.close();
    pages.remove();
  }
}

const workerOf = async (browser: Browser) =>
  await browser
    .targets()
    .find((one) => one.type() === TargetType.SERVICE_WORKER)
    ?.worker();

/** The page before has just spoken with it, so it is there: this keeps it from falling asleep meanwhile. */
async function wake(browser: Browser): Promise<void> {
  const worker = await workerOf(browser);
  if (worker == null) throw new Error('The background is not awake.');
  await worker.evaluate(() => null);
}

async function sleep(browser: Browser): Promise<void> {
  await (await workerOf(browser))?.close();
  await wait(STOP_MS);
}

async function framesOn(browser: Browser, entry: Entry): Promise<number> {
  const page = await browser.newPage({ type: 'window' });
  try {
    const tab = await makeTab(page, null);
    const session = await page.createCDPSession();
    await session.send('Page.enable');
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${countFrames.toString()})(${JSON.stringify(CLUTTER)})`,
      worldName: `bench-${WORLD}`,
    });
    await tab.open(entry);
    await wait(SETTLE_MS);
    const answer = await tab.evaluate<{ frames: number; isSeen: boolean }>('flash()', {
      world: WORLD,
    });
    if ('error' in answer) throw new Error(answer.error);
    if (answer.value.isSeen) throw new Error(`What the lists hide on ${entry.id} is still there.`);
    return answer.value.frames;
  } finally {
    await page.close();
  }
}

/** Runs in the page: before each frame is drawn it looks whether the clutter would be in it. */
function countFrames(attribute: string): void {
  let frames = 0;
  const isSeen = () =>
    document.querySelector(`[${attribute}]`)?.checkVisibility({ opacityProperty: true }) === true;
  const look = () => {
    if (isSeen()) frames += 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(globalThis, { flash: () => ({ frames, isSeen: isSeen() }) });
}
