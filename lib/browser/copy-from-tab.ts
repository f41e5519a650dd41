import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { tabInfo } from './active-tab.ts';
import { copyFromBackground, prepareClipboard } from './clipboard-page.ts';
import { copyInReader, isReader } from './copy-in-reader.ts';
import { CopyAnswerSchema, type CopyAnswer, type CopyWish } from './copy-wish.ts';
import { tellCopy, type NotCopied } from './copy-news.ts';
import { answerOf } from './inject.ts';
import { noAccessReason } from './no-access.ts';
import { loadSettings } from './settings-store.ts';
import type { Settings } from '../settings.ts';

type Tab = Browser.tabs.Tab;

const FAILED: CopyAnswer = { kind: 'nothing', reason: 'failed' };

// Runs in the page's own process, in the world of our scripts there.
function keepWish(wish: CopyWish): void {
  (globalThis as { copyWish?: CopyWish }).copyWish = wish;
}

/** Lets the page's scripts make the copy. @throws the browser's own error where they may not run */
async function copyOf(tabId: number, frameId: number, wish: CopyWish): Promise<CopyAnswer> {
  const target = { tabId, frameIds: [frameId] };
  // The wish is there first: it needs no file to be read, and does not wait for the page.
  const [, answer] = await Promise.all([
    browser.scripting.executeScript({
      target,
      func: keepWish,
      args: [wish],
      injectImmediately: true,
    }),
    answerOf(tabId, '/copy-page.js', frameId),
  ]);
  const { success, output } = v.safeParse(CopyAnswerSchema, answer);
  return success ? output : FAILED;
}

/** Puts a copy on the clipboard. @returns why it is not there; null when it is */
async function putOnClipboard(answer: CopyAnswer): Promise<NotCopied | null> {
  if (answer.kind === 'nothing') return answer.reason;
  try {
    await copyFromBackground(answer);
    return null;
  } catch {
    return 'refused';
  }
}

const optionsOf = ({ copyFormat, sourceLine, copyTemplate, copyRelated }: Settings) => ({
  copyFormat,
  sourceLine,
  copyTemplate,
  copyRelated,
});

async function copy(tab: Tab, what: CopyWish['what'], frameId: number): Promise<void> {
  const info = tabInfo(tab);
  prepareClipboard();
  const options = optionsOf(await loadSettings());
  try {
    const answer = await copyOf(info.id, frameId, { what, options });
    const why = await putOnClipboard(answer);
    const words = answer.kind === 'copy' ? answer.words : 0;
    await tellCopy(info.id, why ?? { format: options.copyFormat, words });
  } catch (error) {
    await tellCopy(info.id, await noAccessReason(info, error).catch(() => 'gone' as const));
  }
}

/** Copies the story that a reader page shows. */
async function copyReader(tabId: number): Promise<void> {
  await tellCopy(tabId, await copyInReader(tabId));
}

/** Copies the story of a tab as it was copied last, and lets the button say so. Never throws. */
export function copyFromTab(tab: Tab): Promise<void> {
  const { id, url } = tabInfo(tab);
  return isReader(url) ? copyReader(id) : copy(tab, 'story', 0);
}

/** Copies what is selected in a frame of a tab, cleaned as the story is. Never throws. */
export function copySelection(tab: Tab, frameId: number): Promise<void> {
  return copy(tab, 'selection', frameId);
}
