import { partsOf } from '../clutter/page-parts.ts';
import type { Settings } from '../settings.ts';
import { idleSlices } from './idle-slices.ts';
import type { PageClutter } from './page-clutter.ts';
import type { PageHider } from './page-hider.ts';

type Kinds = Settings['kinds'];

/** A page that brings stories in for ever is looked at whole so often. */
const MOST_WHOLE = 100;

/** After a look at the whole page the wait is this many times what it took: at most 5 % of the main thread. */
const REST = 20;

/** Does a task when it is asked for, but seldom, and not for ever. */
function seldom(task: () => Promise<void>) {
  let left = MOST_WHOLE;
  let restsUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = async () => {
    left -= 1;
    const start = performance.now();
    await task();
    const end = performance.now();
    restsUntil = end + REST * (end - start);
  };
  const begin = () => {
    timer = undefined;
    void run();
  };
  return {
    ask: () => {
      if (left > 0) timer ??= setTimeout(begin, Math.max(0, restsUntil - performance.now()));
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

/** Looks at parts in idle moments, at the whole of the page where one may hold a story. */
function partSlices(hider: PageHider, clutter: PageClutter, onDone: () => void) {
  let kinds: Kinds | null = null;
  let wantsWhole = false;
  const whole = seldom(async () => {
    const wanted = kinds;
    await clutter.ready();
    if (wanted !== null && (await hider.prepare(wanted)) && kinds === wanted)
      hider.hideWhole(wanted);
    onDone();
  });
  const look = (part: Element): boolean => {
    if (kinds === null || !part.isConnected) return false;
    const { mayBeStory, hidesMore } = hider.hidePart(kinds, part);
    wantsWhole ||= mayBeStory;
    return hidesMore;
  };
  const finish = () => {
    if (!clutter.isLarge()) {
      if (wantsWhole) whole.ask();
    } else if (kinds !== null) hider.hideOwn(kinds); // also in what was added
    hider.settle();
    clutter.refresh();
    wantsWhole = false;
    onDone();
  };
  const slices = idleSlices(look, finish);
  return {
    want: (wanted: Kinds) => (kinds = wanted),
    whole,
    add: (wanted: Kinds, roots: readonly Element[]) => {
      kinds = wanted;
      for (const root of roots) slices.add(partsOf(root));
    },
    stop: () => {
      kinds = null;
      slices.stop();
      whole.stop();
    },
  };
}

/** Looks at the whole page, at one that is too large for that part by part; and at parts of it. */
export function partWork(hider: PageHider, clutter: PageClutter, onDone: () => void) {
  const { want, whole, add, stop } = partSlices(hider, clutter, onDone);
  const lookAtAll = (wanted: Kinds, lookWhole: () => void) => {
    want(wanted);
    if (!clutter.isLarge()) {
      lookWhole();
      return;
    }
    hider.hideOwn(wanted);
    add(wanted, [...clutter.ownNamed(), document.body]);
  };
  return {
    add,
    hideAll: (wanted: Kinds) => lookAtAll(wanted, () => hider.hideWhole(wanted)),
    /** Tries filters that were not there before. */
    hideMore: (wanted: Kinds) =>
      lookAtAll(wanted, clutter.knows(wanted) ? () => hider.hideMore(wanted) : whole.ask),
    stop,
  };
}
