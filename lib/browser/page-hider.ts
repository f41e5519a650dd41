import type { ClutterKind } from '../article.ts';
import { MOST_DROPPED, type HiddenReport } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { Tidied } from '../tidy-page.ts';
import type { TidiedPart } from '../tidy-part.ts';
import { foundBefore } from './found-before.ts';
import { FRAME_MS, frameWait } from './frame-wait.ts';
import type { HiddenBlocks } from './hidden-blocks.ts';
import type { PageClutter } from './page-clutter.ts';
import type { ReaderOpened } from './reader-opened.ts';
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

type Spares = ReaderOpened['spares'];

type Blocks = ReturnType<typeof foundBefore>;

/** Looks at the page or a part of it, and hides what is found. */
function looker(clutter: PageClutter, { marks, blocks }: { marks: HiddenBlocks; blocks: Blocks }) {
  let found = NOTHING;
  const { settle, settleNow, clear, isLifted } = settler(marks, () => found.hasWall);
  const take = (tidied: Tidied) => {
    found = tidied;
    blocks.hideAll(found.hits);
    settle();
  };
  return {
    settle,
    settleNow,
    hideWhole: (kinds: Kinds) => {
      take(marks.whileShown(() => safely(NOTHING, () => clutter.look(kinds))));
    },
    /** Hides what new filters name on a page that is known: what is hidden already need not be seen for that. */
    hideMore: (kinds: Kinds) => {
      take(safely(found, () => clutter.lookAgain(kinds)));
    },
    /** Hides what the reader's own rules name on a large page; of the rest nothing is known yet. */
    hideOwn: (kinds: Kinds) => {
      found = { ...safely(NOTHING, () => clutter.lookForOwn(kinds)), hasWall: found.hasWall };
      blocks.hide(found.hits);
    },
    /** @returns may it hold a story, so that the whole page has to be looked at; and is more hidden now? */
    hidePart: (kinds: Kinds, part: Element) => {
      const { hits, mayBeStory, hasWall } = safely(NO_PART, () => clutter.lookAt(kinds, part));
      if (hasWall) found = { ...found, hasWall };
      const before = marks.count();
      blocks.hide(hits);
      return { mayBeStory, hidesMore: marks.count() > before };
    },
    report: () => reportOf(marks, found, isLifted()),
    clear: () => {
      clear();
      found = NOTHING;
    },
  };
}

/** What was hidden when the page was drawn last: what is shown and hidden again at once is not drawn. */
function lastDrawn(marks: HiddenBlocks) {
  let at = -Infinity;
  let before = new Set<Element>();
  const hidden = () => new Set(marks.hidden().map(({ element }) => element));
  return {
    /** Everything is about to be shown. */
    note: () => {
      if (marks.count() === 0) return;
      at = performance.now();
      before = hidden();
    },
    /** Is anything hidden, or shown, that was not? */
    differs: () => {
      const were = performance.now() - at < FRAME_MS ? before : new Set<Element>();
      const are = hidden();
      return were.size !== are.size || [...are].some((element) => !were.has(element));
    },
  };
}

/**
 * Tells the page apart for the next `hideWhole`, and lets the page have its turn before that.
 * @returns whether that is still wanted
 */
function preparer(clutter: PageClutter, marks: HiddenBlocks, frame: ReturnType<typeof frameWait>) {
  return (kinds: Kinds): Promise<boolean> => {
    const prepare = () => {
      clutter.prepare(kinds);
    };
    marks.whileShown(() => {
      safely(undefined, prepare);
    });
    return frame.yields();
  };
}

/**
 * Everything that is done to the page, and undone.
 * @param spares what a reader has asked for is not hidden
 */
export function pageHider(clutter: PageClutter, marks: HiddenBlocks, spares: Spares) {
  const blocks = foundBefore(marks, spares);
  const { clear, settleNow, ...looks } = looker(clutter, { marks, blocks });
  const frame = frameWait();
  const drawn = lastDrawn(marks);
  const undo = () => {
    frame.callOff();
    drawn.note();
    clutter.forgetPage();
    clear();
    clutter.setShown(marks.setShown(null, false), false);
    blocks.clear();
  };
  return {
    ...looks,
    whileShown: <T>(task: () => T): T => marks.whileShown(() => clutter.whileShown(task)),
    /**
     * Hides what of these kinds was found before, and waits until that is drawn, and what is shown again:
     * a look at the page would keep it from that.
     * @returns whether that is still wanted
     */
    recall: async (kinds: Kinds): Promise<boolean> => {
      blocks.recall(kinds);
      return frame.passes(drawn.differs());
    },
    prepare: preparer(clutter, marks, frame),
    /** Shows everything; of what was found a kind, or all, is not to be recalled. */
    forget: (kind?: ClutterKind) => {
      undo();
      blocks.forget(kind);
    },
    undo,
    setShown: (id: number | null, isShown: boolean) => {
      const elements = marks.setShown(id, isShown);
      clutter.setShown(elements, isShown);
      settleNow(); // a reader waits, and is told
      if (id !== null && isShown) showToReader(elements, marks.attribute);
    },
  };
}

export type PageHider = ReturnType<typeof pageHider>;
