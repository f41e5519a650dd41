import { markSheet } from '../clutter/mark-sheet.ts';
import { MOST_DROPPED, type HiddenReport } from '../messages.ts';
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

/** Everything that is done to the page, and undone. */
function pageHider(clutter: PageClutter, marks: HiddenBlocks) {
  const lock = scrollLock(marks);
  let found = NOTHING;
  const settle = () => {
    lock.settle(found.hasWall);
  };
  return {
    settle,
    hide: (kinds: Kinds, isGrown: boolean) => {
      found = marks.whileShown(() => safely(() => clutter.look(kinds, isGrown)));
      marks.hide(found.hits);
      marks.reachShadows();
      settle();
    },
    undo: () => {
      lock.clear();
      clutter.setShown(marks.setShown(null, false), false);
      marks.clear();
      found = NOTHING;
    },
    setShown: (id: number | null, isShown: boolean) => {
      const elements = marks.setShown(id, isShown);
      clutter.setShown(elements, isShown);
      settle();
      if (id !== null && isShown) showToReader(elements, marks.attribute);
    },
    /** What the popup is told; as much of it as a message may carry. */
    report: (): HiddenReport => ({
      blocks: [...marks.report()],
      dropped: found.dropped.slice(0, MOST_DROPPED),
      scrolls: lock.isLifted(),
    }),
  };
}

/**
 * Hides and shows clutter on the page that it runs in.
 * @param onGrowth called when what is hidden has changed because the page has
 */
export function pageHiding(clutter: PageClutter, onGrowth: () => void): PageHiding {
  const marks = hiddenBlocks(randomName());
  const hider = pageHider(clutter, marks);
  const sheet = sheetOf(marks.attribute);
  let kinds: Kinds | null = null;
  let unfollow: () => void = () => undefined;

  const show = () => {
    unfollow();
    hider.undo();
    kinds = null;
  };
  const look = (isGrown: boolean) => {
    const before = marks.count();
    // A script that outlived its extension takes its marks along: nobody could undo them later.
    if (!isExtensionThere()) show();
    if (kinds === null) return;
    hider.hide(kinds, isGrown);
    if (marks.count() !== before) onGrowth();
  };
  const start = async (wanted: Kinds) => {
    show();
    kinds = wanted;
    const isInPlace = sheet.turn(true);
    hider.hide(wanted, true);
    unfollow = onChanges(marks, { onGrowth: () => look(true), onRootChange: hider.settle });
    await isInPlace;
    marks.reachShadows();
  };
  const stop = async () => {
    if (kinds === null) return;
    show();
    await sheet.turn(false);
  };
  const { report, setShown } = hider;
  return { kinds: () => kinds, report, setShown, whileShown: marks.whileShown, look, start, stop };
}
