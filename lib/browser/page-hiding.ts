import type { ClutterKind } from '../article.ts';
import type { HiddenReport } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { PageClutter } from './page-clutter.ts';
import { hiddenBlocks, type HiddenBlocks } from './hidden-blocks.ts';
import { isExtensionThere } from './messenger.ts';
import { ownSheet } from './own-sheet.ts';
import { pageHider } from './page-hider.ts';
import { partWork } from './part-work.ts';
import { onChanges, type ChangeTasks } from './page-changes.ts';
import { readerOpened, type ReaderOpened } from './reader-opened.ts';
import { randomName } from './random-name.ts';
import { whenGone } from './when-gone.ts';

type Kinds = Settings['kinds'];

export interface PageHiding {
  /** The kinds that are hidden now; null while nothing is. */
  readonly kinds: () => Kinds | null;
  readonly report: () => HiddenReport;
  /** Shows a block, or all (null), and scrolls to it; or hides it again. */
  readonly setShown: (id: number | null, isShown: boolean) => void;
  /** Does a task that has to see the whole page; a reader sees nothing of it. */
  readonly whileShown: <T>(task: () => T) => T;
  /** There are filters that were not there before: tries them, if anything is to be hidden. */
  readonly onMoreFilters: () => void;
  /**
   * Hides these kinds and follows what the page adds; looks afresh if it hides already. What was found
   * before is hidden at once, until then.
   */
  readonly start: (kinds: Kinds) => Promise<void>;
  /** Of what was found a kind, or all, may be so no longer: shows everything, until there is a start. */
  readonly forget: (kind?: ClutterKind) => void;
  /** Shows everything again. */
  readonly stop: () => void;
}

/** Follows what the page does, and what the reader opens. @returns ends it */
function follow(
  marks: HiddenBlocks,
  { note, follow: followReader }: ReaderOpened,
  tasks: Omit<ChangeTasks, 'onAdded'>,
): () => void {
  const ends = [onChanges(marks, { onAdded: note, ...tasks }), followReader()];
  return () => {
    for (const end of ends) end();
  };
}

/** Waits for what a look at the page needs, and tells then whether nothing else was wanted meanwhile. */
function readyWait({ ready }: PageClutter) {
  let words = 0;
  return {
    callOff: () => {
      words += 1;
    },
    isReady: async (): Promise<boolean> => {
      const before = words;
      await ready();
      return before === words;
    },
  };
}

/**
 * Hides and shows clutter on the page that it runs in.
 * @param onGrowth called when what is hidden has changed because the page has
 */
export function pageHiding(clutter: PageClutter, onGrowth: () => void): PageHiding {
  const marks = hiddenBlocks(randomName());
  const [opened, waiting] = [readerOpened(), readyWait(clutter)];
  const hider = pageHider(clutter, marks, opened.spares);
  const sheet = ownSheet(marks.attribute);
  const parts = partWork(hider, clutter, () => {
    if (marks.hasNews()) onGrowth();
  });
  let kinds: Kinds | null = null;
  let unfollow: () => void = () => undefined;

  const show = () => {
    waiting.callOff();
    unfollow();
    parts.stop();
    hider.undo();
    kinds = null;
  };
  const grow = (added: readonly Element[]) => {
    // A script that outlived its extension takes its marks along: nobody could undo them later.
    if (!isExtensionThere()) show();
    void waiting.isReady().then((isWanted) => isWanted && kinds && parts.add(kinds, added));
  };
  const start = async (wanted: Kinds) => {
    show();
    kinds = wanted;
    const isInPlace = sheet.putIn().then(marks.reachShadows);
    if (!(await hider.recall(wanted)) || !(await waiting.isReady())) return;
    if (!clutter.isLarge() && !(await hider.prepare(wanted))) return;
    parts.hideAll(wanted);
    unfollow = follow(marks, opened, { onGrowth: grow, onRootChange: hider.settle });
    await isInPlace;
  };
  whenGone(show);
  const onMoreFilters = () => {
    if (kinds !== null) parts.hideMore(kinds);
    if (marks.hasNews()) onGrowth();
  };
  return { ...hider, kinds: () => kinds, onMoreFilters, start, stop: show };
}
