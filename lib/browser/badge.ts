import { browser } from 'wxt/browser';
import type { ClutterKind } from '../article.ts';
import { t } from './translate.ts';

/** Drawn when the page is an article of which nothing is hidden: the button says so at a glance. */
const ARTICLE_MARK = '✓';

/** The badge has room for about four characters. Source: chrome.action documentation. */
const MOST_SHOWN = 99;

/** Ink blue, as the mark of the button; white on it has a contrast of 8 to 1. */
const COLOUR = '#1d4f73';

// A tab may close at any time, and then there is no button to change.
async function changeButton(tabId: number, text: string, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    return;
  }
}

/**
 * Lets the button of a tab say that its page is an article. Never throws.
 * @param counts how many blocks of each kind are hidden on it
 */
export function showArticle(
  tabId: number,
  counts: Readonly<Partial<Record<ClutterKind, number>>>,
): Promise<void> {
  const hidden = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const count = hidden > MOST_SHOWN ? `${MOST_SHOWN}+` : String(hidden);
  return changeButton(tabId, hidden === 0 ? ARTICLE_MARK : count, t('actionTitleArticle'));
}

/** Lets the button of a tab say nothing about its page. Never throws. */
export function showNoArticle(tabId: number): Promise<void> {
  return changeButton(tabId, '', t('actionTitle'));
}
