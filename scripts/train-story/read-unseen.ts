import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { Reading } from '../../lib/article.ts';
import { startBrowser } from '../../tests/bench/bench-browser.ts';
import type { Entry } from '../../tests/bench/corpus.ts';
import { readingOf } from '../../tests/bench/engines/broadsheet.ts';
import { NOTHING, type EngineReading } from '../../tests/bench/engines/engine.ts';
import { inLanes } from '../../tests/bench/lanes.ts';
import type { PageRun } from '../../tests/bench/results.ts';
import type { Tab } from '../../tests/bench/tab.ts';
import type { Fold } from './evaluate.ts';
import { WEIGHTS, weightsFile } from './weights-file.ts';

/** One tab per core of the smallest machine this has to run on. */
const TABS = 2;
const READER = fileURLToPath(new URL('../../lib/read-page.ts', import.meta.url));

/**
 * Reads every page as the extension would, from the live document to the article, with a model that has
 * seen no page of its publisher.
 * @returns a run for each page, as the benchmark makes them
 * @throws when there is no Chromium, or for a page file that is missing
 */
export async function readUnseen(folds: readonly Fold[]): Promise<readonly PageRun[]> {
  const browser = await startBrowser(null);
  try {
    const runs: PageRun[] = [];
    for (const { model, unseen } of folds) {
      const script = await readerWith(weightsFile(model));
      const items = unseen.map(({ entry }) => entry);
      runs.push(
        ...(await inLanes(browser, { items, tabs: TABS }, async (lane, entry) => {
          try {
            return runOf(entry, await read(lane.tab(), entry, script));
          } catch (error) {
            await lane.renew();
            return runOf(entry, { ...NOTHING, error: String(error) });
          }
        })),
      );
    }
    return runs;
  } finally {
    await browser.close();
  }
}

function runOf({ id }: Entry, broadsheet: EngineReading): PageRun {
  return { id, engines: { broadsheet }, hiding: {} };
}

async function read(tab: Tab, entry: Entry, script: string): Promise<EngineReading> {
  await tab.open(entry);
  const answer = await tab.evaluate<Reading>(script, { world: 'unseen' });
  const error = 'error' in answer ? answer.error : null;
  const result = 'error' in answer ? null : answer.value;
  return readingOf({ result, error, roundTripMs: 0 });
}

/** The reader with other weights than its own, as one expression. */
async function readerWith(weights: string): Promise<string> {
  const bundle = await rolldown({
    input: READER,
    plugins: [{ name: 'weights', load: (id) => (id === WEIGHTS ? weights : null) }],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'unseen' });
  await bundle.close();
  return `(() => { ${output[0].code}; return unseen.readPage(document); })()`;
}
