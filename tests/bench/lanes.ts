import type { BenchBrowser } from './bench-browser.ts';
import type { Tab } from './tab.ts';

/** A tab that works through a part of the pages; it can be changed for a fresh one. */
export interface Lane {
  readonly tab: () => Tab;
  /** Closes the tab, which may be beyond use, and goes on in a new one. */
  readonly renew: () => Promise<void>;
}

/**
 * Works through a list in several tabs at once, each taking the next item when it is done with its last.
 * @returns the results in the order of the items
 * @throws what the task throws
 */
export async function inLanes<T, R>(
  browser: BenchBrowser,
  { items, tabs }: { readonly items: readonly T[]; readonly tabs: number },
  task: (lane: Lane, item: T, at: number) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const work = async (): Promise<void> => {
    let tab = await browser.newTab();
    const renew = async (): Promise<void> => {
      await tab.close().catch(() => undefined);
      tab = await browser.newTab();
    };
    for (const [at, item] of queue) {
      results[at] = await task({ tab: () => tab, renew }, item, at);
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: Math.min(tabs, items.length) }, work));
  return results;
}
