import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { launchChromium } from '../../browsers/chromium.ts';
import { NotBuilt } from '../bench-browser.ts';
import type { Entry } from '../corpus.ts';
import { makeTab, type Tab } from '../tab.ts';
import { costOf, type PageCost } from './cost.ts';
import { growing, type Feed } from './feed.ts';
import { CATEGORIES, mainThreadOf, parseTrace } from './trace.ts';

/**
 * After this time a page rests and what is to be hidden is hidden: a page that is none is judged
 * again when it was quiet for 300 ms, and a message takes a few milliseconds.
 */
const SETTLE_MS = 1200;

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
  /** What a page costs while it grows, its opening left out. @throws like `open` */
  readonly grow: (entry: Entry, feed: Feed) => Promise<Sample>;
  readonly close: () => Promise<void>;
}

/**
 * Starts Chromium with an extension, or without one.
 * @param built folder of the built extension, or null
 * @throws NotBuilt
 */
export async function startSide(built: string | null): Promise<Side> {
  if (built !== null && !existsSync(join(built, 'manifest.json'))) throw new NotBuilt(built);
  const chromium = await launchChromium(built === null ? {} : { extension: built });
  const { browser, extensionId } = chromium;
  const inTab = async (task: (opened: Opened) => Promise<Traced>): Promise<Sample> => {
    const page = await browser.newPage({ type: 'window' });
    try {
      const session = await page.createCDPSession();
      const traced = await task({ page, tab: await makeTab(page, null), session });
      const { wallMs, ...cost } = costIn(traced, extensionId);
      const bytes = cost.scripts.reduce((sum, path) => sum + sizeOf(built, path), 0);
      return { ...cost, bytes, heapBytes: await heapOf(session), wallMs };
    } finally {
      await page.close();
    }
  };
  return {
    version: await browser.version(),
    open: (entry) => inTab((opened) => traced(opened, () => opening(opened, entry))),
    grow: (entry, feed) =>
      inTab(async (opened) => {
        await opening(opened, entry);
        return await traced(opened, () => answered(opened.tab, growing(feed)));
      }),
    close: () => chromium.close(),
  };
}

interface Opened {
  readonly page: Page;
  readonly tab: Tab;
  readonly session: CDPSession;
}

interface Traced {
  readonly trace: Uint8Array;
  readonly frame: string;
  readonly wallMs: number;
}

async function opening({ tab }: Opened, entry: Entry): Promise<void> {
  await tab.open(entry);
  await wait(SETTLE_MS);
}

async function answered(tab: Tab, expression: string): Promise<void> {
  const answer = await tab.evaluate(expression, { world: 'feed' });
  if ('error' in answer) throw new Error(answer.error);
}

async function traced({ page, session }: Opened, task: () => Promise<void>): Promise<Traced> {
  await page.tracing.start({ categories: [...CATEGORIES] });
  const start = performance.now();
  await task();
  const wallMs = performance.now() - start;
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('The browser gave no trace.');
  const { frameTree } = await session.send('Page.getFrameTree');
  return { trace, frame: frameTree.frame.id, wallMs };
}

function costIn({ trace, frame, wallMs }: Traced, extensionId: string) {
  return { ...costOf(mainThreadOf(parseTrace(trace), frame), extensionId), wallMs };
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
