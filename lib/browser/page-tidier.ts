import type { ClutterKind } from '../article.ts';
import type { HiddenReport } from '../messages.ts';
import { hidesOn, type Settings } from '../settings.ts';
import { tellBackground } from './messenger.ts';
import type { PageClutter } from './page-clutter.ts';
import { pageHiding, type PageHiding } from './page-hiding.ts';
import { loadSettings } from './settings-store.ts';

/** Hides on one page what the settings say. Nothing here throws. */
export interface Tidier {
  /** There is a story on the page, perhaps another one than before: looks at it afresh. */
  onStory(): Promise<void>;
  /** The button may have forgotten what is hidden around the story: tells it again. */
  onStoryAgain(): Promise<void>;
  /** The story was left within the page: shows all but what the reader hid, until the next story. */
  onStoryLeft(): Promise<void>;
  /** The reader's own rules say something of the page, or something else than before. */
  onRules(): Promise<void>;
  /** Is there a story on the page, as far as was told? */
  hasStory(): boolean;
  /** Hides or shows as these settings say. */
  follow(settings: Settings): Promise<void>;
  /** What is hidden under the settings that are stored now. */
  report(): Promise<HiddenReport>;
  /** Shows a block, or all (null), and scrolls to it; or hides it again. @returns what is hidden then */
  setShown(id: number | null, isShown: boolean): Promise<HiddenReport>;
  /** There are filters that were not there before: tries them, if anything is to be hidden. */
  onMoreFilters(): void;
  /** Does a task that has to see the whole page; a reader sees nothing of it. */
  readonly whileShown: <T>(task: () => T) => T;
}

const sameKinds = (a: Settings['kinds'] | null, b: Settings['kinds']) =>
  JSON.stringify(a) === JSON.stringify(b);

/** What is read from the store may be older than what was told while it was read. */
function newestSettings() {
  let told: Settings | null = null;
  return {
    note: (settings: Settings) => (told = settings),
    load: async () => {
      const read = await loadSettings();
      return told ?? read;
    },
  };
}

/** How many blocks of each kind are hidden just now. */
function countsOf({ blocks }: HiddenReport): Partial<Record<ClutterKind, number>> {
  const counts: Partial<Record<ClutterKind, number>> = {};
  for (const { kind } of blocks.filter(({ isShown }) => !isShown)) {
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

async function tellCounts({ report }: PageHiding): Promise<void> {
  await tellBackground({ type: 'hiddenCounts', counts: countsOf(report()) });
}

/** Has a page hidden as settings say. @returns whether that changed anything */
async function obey(hiding: PageHiding, settings: Settings): Promise<boolean> {
  if (!hidesOn(settings, location.hostname)) hiding.stop();
  else if (!sameKinds(hiding.kinds(), settings.kinds)) await hiding.start(settings.kinds);
  else return false;
  return true;
}

/**
 * Hides clutter on the page that it runs in and tells the background how much of it stands around a
 * story: the button says nothing of other pages.
 * @param hasRules do the reader's own rules say anything of the page?
 */
export function pageTidier(clutter: PageClutter, hasRules: () => boolean): Tidier {
  let hasStory = false;
  const settings = newestSettings();
  const tell = async () => {
    if (hasStory) await tellCounts(hiding);
  };
  const hiding = pageHiding(clutter, () => void tell());
  const follow = async (told: Settings) => {
    if ((hasStory || hasRules()) && (await obey(hiding, told))) await tell();
  };
  const obeyStored = async () => follow(await settings.load());
  const lookAfresh = async (changed?: ClutterKind) => {
    await clutter.ready();
    hiding.forget(changed);
    const kinds = hiding.kinds();
    if (!hasStory && !hasRules()) hiding.stop();
    else if (kinds !== null) await hiding.start(kinds);
    await obeyStored();
    await tell();
  };
  const turn = (isStory: boolean) => {
    hasStory = isStory;
    return lookAfresh();
  };
  return {
    whileShown: hiding.whileShown,
    hasStory: () => hasStory,
    onMoreFilters: hiding.onMoreFilters,
    follow: (told) => follow(settings.note(told)),
    onRules: () => lookAfresh('own'),
    onStory: () => turn(true),
    onStoryAgain: tell,
    onStoryLeft: () => turn(false),
    report: () => obeyStored().then(hiding.report),
    setShown: (id, isShown) => {
      hiding.setShown(id, isShown);
      return tell().then(hiding.report);
    },
  };
}
