import type { BenchBrowser } from './bench-browser.ts';
import { BrokenCorpus, type Entry } from './corpus.ts';
import { NOTHING, type Engine, type EngineName, type EngineReading } from './engines/engine.ts';
import { inLanes, type Lane } from './lanes.ts';
import { lookAt, type Sights } from './hide.ts';
import type { PageRun } from './results.ts';

/** One tab per core of the smallest machine this has to run on; `collect` says why timing stays fair. */
const TABS = 2;

export interface CollectWork {
  readonly entries: readonly Entry[];
  readonly engines: readonly Engine[];
  /** Filled with what is visible on each page while nothing is hidden; null when hiding is not measured. */
  readonly before: Sights | null;
  /** Called after each page with the number of pages done. */
  readonly told: (done: number) => void;
}

/**
 * Opens every page and runs every engine on it.
 *
 * Two tabs work at once, but only one of them reads at any time: the other one loads its next page
 * meanwhile. So every timed reading has a core to itself, and all engines have the same neighbour.
 * The engines of a page run one after another in worlds of their own, each cold, and their order
 * turns from page to page.
 * @returns the runs in the order of the entries, without hiding
 * @throws BrokenCorpus; whatever else goes wrong on a page is in its readings
 */
export async function collect(
  browser: BenchBrowser,
  { entries, engines, before, told }: CollectWork,
): Promise<readonly PageRun[]> {
  const turn = oneAtATime();
  let done = 0;
  return await inLanes(browser, { items: entries, tabs: TABS }, async (lane, entry, at) => {
    const run = await readPage(lane, { entry, engines: turned(engines, at), before, turn });
    told(++done);
    return run;
  });
}

interface PageWork {
  readonly entry: Entry;
  readonly engines: readonly Engine[];
  readonly before: Sights | null;
  readonly turn: Turn;
}

async function readPage(lane: Lane, work: PageWork): Promise<PageRun> {
  const { entry, engines, before, turn } = work;
  const opened = () => failureOf(lane, () => lane.tab().open(entry));
  const readings: [EngineName, EngineReading][] = [];
  let closed = await opened();
  if (closed === null && before) {
    closed = await failureOf(lane, async () => {
      before.set(entry.id, await lookAt(lane.tab(), entry));
    });
  }
  await turn(async () => {
    for (const engine of engines) {
      const failure =
        closed ??
        (await failureOf(lane, async () => {
          readings.push([engine.name, await engine.read(lane.tab())]);
        }));
      if (failure === null) continue;
      readings.push([engine.name, { ...NOTHING, error: failure }]);
      closed = await opened(); // the next engine finds the page open again, in a fresh tab
    }
  });
  return { id: entry.id, engines: Object.fromEntries(readings), hiding: {} };
}

/** Why a task failed, in words, after which the lane has a fresh tab; null when it did not. */
async function failureOf(lane: Lane, task: () => Promise<void>): Promise<string | null> {
  try {
    await task();
    return null;
  } catch (error) {
    if (error instanceof BrokenCorpus) throw error;
    await lane.renew();
    return String(error);
  }
}

function turned<T>(list: readonly T[], by: number): readonly T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

type Turn = <T>(task: () => Promise<T>) => Promise<T>;

/** A queue of one: a task starts when the one before it has ended. */
function oneAtATime(): Turn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task);
    last = mine.catch(() => undefined);
    return mine;
  };
}
