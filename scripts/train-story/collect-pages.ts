import { rolldown } from 'rolldown';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../../tests/bench/bench-browser.ts';
import type { Entry } from '../../tests/bench/corpus.ts';
import { inLanes } from '../../tests/bench/lanes.ts';
import type { Tab } from '../../tests/bench/tab.ts';
import { labelBlocks, type Label } from './label-blocks.ts';
import type { PageRows } from './page-rows.ts';

/** A page as the model sees it, with the truth. */
export interface TrainingPage extends PageRows {
  readonly entry: Entry;
  readonly labels: readonly Label[];
}

/** One tab per core of the smallest machine this has to run on. */
const TABS = 2;

/**
 * Opens pages in Chromium and reads the rows of their blocks.
 * @returns the pages in order; pages that do not open are told on the console and left out
 * @throws when there is no Chromium, or for a page file that is missing
 */
export async function collectPages(entries: readonly Entry[]): Promise<readonly TrainingPage[]> {
  const script = await pageScript();
  const browser = await startBrowser(null);
  try {
    const pages = await inLanes(browser, { items: entries, tabs: TABS }, async (lane, entry) => {
      try {
        return await readPage(lane.tab(), entry, script);
      } catch (error) {
        console.error(`${entry.id}: ${String(error)}`);
        await lane.renew();
        return null;
      }
    });
    return pages.filter((page) => page !== null);
  } finally {
    await browser.close();
  }
}

async function readPage(tab: Tab, entry: Entry, script: string): Promise<TrainingPage> {
  await tab.open(entry);
  const answer = await tab.evaluate<PageRows>(script, { world: 'train' });
  if ('error' in answer) throw new Error(answer.error);
  const { texts, rows, blind } = answer.value;
  const excused = [entry.title ?? '', ...(entry.summary ?? [])];
  return { entry, texts, rows, blind, labels: labelBlocks({ texts, body: entry.body, excused }) };
}

/** The script that reads a page's rows, as one expression. */
async function pageScript(): Promise<string> {
  const input = fileURLToPath(new URL('page-rows.ts', import.meta.url));
  const bundle = await rolldown({ input });
  const { output } = await bundle.generate({ format: 'iife', name: 'training' });
  await bundle.close();
  return `(() => { ${output[0].code}; return training.pageRows(document); })()`;
}
