import type { Dropped } from '../clutter/guard.ts';
import { markSheet } from '../clutter/mark-sheet.ts';
import type { HiddenReport } from '../messages.ts';
import { MOST_DROPPED } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { Tidied } from '../tidy-page.ts';
import { earlySheet } from './early-sheet.ts';
import { hiddenBlocks, type HiddenBlocks } from './hidden-blocks.ts';
import { isExtensionThere, tellBackground } from './messenger.ts';
import type { PageClutter } from './page-clutter.ts';
import { onChanges } from './page-changes.ts';
import { randomName } from './random-name.ts';
import { scrollLock } from './scroll-lock.ts';
import { showToReader } from './show-to-reader.ts';

type Kinds = Settings['kinds'];

export interface PageHiding {
  /** The kinds that are hidden now; null while nothing is. */
  readonly kinds: () => Kinds | null;
  readonly report: () => HiddenReport;
  /** Shows a block, or all (null), and scrolls to it; or hides it again. */
  readonly setShown: (id: number | null, isShown: boolean) => void;
  /** Does a task that has to see the whole page; a reader sees nothing of it. */
  readonly whileShown: <T>(task: () => T) => T;
  /** Looks again, if anything is to be hidden. @param isGrown has the page changed since the last look? */
  readonly look: (isGrown: boolean) => void;
  /** Hides these kinds and follows what the page adds; looks afresh if it hides already. */
  readonly start: (kinds: Kinds) => Promise<void>;
  /** Shows everything again. */
  readonly stop: () => Promise<void>;
}

/** The sheet that makes marks work: the page's own until the browser has put in ours. */
function sheetOf(attribute: string) {
  const early = earlySheet();
  let isOn = false;
  return {
    turn: async (on: boolean) => {
      if (on === isOn) return;
      isOn = on;
      early.set(on ? markSheet(attribute) : '');
      await tellBackground({ type: 'hideMarked', attribute, on });
      early.set('');
    },
  };
}

const NOTHING: Tidied = { hits: [], dropped: [], hasWall: false };

/** What a task finds; nothing where the page makes it fail. */
function safely(find: () => Tidied): Tidied {
  try {
    return find();
  } catch {
    return NOTHING;
  }
}

/** What the popup is told; as much of it as a message may carry. */
function reportOf(marks: HiddenBlocks, dropped: readonly Dropped[], scrolls: boolean) {
  return { blocks: [...marks.report()], dropped: dropped.slice(0, MOST_DROPPED), scrolls };
}

/**
 * Hides and shows clutter on the page that it runs in.
 * @param onGrowth called when what is hidden has changed because the page has
 */
export function pageHiding(clutter: PageClutter, onGrowth: () => void): PageHiding {
  const marks = hiddenBlocks(randomName());
  const lock = scrollLock(marks);
  const sheet = sheetOf(marks.attribute);
  let kinds: Kinds | null = null;
  let found = NOTHING;
  let unfollow: () => void = () => undefined;

  const show = () => {
    unfollow();
    lock.clear();
    clutter.setShown(marks.setShown(null, false), false);
    marks.clear();
    found = NOTHING;
    kinds = null;
  };
  const hideFound = (wanted: Kinds, isGrown: boolean) => {
    found = marks.whileShown(() => safely(() => clutter.look(wanted, isGrown)));
    marks.hide(found.hits);
    marks.reachShadows();
    lock.settle(found.hasWall);
  };
  const look = (isGrown: boolean) => {
    const before = marks.count();
    // A script that outlived its extension takes its marks along: nobody could undo them later.
    if (!isExtensionThere()) show();
    if (kinds === null) return;
    hideFound(kinds, isGrown);
    if (marks.count() !== before) onGrowth();
  };
  return {
    kinds: () => kinds,
    report: () => reportOf(marks, found.dropped, lock.isLifted()),
    setShown: (id, isShown) => {
      const elements = marks.setShown(id, isShown);
      clutter.setShown(elements, isShown);
      lock.settle(found.hasWall);
      if (id !== null && isShown) showToReader(elements, marks.attribute);
    },
    whileShown: marks.whileShown,
    look,
    start: async (wanted) => {
      show();
      kinds = wanted;
      const isInPlace = sheet.turn(true);
      hideFound(wanted, true);
      unfollow = onChanges(marks, {
        onGrowth: () => {
          look(true);
        },
        onRootChange: () => {
          lock.settle(found.hasWall);
        },
      });
      await isInPlace;
      marks.reachShadows();
    },
    stop: async () => {
      if (kinds === null) return;
      show();
      await sheet.turn(false);
    },
  };
}
