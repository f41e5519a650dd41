import type { ClutterReport } from '../article.ts';
import { hidesOn, type Settings } from '../settings.ts';
import { tellBackground } from './messenger.ts';
import { pageHiding, type FindClutter } from './page-hiding.ts';
import { loadSettings } from './settings-store.ts';

/** Hides on one page what the settings say. Nothing here throws. */
export interface Tidier {
  /** There is a story on the page, perhaps another one than before: looks at it afresh. */
  onStory(): Promise<void>;
  /** The story was left within the page: shows everything until the next story. */
  onStoryLeft(): Promise<void>;
  /** Hides or shows as these settings say. */
  follow(settings: Settings): Promise<void>;
  /** What is hidden under the settings that are stored now. */
  report(): Promise<ClutterReport>;
  /** Looks again for clutter, if any is hidden on the page. */
  look(): void;
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

/** Hides clutter on the page that it runs in and tells the background how much. */
export function pageTidier(find: FindClutter): Tidier {
  let hasStory = false;
  const settings = newestSettings();
  const tellCount = async () => {
    await tellBackground({ type: 'hiddenCount', count: hiding.count() });
  };
  const hiding = pageHiding(find, () => void tellCount());

  const follow = async (settings: Settings) => {
    if (!hasStory) return;
    if (!hidesOn(settings, location.hostname)) await hiding.stop();
    else if (!sameKinds(hiding.kinds(), settings.kinds)) await hiding.start(settings.kinds);
    else return;
    await tellCount();
  };
  return {
    whileShown: hiding.whileShown,
    look: hiding.look,
    follow: (told) => follow(settings.note(told)),
    onStory: async () => {
      hasStory = true;
      const kinds = hiding.kinds();
      if (kinds !== null) await hiding.start(kinds);
      await follow(await settings.load());
      await tellCount();
    },
    onStoryLeft: async () => {
      hasStory = false;
      await hiding.stop();
    },
    report: async () => {
      await follow(await settings.load());
      return hiding.report();
    },
  };
}
