import type { HiddenBlocks } from './hidden-blocks.ts';

/** Source of the wait: STYLE.md and TESTING.md 4.1, queueing for 250 ms took 1.6 % of the main thread. */
const WAIT_MS = 250;

/** After a task the wait is this many times what the task took: at most 5 % of the main thread. */
const REST = 20;

/** A feed that grows for ever is looked at so often, then left as it is. */
const MOST_LOOKS = 100;

/** A page that takes marks away again and again does not want it otherwise. */
const MOST_RESTORES = 20;

const hasNewElements = (records: readonly MutationRecord[]) =>
  records.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof Element));

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

/**
 * Follows what the page does, seldom and not for ever: marks again what it has unmarked.
 * @param look called when content was added
 * @returns ends it
 */
export function onChanges(marks: HiddenBlocks, look: () => void): () => void {
  const looks = queue(look, MOST_LOOKS);
  const restores = queue(marks.restore, MOST_RESTORES);
  const observer = new MutationObserver((records) => {
    if (hasNewElements(records)) looks.add();
    if (records.some(({ target }) => marks.misses(target))) restores.add();
  });
  const attributeFilter = [marks.attribute];
  // On the document, not its root: that one may be replaced by document.open().
  observer.observe(document, { childList: true, subtree: true, attributeFilter });
  return () => {
    observer.disconnect();
    looks.stop();
    restores.stop();
  };
}
