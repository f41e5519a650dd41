import type { ClutterReport } from '../article.ts';
import type { Settings } from '../settings.ts';
import type { TidyHit } from '../tidy-page.ts';
import { hiddenBlocks } from './hidden-blocks.ts';
import { isExtensionThere, tellBackground } from './messenger.ts';
import { onChanges } from './page-changes.ts';
import { randomName } from './random-name.ts';

type Kinds = Settings['kinds'];

/** Finds the clutter of these kinds on the page as it is now; may throw. */
export type FindClutter = (kinds: Kinds) => readonly TidyHit[];

export interface PageHiding {
  /** The kinds that are hidden now; null while nothing is. */
  readonly kinds: () => Kinds | null;
  /** Number of blocks that are hidden. */
  readonly count: () => number;
  readonly report: () => ClutterReport;
  /** Does a task that has to see the whole page; a reader sees nothing of it. */
  readonly whileShown: <T>(task: () => T) => T;
  /** Looks again, if anything is to be hidden. */
  readonly look: () => void;
  /** Hides these kinds and follows what the page adds; looks afresh if it hides already. */
  readonly start: (kinds: Kinds) => Promise<void>;
  /** Shows everything again. */
  readonly stop: () => Promise<void>;
}

/**
 * Hides and shows clutter on the page that it runs in.
 * @param onGrowth called when the page has grown and the number of hidden blocks has changed
 */
export function pageHiding(find: FindClutter, onGrowth: () => void): PageHiding {
  const marks = hiddenBlocks(randomName());
  let kinds: Kinds | null = null;
  let unfollow: () => void = () => undefined;

  const setSheet = (on: boolean) =>
    tellBackground({ type: 'hideMarked', attribute: marks.attribute, on });
  const show = () => {
    unfollow();
    marks.clear();
    kinds = null;
  };
  const look = () => {
    const before = marks.count();
    // A script that outlived its extension takes its marks along: nobody could undo them later.
    if (!isExtensionThere()) show();
    if (kinds === null) return;
    const wanted = kinds;
    marks.hide(marks.whileShown(() => safely(find, wanted)));
    marks.reachShadows();
    if (marks.count() !== before) onGrowth();
  };
  const start = async (wanted: Kinds) => {
    const isHiding = kinds !== null;
    show();
    kinds = wanted;
    marks.hide(safely(find, wanted));
    unfollow = onChanges(marks, look);
    if (!isHiding) await setSheet(true);
    marks.reachShadows();
  };
  const stop = async () => {
    if (kinds === null) return;
    show();
    await setSheet(false);
  };
  const { count, report, whileShown } = marks;
  return { kinds: () => kinds, count, report, whileShown, look, start, stop };
}

function safely(find: FindClutter, kinds: Kinds): readonly TidyHit[] {
  try {
    return find(kinds);
  } catch {
    return [];
  }
}
