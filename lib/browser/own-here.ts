import { browser } from 'wxt/browser';
import { pagePathOf } from '../repair/page-path.ts';
import { isEmpty, ownKeysOf, ownRulesFor, type OwnRules } from '../repair/own-rules.ts';
import { ownRulesSheet } from '../repair/own-rules-sheet.ts';
import { hidesOn, type Settings } from '../settings.ts';
import { earlySheet } from './early-sheet.ts';
import { frameWait } from './frame-wait.ts';
import { tellBackground } from './messenger.ts';
import { settingsIn } from './settings-store.ts';
import { watchSettings } from './watch-settings.ts';
import { whenBack } from './when-back.ts';

/** What a reader's own rules say of this page. What they hide is out of sight before the first paint. */
export interface OwnHere {
  /** As they are now, at the address that the page has now. */
  readonly rules: () => OwnRules;
  /** Calls back after each change of the rules; what they hide is out of sight until that is done. */
  readonly onChange: (listener: () => Promise<void>) => void;
  /** Somebody else hides what they name: the sheet that stood in for that goes. */
  readonly takeOver: () => void;
  /** Does a task that has to see what the sheet hides: whether that may be hidden is known only then. */
  readonly whileShown: <T>(task: () => T) => T;
}

type Stored = Record<string, unknown>;

const rulesOf = (stored: Readonly<Stored>) =>
  ownRulesFor({ host: location.hostname, path: pagePathOf(location.href) }, stored);

/** Reads keys of the store anew. @returns whether they hold something else than before. @throws where it is gone */
async function lookAgain(stored: Stored, keys: readonly string[]): Promise<boolean> {
  const now: Stored = await browser.storage.local.get([...keys]);
  const news = keys.filter((key) => JSON.stringify(now[key]) !== JSON.stringify(stored[key]));
  for (const key of news) stored[key] = now[key];
  return news.length > 0;
}

/** Follows the keys of the store that hold what is said of this host. */
function followKeys(stored: Stored, onChange: () => void): void {
  const keys = ownKeysOf(location.hostname);
  browser.storage.onChanged.addListener((changes, area) => {
    const mine = keys.filter((key) => key in changes);
    if (area !== 'local' || mine.length === 0) return;
    for (const key of mine) stored[key] = changes[key]?.newValue;
    onChange();
  });
  whenBack(() => {
    lookAgain(stored, keys).then(
      (isNews) => isNews && onChange(),
      () => undefined, // a script that outlived its extension follows nothing more
    );
  });
}

/**
 * Tells of changes of the rules. Who hears of them looks at the whole page, which may take a while: what the
 * sheet hides is drawn before, and of several changes in a row the last is told.
 * @param onHeard called when the last change was made good
 */
function teller(onHeard: () => void) {
  const listeners = new Set<() => Promise<void>>();
  const frame = frameWait();
  let changes = 0;
  return {
    add: (listener: () => Promise<void>) => listeners.add(listener),
    /** @param isDrawn does the sheet hide anything? */
    tell: async (isDrawn: boolean) => {
      const change = (changes += 1);
      await frame.passes(isDrawn);
      if (change !== changes) return;
      await Promise.all(Array.from(listeners, (listener) => listener()));
      if (change === changes) onHeard();
    },
  };
}

/** Wakes the background, once, to put in the script that does more. */
function waker() {
  let isAwake = false;
  return () => {
    if (isAwake) return;
    isAwake = true;
    void tellBackground({ type: 'rulesHere' });
  };
}

/**
 * Hides what a reader's own rules name on this page until a script that does more takes over, and
 * wakes the background for that where there are any.
 * @param read the settings and the host's own keys, as the store gave them
 */
export function ownHere(read: Readonly<Stored>): OwnHere {
  const stored = { ...read };
  const early = earlySheet();
  const wake = waker();
  /** Worked out where there are rules: on most pages there are none. */
  let settings: Settings | null = null;
  let isTaken = false;

  /** @returns whether the sheet hides anything */
  const update = (isNews: boolean): boolean => {
    const rules = rulesOf(stored);
    const now = isEmpty(rules) ? null : (settings ??= settingsIn(stored));
    const hides = now !== null && hidesOn(now, location.hostname);
    const css = hides && now.kinds.own ? ownRulesSheet(rules) : '';
    if (!isTaken || isNews) early.set(css);
    if (hides) wake();
    return css !== '';
  };
  const { add, tell } = teller(() => {
    if (isTaken) early.set('');
  });
  update(false);
  followKeys(stored, () => {
    void tell(update(true));
  });
  watchSettings((changed) => {
    settings = changed;
    update(false);
  });
  return {
    rules: () => rulesOf(stored),
    onChange: add,
    takeOver: () => {
      isTaken = true;
      early.set('');
    },
    whileShown: early.whileOut,
  };
}
