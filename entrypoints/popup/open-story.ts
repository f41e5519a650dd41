import type { PopupView } from '../../components/popup-view.ts';
import { readTab, tabInfo, type TabInfo } from '../../lib/browser/active-tab.ts';
import { popupWorld } from '../../lib/browser/begin-reading.ts';
import { viewOf } from './story.ts';

/** A reading of the tab below the popup. Both are refused where the window has no tab. */
export interface Opening {
  readonly tab: Promise<TabInfo>;
  readonly view: Promise<PopupView>;
}

/** Reads the tab that the popup stands over, or goes on with a reading that was begun. */
export function openStory(begun = popupWorld.beginReading()): Opening {
  const tab = begun.tab.then(tabInfo);
  const view = tab.then((found) => readTab(found, begun.result)).then(viewOf);
  return { tab, view };
}
