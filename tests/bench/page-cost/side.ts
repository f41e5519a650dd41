import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { launchChromium } from '../../browsers/chromium.ts';
import { workerOf } from '../../browsers/chromium-deeds.ts';
import { NotBuilt } from '../bench-browser.ts';
import type { Entry } from '../corpus.ts';
import { makeTab, type Tab } from '../tab.ts';
import { costOf, type PageCost } from './cost.ts';
import { CATEGORIES, LateTrace, mainThreadOf, parseTrace, type Traced } from './trace.ts';

/** So often a page is opened anew, in a tab of its own, when the trace began too late. */
const ATTEMPTS = 4;

/** What one opening of a page cost. */
export interface Sample extends PageCost {
  /** Size of the scripts that were put into the page. */
  readonly bytes: number;
  /** The page's whole heap of scripts and nodes, after collecting garbage. */
  readonly heapBytes: number;
  /** How long was looked at the page. */
  readonly wallMs: number;
}

/** A browser in which pages are measured, with the extension or without. */
export interface Side {
  readonly version: string;
  /** What it costs to open a page. @throws BrokenCorpus; Error when the page cannot be measured */
  readonly open: (entry: Entry) => Promise<Sample>;
  /** What a page costs while an expression runs in it, its opening left out. @throws like `open` */
  readonly run: (entry: Entry, expression: string) => Promise<Sample>;
  readonly close: () => Promise<void>;
}

/** The part of the extension API that is used inside the worker. */
declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
};

/** How a side is started. */
export interface SideOptions {
  /** Folder of the built extension, or null. */
  readonly built: string | null;
  /** So long a page is looked at after it has loaded. */
  readonly settleMs: number;
  /** What the extension's store holds besides. Default: nothing. */
  readonly kept?: Readonly<Record<string, unknown>>;
}

/**
 * Starts Chromium with an extension, or without one.
 * @throws NotBuilt
 */
export async function startSide({ built, settleMs, kept }: SideOptions): Promise<Side> {
  if (built !== null && !existsSync(join(built, 'manifest.json'))) throw new NotBuilt(built);
  const chromium = await launchChromium(built === null ? {} : { extension: built });
  const { browser, extensionId } = chromium;
  if (kept !== undefined)
    await (await workerOf(chromium)).evaluate((items) => chrome.storage.local.set(items), kept);
  const inTab = async (task: (opened: Opened) => Promise<Trace>): Promise<Sample> => {
    const page = await browser.newPage({ type: 'window' });
    try {
      const session = await page.createCDPSession();
      const tab = await makeTab(page, null, { runsScripts: true });
      const { wallMs, ...cost } = costIn(await task({ page, tab, session }), extensionId);
      const bytes = cost.scripts.reduce((sum, path) => sum + sizeOf(built, path), 0);
      return { ...cost, bytes, heapBytes: await heapOf(session), wallMs };
    } finally {
      await page.close();
    }
  };
  const opening = async ({ tab }: Opened, entry: Entry) => {
    await tab.open(entry);
    await wait(settleMs);
  };
  return {
    version: await browser.version(),
    open: (entry) =>
      again(() => inTab((opened) => traced(opened, true, () => opening(opened, entry)))),
    run: (entry, expression) =>
      inTab(async (opened) => {
        await opening(opened, entry);
        return await traced(opened, false, () => answered(opened.tab, expression));
      }),
    close: () => chromium.close(),
  };
}

async function again(attempt: () => Promise<Sample>): Promise<Sample> {
  for (let left = ATTEMPTS - 1; left > 0; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof LateTrace)) throw error;
    }
  }
  return attempt();
}

interface Opened {
  readonly page: Page;
  readonly tab: Tab;
  readonly session: CDPSession;
}

interface Trace extends Traced {
  readonly bytes: Uint8Array;
  readonly wallMs: number;
}

async function answered(tab: Tab, expression: string): Promise<void> {
  const answer = await tab.evaluate(expression, { world: 'run' });
  if ('error' in answer) throw new Error(answer.error);
}

async function traced(
  { page, session }: Opened,
  arrives: boolean,
  task: () => Promise<void>,
): Promise<Trace> {
  await page.tracing.start({ categories: [...CATEGORIES] });
  const start = performance.now();
  await task();
  const wallMs = performance.now() - start;
  const bytes = await page.tracing.stop();
  if (!bytes) throw new Error('The browser gave no trace.');
  const { frameTree } = await session.send('Page.getFrameTree');
  return { bytes, frame: frameTree.frame.id, arrives, wallMs };
}

function costIn({ bytes, wallMs, ...seen }: Trace, extensionId: string) {
  return { ...costOf(mainThreadOf(parseTrace(bytes), seen), extensionId), wallMs };
}

/** A script that the extension makes up as it runs has no file, and no size that is known. */
function sizeOf(built: string | null, path: string): number {
  return built === null ? 0 : (statSync(join(built, path), { throwIfNoEntry: false })?.size ?? 0);
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}
