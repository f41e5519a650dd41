import type { BenchBrowser } from './bench-browser.ts';
import { BrokenCorpus, type Entry } from './corpus.ts';
import { visibleTargets, type Sight } from './engines/visible-targets.ts';
import { inLanes } from './lanes.ts';
import { scoreHiding, targetsOf, type HidingFound } from './metrics/hiding.ts';
import type { Tab } from './tab.ts';

/** What is visible on each page, by its id. */
export type Sights = Map<string, Sight>;

/** Nothing is timed here and a page mostly waits, so more tabs than cores. */
const TABS = 4;

/**
 * How often a page is looked at, and for how long it must stay the same to count as settled: on a busy
 * machine more than half a second may pass before a page is told apart, and 600 ms were too few.
 */
const LOOK_EVERY_MS = 150;
const STEADY_MS = 1500;

/** A page that still changes after this time is measured as it is. */
const GIVE_UP_MS = 5000;

/** Which of a page's targets are visible now. */
export async function lookAt(tab: Tab, entry: Entry): Promise<Sight> {
  const targets = JSON.stringify(targetsOf(entry.body, entry.around));
  const expression = `(${visibleTargets.toString()})(${targets})`;
  const answer = await tab.evaluate<Sight>(expression, { world: 'look' });
  if ('error' in answer) throw new Error(answer.error);
  return answer.value;
}

/**
 * Opens every page with the extension hiding by itself, waits until nothing changes any more, and
 * compares with what was visible before. Pages without a sight before are left out.
 * @throws BrokenCorpus for a label that finds nothing on its page
 */
export async function collectHiding(
  browser: BenchBrowser,
  entries: readonly Entry[],
  sights: Sights,
): Promise<ReadonlyMap<string, HidingFound>> {
  const items = entries.flatMap((entry) => {
    const before = sights.get(entry.id);
    return before && before.byPath.length + before.byParagraph.length > 0
      ? [{ entry, before }]
      : [];
  });
  const found = await inLanes(browser, { items, tabs: TABS }, async (lane, { entry, before }) => {
    refuseLostLabels(entry, before);
    const { around } = entry;
    try {
      await lane.tab().open(entry);
      const after = await settled(lane.tab(), entry);
      return [[entry.id, scoreHiding(around, before, after)] as const];
    } catch (error) {
      if (error instanceof BrokenCorpus) throw error;
      await lane.renew(); // a page that cannot be looked at has no score
      return [];
    }
  });
  return new Map(found.flat());
}

async function settled(tab: Tab, entry: Entry): Promise<Sight> {
  const start = performance.now();
  let sight = await lookAt(tab, entry);
  let since = start;
  while (performance.now() - since < STEADY_MS && performance.now() - start < GIVE_UP_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    const next = await lookAt(tab, entry);
    if (JSON.stringify(next) !== JSON.stringify(sight)) since = performance.now();
    sight = next;
  }
  return sight;
}

function refuseLostLabels(entry: Entry, { byPath }: Sight): void {
  const lost = byPath.indexOf(null);
  if (lost < 0) return;
  const path = targetsOf(entry.body, entry.around).paths[lost] ?? '';
  throw new BrokenCorpus(
    `${entry.folder}/${entry.labels ?? ''} names an element that its page has not: ${path}.`,
  );
}
