import { browser } from 'wxt/browser';
import type { ClutterKind } from '../article.ts';
import { t } from './translate.ts';

/** Drawn when the page is an article of which nothing is hidden: the button says so at a glance. */
const ARTICLE_MARK = '✓';

/** The badge has room for about four characters. Source: chrome.action documentation. */
const MOST_SHOWN = 99;

/** Ink blue, as the mark of the button; white on it has a contrast of 8 to 1. */
const COLOUR = '#1d4f73';

/** What the badge says of a copy. White has on the green a contrast of 5, on the red one of 6 to 1. */
const GOOD = { text: 'OK', color: '#1a7f37' };
const BAD = { text: '!', color: '#b3261e' };

/** Time to look up and read a sentence of ten words. */
const SAID_MS = 5000;

interface Face {
  readonly text: string;
  readonly title: string;
  readonly color: string;
}

// A tab may close at any time, and then there is no button to change.
async function changeButton(tabId: number, { text, title, color }: Face): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    return;
  }
}

/** What the button of a tab is to say again when it has said something else for a while. */
const before = new Map<number, Promise<Face>>();

/** Shows a face at once, or when what is said just now was read. */
async function showFace(tabId: number, face: Face): Promise<void> {
  if (before.has(tabId)) before.set(tabId, Promise.resolve(face));
  else await changeButton(tabId, face);
}

async function faceOf(tabId: number): Promise<Face> {
  const [text, title] = await Promise.all([
    browser.action.getBadgeText({ tabId }),
    browser.action.getTitle({ tabId }),
  ]);
  return { text, title, color: COLOUR };
}

async function goBack(tabId: number, said: Face): Promise<void> {
  const face = before.get(tabId);
  before.delete(tabId);
  try {
    const now = await faceOf(tabId);
    // The page went on, or another copy said something: then that stands.
    if (face === undefined || now.title !== said.title || now.text !== said.text) return;
    await changeButton(tabId, await face);
  } catch {
    return;
  }
}

/** Lets the button of a tab say a sentence for some seconds. Never throws. */
export async function saySoon(
  tabId: number,
  { isGood, sentence }: { readonly isGood: boolean; readonly sentence: string },
): Promise<void> {
  const said = { ...(isGood ? GOOD : BAD), title: sentence };
  if (!before.has(tabId)) before.set(tabId, faceOf(tabId));
  await before.get(tabId)?.catch(() => undefined);
  await changeButton(tabId, said);
  setTimeout(() => void goBack(tabId, said), SAID_MS);
}

/**
 * Lets the button of a tab say that its page is an article. Never throws.
 * @param counts how many blocks of each kind are hidden on it
 * @param words the same in words, for who points at the button
 */
export function showArticle(
  tabId: number,
  counts: Readonly<Partial<Record<ClutterKind, number>>> = {},
  words = '',
): Promise<void> {
  const hidden = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const count = hidden > MOST_SHOWN ? `${MOST_SHOWN}+` : String(hidden);
  const text = hidden === 0 ? ARTICLE_MARK : count;
  const title = [t('actionTitleArticle'), words].filter(Boolean).join('\n');
  return showFace(tabId, { text, title, color: COLOUR });
}

/** Lets the button of a tab say nothing about its page. Never throws. */
export function showNoArticle(tabId: number): Promise<void> {
  return showFace(tabId, { text: '', title: t('actionTitle'), color: COLOUR });
}
