import { whenIdle } from './when-idle.ts';

/** A stretch of work: what is begun in it may end a little later. */
const SLICE_MS = 12;

/** After a slice the wait is this many times what it took: at most 5 % of the main thread. */
const REST = 20;

export interface IdleSlices<T> {
  /** Adds to what is to be worked through. */
  readonly add: (items: Iterable<T>) => void;
  /** Forgets what is left. */
  readonly stop: () => void;
}

/** What is to be worked through: iterators, one after the other. */
function iteratorQueue<T>() {
  let queues: Iterator<T>[] = [];
  return {
    isEmpty: () => queues.length === 0,
    push: (items: Iterable<T>) => queues.push(items[Symbol.iterator]()),
    clear: () => {
      queues = [];
    },
    /** Does the next piece of work, if there is one. @returns what came of it */
    step: (work: (item: T) => boolean): boolean => {
      const step = queues[0]?.next();
      if (step?.done === false) return work(step.value);
      queues = queues.slice(1);
      return false;
    },
  };
}

/**
 * Works through items a slice at a time, in idle moments, with rests between.
 * @param work what to do with one; short. It returns whether there is something to draw, which ends the slice
 * @param onEmpty called whenever all that was added is done
 */
export function idleSlices<T>(work: (item: T) => boolean, onEmpty: () => void): IdleSlices<T> {
  const queue = iteratorQueue<T>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let generation = 0;

  const slice = () => {
    const start = performance.now();
    let spent = 0;
    let isDrawn = false;
    while (!queue.isEmpty() && spent < SLICE_MS && !isDrawn) {
      isDrawn = queue.step(work);
      spent = performance.now() - start;
    }
    if (queue.isEmpty()) onEmpty();
    else plan(spent * REST);
  };
  const plan = (waitMs: number) => {
    const mine = generation;
    const run = () => {
      if (mine === generation) slice();
    };
    timer = setTimeout(() => {
      whenIdle(run);
    }, waitMs);
  };
  return {
    add: (items) => {
      const isResting = queue.isEmpty();
      queue.push(items);
      if (isResting) plan(0);
    },
    stop: () => {
      generation += 1;
      clearTimeout(timer);
      queue.clear();
    },
  };
}
