import { MOST_DROPPED, type HiddenReport } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { Tidied } from '../tidy-page.ts';
import type { TidiedPart } from '../tidy-part.ts';
import type { HiddenBlocks } from './hidden-blocks.ts';
import type { PageClutter } from './page-clutter.ts';
import { scrollLock } from './scroll-lock.ts';
import { showToReader } from './show-to-reader.ts';
import { whenIdle } from './when-idle.ts';

type Kinds = Settings['kinds'];

const NOTHING: Tidied = { hits: [], dropped: [], hasWall: false };
const NO_PART: TidiedPart = { hits: [], mayBeStory: false, hasWall: false };

/** What a task finds; nothing where the page makes it fail. */
function safely<T>(nothing: T, find: () => T): T {
  try {
    return find();
  } catch {
    return nothing;
  }
}

/** What the popup is told; as much of it as a message may carry. */
function reportOf(marks: HiddenBlocks, { dropped }: Tidied, scrolls: boolean): HiddenReport {
  return { blocks: [...marks.report()], dropped: dropped.slice(0, MOST_DROPPED), scrolls };
}

/** Brings into order what depends on all that is hidden: shadow roots at once, scrolling in an idle moment. */
function settler(marks: HiddenBlocks, hasWall: () => boolean) {
  const lock = scrollLock(marks);
  let isAsked = false;
  const settleNow = () => {
    isAsked = false;
    marks.reachShadows();
    lock.settle(hasWall());
  };
  return {
    settleNow,
    settle: () => {
      marks.reachShadows();
      if (isAsked) return;
      isAsked = true;
      whenIdle(() => {
        if (isAsked) settleNow();
      });
    },
    clear: () => {
      isAsked = false;
      lock.clear();
    },
    isLifted: lock.isLifted,
  };
}

/** Everything that is done to the page, and undone. */
export function pageHider(clutter: PageClutter, marks: HiddenBlocks) {
  let found = NOTHING;
  const { settle, settleNow, clear, isLifted } = settler(marks, () => found.hasWall);
  const take = (tidied: Tidied) => {
    found = tidied;
    marks.hide(found.hits);
    settle();
  };
  return {
    settle,
    whileShown: marks.whileShown,
    hideWhole: (kinds: Kinds) => {
      take(marks.whileShown(() => safely(NOTHING, () => clutter.look(kinds))));
    },
    /** Hides what new filters name on a page that is known: what is hidden already need not be seen for that. */
    hideMore: (kinds: Kinds) => {
      take(safely(found, () => clutter.lookAgain(kinds)));
    },
    /** @returns whether the part may hold a story, so that the whole page has to be looked at */
    hidePart: (kinds: Kinds, part: Element): boolean => {
      const { hits, mayBeStory, hasWall } = safely(NO_PART, () => clutter.lookAt(kinds, part));
      if (hasWall) found = { ...found, hasWall };
      if (hits.length > 0) marks.hide(hits);
      return mayBeStory;
    },
    undo: () => {
      clear();
      clutter.setShown(marks.setShown(null, false), false);
      marks.clear();
      found = NOTHING;
    },
    setShown: (id: number | null, isShown: boolean) => {
      const elements = marks.setShown(id, isShown);
      clutter.setShown(elements, isShown);
      settleNow(); // a reader waits, and is told
      if (id !== null && isShown) showToReader(elements, marks.attribute);
    },
    report: () => reportOf(marks, found, isLifted()),
  };
}

export type PageHider = ReturnType<typeof pageHider>;
