import type { HiddenBlocks } from './hidden-blocks.ts';

/** Source of the wait: STYLE.md and TESTING.md 4.1, queueing for 250 ms took 1.6 % of the main thread. */
const WAIT_MS = 250;

/** After a task the wait is this many times what the task took: at most 5 % of the main thread. */
const REST = 20;

/** A feed that grows for ever is followed for so many batches, then left as it is. */
const MOST_BATCHES = 2000;

/** Where more is added at once, the whole page is gone through, part by part. */
const MOST_ADDED = 300;

/** Some pages change a class of theirs at every scroll. */
const MOST_ROOT_CHANGES = 50;

/** A page that takes marks away again and again does not want it otherwise. */
const MOST_RESTORES = 20;

function elementsAdded(records: readonly MutationRecord[]): Element[] {
  const nodes = records.flatMap(({ addedNodes }) => [...addedNodes]);
  return nodes.filter((node) => node instanceof Element);
}

/** Gathers what is added to the page between two batches. */
function addedElements() {
  let added = new Set<Element>();
  return {
    note: (elements: readonly Element[]) => {
      for (const element of elements) if (added.size <= MOST_ADDED) added.add(element);
    },
    take: (): readonly Element[] => {
      const taken = [...added].filter((element) => element.isConnected);
      const isAll = added.size > MOST_ADDED;
      added = new Set();
      return isAll ? [document.body] : taken;
    },
  };
}

/** Queues a task: many calls, one run, and none while the reader looks elsewhere. */
function queue(task: () => void, most: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = most;
  let waitMs = WAIT_MS;
  const run = () => {
    timer = undefined;
    if (document.hidden) {
      addEventListener('visibilitychange', add, { once: true });
      return;
    }
    left -= 1;
    const start = performance.now();
    task();
    waitMs = Math.max(WAIT_MS, REST * (performance.now() - start));
  };
  const add = () => {
    if (left > 0) timer ??= setTimeout(run, waitMs);
  };
  return {
    add,
    stop: () => {
      clearTimeout(timer);
      removeEventListener('visibilitychange', add);
    },
  };
}

/** What to do when the page changes. */
export interface ChangeTasks {
  /** These elements were added just now: called often, and has to be quick. */
  readonly onAdded: (added: readonly Element[]) => void;
  /** These elements were added, in a while. */
  readonly onGrowth: (added: readonly Element[]) => void;
  /** What html or body look like has changed: a script locks the scrolling so, or gives it back. */
  readonly onRootChange: () => void;
}

/**
 * Follows what the page does, seldom and not for ever: marks again what it has unmarked.
 * @returns ends it
 */
export function onChanges(
  marks: HiddenBlocks,
  { onAdded, onGrowth, onRootChange }: ChangeTasks,
): () => void {
  const added = addedElements();
  const looks = queue(() => {
    onGrowth(added.take());
  }, MOST_BATCHES);
  const restores = queue(marks.restore, MOST_RESTORES);
  const rootChanges = queue(onRootChange, MOST_ROOT_CHANGES);
  const observer = new MutationObserver((records) => {
    const elements = elementsAdded(records);
    if (elements.length > 0) {
      onAdded(elements);
      added.note(elements);
      looks.add();
    }
    if (records.some(({ target }) => marks.misses(target))) restores.add();
  });
  const rootObserver = new MutationObserver(rootChanges.add);
  const attributeFilter = [marks.attribute];
  // On the document, not its root: that one may be replaced by document.open().
  observer.observe(document, { childList: true, subtree: true, attributeFilter });
  for (const root of [document.documentElement, document.body]) {
    rootObserver.observe(root, { attributeFilter: ['class', 'style'] });
  }
  return () => {
    observer.disconnect();
    rootObserver.disconnect();
    for (const { stop } of [looks, restores, rootChanges]) stop();
  };
}
