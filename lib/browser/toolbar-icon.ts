import { browser } from 'wxt/browser';
import { showFace } from './badge.ts';
import { t, type MessageKey } from './translate.ts';
import { WEB_PAGES } from './web-pages.ts';

/** What the toolbar button's picture says of a tab. The browser goes back to `none` on every new page. */
export type IconState = 'article' | 'none' | 'off' | 'no-access';

/** Toolbars draw 16 pixels, and 32 where a pixel is half as wide. */
const SIZES = [16, 32];

const TITLES: Readonly<Record<IconState, MessageKey>> = {
  article: 'actionTitleArticle',
  none: 'actionTitle',
  off: 'actionTitleOff',
  'no-access': 'actionTitleNoAccess',
};

// On an article the button is the mark itself.
const nameOf = (state: IconState, size: number) =>
  state === 'article' ? `/icon/${size}.png` : `/icon/toolbar/${state}-${size}.png`;

const picture = (state: IconState) =>
  Object.fromEntries(SIZES.map((size) => [size, nameOf(state, size)]));

/**
 * Changes the button of one tab, or, where `tabId` is null, of all tabs that have none of their own.
 * Never throws: a tab may close at any time, and phones draw no button.
 */
export async function showIcon(tabId: number | null, state: IconState): Promise<void> {
  const where = tabId === null ? {} : { tabId };
  const title = t(TITLES[state]);
  try {
    await Promise.all([
      browser.action.setIcon({ ...where, path: picture(state) }),
      tabId === null ? browser.action.setTitle({ title }) : showFace(tabId, { title }),
    ]);
  } catch {
    return;
  }
}

/** Lets every button say whether the browser keeps us out of all sites, now and after each change. */
export function watchAccess(): void {
  const look = async () => {
    const mayRead = await browser.permissions.contains({ origins: WEB_PAGES });
    await showIcon(null, mayRead ? 'none' : 'no-access');
  };
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  browser.runtime.onStartup.addListener(() => void look());
}
