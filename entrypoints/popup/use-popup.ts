import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ShowHidden } from '../../components/HiddenList.tsx';
import { browser } from 'wxt/browser';
import type { PopupProps } from '../../components/Popup.tsx';
import type { PopupView, Story } from '../../components/popup-view.ts';
import type { TabInfo } from '../../lib/browser/active-tab.ts';
import { copyNews } from '../../lib/browser/copy-news.ts';
import {
  hidingOn,
  setBlockShown,
  setHidingOnSite,
  type HidingState,
} from '../../lib/browser/hiding.ts';
import { inject } from '../../lib/browser/inject.ts';
import { rememberPlace } from '../../lib/browser/places.ts';
import { setReadsAlways, siteState, type SiteState } from '../../lib/browser/site-state.ts';
import { openReader } from '../../lib/browser/reader-page.ts';
import { settingsTrouble } from '../../lib/browser/settings-store.ts';
import type { Settings } from '../../lib/settings.ts';
import { grantAccess } from './grant-access.ts';
import { openStory, type Opening } from './open-story.ts';
import { useExports } from './use-exports.ts';
import { useKept } from './use-kept.ts';

/** So long a popup may stay on "loading": an answer has to be drawn 3 s after the press. Source: issue 9. */
const SLOW_AFTER_MS = 2000;

const LOADING: PopupView = { kind: 'loading' };
const FAILED: PopupView = { kind: 'no-access', reason: 'failed' };
const SLOW: PopupView = { kind: 'no-access', reason: 'slow' };

type Keep = ReturnType<typeof useKept>['keep'];

interface StoryHere {
  readonly tab: TabInfo | null;
  readonly view: PopupView;
  /** Reads the page anew. */
  readonly read: () => void;
  readonly fail: () => void;
}

/** The story of the active tab. `first`: its reading, begun before there was anything to draw. */
function useStory(first: Opening): StoryHere {
  const [opening, setOpening] = useState(first);
  const [tab, setTab] = useState<TabInfo | null>(null);
  const [view, setView] = useState(LOADING);
  const fail = useCallback(() => {
    setView(FAILED);
  }, []);
  // Not an effect that waits for a frame: a popup has none to show before its story.
  useLayoutEffect(() => {
    setView(LOADING);
    const timer = setTimeout(() => {
      setView((now) => (now.kind === 'loading' ? SLOW : now));
    }, SLOW_AFTER_MS);
    opening.tab.then(setTab, fail);
    void opening.view.then(setView, fail).finally(() => {
      clearTimeout(timer);
    });
  }, [opening, fail]);
  const read = useCallback(() => {
    setOpening(openStory());
  }, []);
  return { tab, view, read, fail };
}

/** What is hidden on the tab, and a way to switch it. The switch moves at once, the count follows. */
function useHiding(tab: TabInfo | null, keep: Keep) {
  const [hiding, setHiding] = useState<HidingState | null>(null);
  const refresh = useCallback(async () => {
    if (tab !== null) setHiding(await hidingOn(tab));
  }, [tab]);
  useEffect(() => void refresh(), [refresh]);
  const hideHere = (on: boolean) => {
    if (tab?.host == null) return;
    setHiding((now) => now && { ...now, on });
    // Also after a refusal: the switch must show what is so.
    void keep(setHidingOnSite(tab.host, on)).then(refresh);
  };
  const showHidden: ShowHidden = (id, isShown) => {
    if (tab === null) return;
    void setBlockShown(tab.id, { id, isShown }).then((report) => {
      if (report !== null) setHiding((now) => now && { ...now, report });
    });
  };
  return { hiding: hiding && { ...hiding, host: tab?.host ?? null }, hideHere, showHidden };
}

/** What holds for the tab's site, and a way to have its articles open by themselves. */
function useSite(tab: TabInfo | null, keep: Keep) {
  const [site, setSite] = useState<SiteState | null>(null);
  const refresh = useCallback(() => {
    if (tab !== null) void siteState(tab).then(setSite);
  }, [tab]);
  useEffect(refresh, [refresh]);
  const alwaysRead = (on: boolean) => {
    if (tab?.host == null) return;
    setSite((now) => now && { ...now, readsAlways: on });
    void keep(setReadsAlways(tab.host, on)).then(refresh);
  };
  return { site, alwaysRead, refresh };
}

/** What can be switched for the tab's site, and how that is done. */
function useSwitches(tab: TabInfo | null) {
  const { isKept, keep } = useKept();
  const { hiding, ...hidingActions } = useHiding(tab, keep);
  const { site, alwaysRead, refresh } = useSite(tab, keep);
  return { shown: { hiding, site, isKept }, switches: { ...hidingActions, alwaysRead }, refresh };
}

/** Ways out of the popup: it closes behind them. */
function waysOut(tab: TabInfo | null, fail: () => void) {
  const leave = (way: Promise<unknown>) => void way.then(() => window.close(), fail);
  return {
    repair: () => {
      if (tab !== null) leave(inject(tab.id, '/pick-element.js'));
    },
    openSettings: () => leave(browser.runtime.openOptionsPage()),
  };
}

/** Did stored settings take their defaults because they could not be read? null until it is known. */
function useSettingsLost(): boolean | null {
  const [isLost, setLost] = useState<boolean | null>(null);
  useEffect(() => {
    settingsTrouble().then(
      (trouble) => setLost(trouble !== null),
      () => setLost(false),
    );
  }, []);
  return isLost;
}

/** Everything that the popup shows, and does when asked. `first`: the reading that was begun. */
export function usePopup(settings: Settings, first: Opening): PopupProps {
  const { tab, view, read, fail } = useStory(first);
  const { shown, switches, refresh } = useSwitches(tab);
  const open = (story: Story, tried: boolean, then: 'read' | 'print') => {
    if (tab === null) return;
    const { article } = story;
    openReader(tab.id, { article, tried }, then).then(() => window.close(), fail);
  };
  // What judged the page is said on the reader page, and has no place on paper.
  const { copyFormat, copy, files } = useExports(settings, (story) => open(story, false, 'print'));
  return {
    view,
    ...shown,
    settingsLost: useSettingsLost(),
    copyFormat,
    files,
    pictures: settings.look.pictures,
    actions: {
      copy,
      lastNews: async () => (tab === null ? null : copyNews(tab.id)),
      ...switches,
      ...waysOut(tab, fail),
      openReader: (story, tried) => open(story, tried, 'read'),
      move: ({ article }, place) => void rememberPlace(article.url, place),
      retry: read,
      grantAccess: () => {
        if (tab === null) return;
        grantAccess(tab).then((given) => {
          refresh();
          if (given) read();
        }, fail);
      },
    },
  };
}
