import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Settings } from '../settings.ts';
import type { NoAccessReason } from './active-tab.ts';
import { saySoon } from './badge.ts';
import { t, type MessageKey } from './translate.ts';

/** Why nothing was copied; the clipboard holds what it held. */
export type NotCopied =
  NoAccessReason | 'no-article' | 'no-page' | 'no-selection' | 'refused' | 'failed';

/** What was copied. */
export interface Copied {
  readonly format: Settings['copyFormat'];
  /** Words of the story. */
  readonly words: number;
}

/** Where the sentence is kept for the popup, so that it can be read there too. */
const keyOf = (tabId: number) => `copy-news:${tabId}`;

/** After this nobody asks any more what came of a copy. */
const FRESH_MS = 60_000;

const NewsSchema = v.object({ sentence: v.string(), at: v.number() });

const SENTENCES: Readonly<Record<NotCopied, MessageKey>> = {
  'no-article': 'copyNoArticle',
  'no-page': 'notHtmlText',
  'no-selection': 'copyNoSelection',
  refused: 'copyRefused',
  failed: 'failedText',
  'browser-page': 'browserPageText',
  store: 'storeText',
  pdf: 'pdfText',
  file: 'fileText',
  permission: 'permissionText',
  gone: 'goneText',
};

const STEMS: Readonly<Record<Copied['format'], string>> = {
  text: 'copiedText',
  markdown: 'copiedMarkdown',
  rich: 'copiedRich',
};

function sentenceOf({ format, words }: Copied): string {
  const locale = t('language');
  const category = new Intl.PluralRules(locale).select(words);
  const number = new Intl.NumberFormat(locale).format(words);
  // Each language has the categories it needs, and the type knows English alone.
  return t(`${STEMS[format]}_${category}` as MessageKey, number);
}

/** Says on the button of a tab, for a while, what came of a copy. Leaves no trace in the page. Never throws. */
export async function tellCopy(tabId: number, news: Copied | NotCopied): Promise<void> {
  const isDone = typeof news === 'object';
  const sentence = isDone ? sentenceOf(news) : t(SENTENCES[news]);
  const kept = { [keyOf(tabId)]: { sentence, at: Date.now() } };
  await Promise.all([
    saySoon(tabId, { isGood: isDone, sentence }),
    browser.storage.session.set(kept).catch(() => undefined),
  ]);
}

/** What came of the last copy of a tab, if that was a moment ago; null for none. Never throws. */
export async function copyNews(tabId: number): Promise<string | null> {
  try {
    const key = keyOf(tabId);
    const read = (await browser.storage.session.get(key))[key];
    const { success, output } = v.safeParse(NewsSchema, read);
    // A clock that was set back makes what was said a moment ago news of tomorrow.
    return success && Math.abs(Date.now() - output.at) < FRESH_MS ? output.sentence : null;
  } catch {
    return null;
  }
}
