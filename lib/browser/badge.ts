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

/** What a button says for a while. */
interface Saying {
  readonly text: string;
  /** What it is to say again. */
  face: Face;
}

const sayings = new Map<number, Saying>();

let last: Promise<void> = Promise.resolve();

/** One change after the other. A tab may close at any time, and then there is no button to change. */
function next(task: () => Promise<unknown>): Promise<void> {
  last = last.then(task).then(
    () => undefined,
    () => undefined,
  );
  return last;
}

async function changeButton(tabId: number, { text, title, color }: Partial<Face>): Promise<void> {
  await Promise.all([
    color !== undefined && browser.action.setBadgeBackgroundColor({ tabId, color }),
    text !== undefined && browser.action.setBadgeText({ tabId, text }),
    title !== undefined && browser.action.setTitle({ tabId, title }),
  ]);
}

async function faceOf(tabId: number): Promise<Face> {
  const [text, title] = await Promise.all([
    browser.action.getBadgeText({ tabId }),
    browser.action.getTitle({ tabId }),
  ]);
  return { text, title, color: COLOUR };
}

/** The browser takes what a button says away with its page. */
const isStillSaid = async (tabId: number, { text }: Saying) =>
  (await browser.action.getBadgeText({ tabId })) === text;

async function sayingOf(tabId: number): Promise<Saying | null> {
  const saying = sayings.get(tabId);
  if (saying === undefined) return null;
  if (await isStillSaid(tabId, saying)) return saying;
  sayings.delete(tabId);
  return null;
}

/** Shows a face, or a part of it, at once, or when what is said just now was read. Never throws. */
export function showFace(tabId: number, face: Partial<Face>): Promise<void> {
  return next(async () => {
    const saying = await sayingOf(tabId);
    if (saying === null) await changeButton(tabId, face);
    else saying.face = { ...saying.face, ...face };
  });
}

async function goBack(tabId: number, saying: Saying): Promise<void> {
  // Something else was said since, and its time is not over.
  if (sayings.get(tabId) !== saying) return;
  sayings.delete(tabId);
  if (await isStillSaid(tabId, saying)) await changeButton(tabId, saying.face);
}

/** Lets the button of a tab say a sentence for some seconds. Never throws. */
export function saySoon(
  tabId: number,
  { isGood, sentence }: { readonly isGood: boolean; readonly sentence: string },
): Promise<void> {
  const said = { ...(isGood ? GOOD : BAD), title: sentence };
  return next(async () => {
    const face = (await sayingOf(tabId))?.face ?? (await faceOf(tabId));
    await changeButton(tabId, said);
    const saying = { text: said.text, face };
    sayings.set(tabId, saying);
    setTimeout(() => void next(() => goBack(tabId, saying)), SAID_MS);
  });
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
