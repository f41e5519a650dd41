import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showArticle, showNoArticle } from '../lib/browser/badge.ts';
import { inject } from '../lib/browser/inject.ts';
import { askPage, earForPages, type FromPage, type SenderTab } from '../lib/browser/messenger.ts';
import { hideMarked } from '../lib/browser/page-sheet.ts';
import { loadSettings } from '../lib/browser/settings-store.ts';
import { hidesOn } from '../lib/settings.ts';

async function onArticle({ id, host }: SenderTab): Promise<void> {
  await showArticle(id, 0);
  if (!hidesOn(await loadSettings(), host)) return;
  // The tab may have gone on; its next page is judged by itself.
  await inject(id, '/tidy-page.js').catch(() => undefined);
}

async function onStoryLeft({ id }: SenderTab): Promise<void> {
  await showNoArticle(id);
  await askPage(id, { type: 'storyLeft' });
}

const answers: FromPage = {
  pageJudged: ({ isArticle }, tab) => (isArticle ? onArticle(tab) : onStoryLeft(tab)),
  hideMarked: (what, tab) => hideMarked(tab.id, what),
  hiddenCount: ({ count }, tab) => showArticle(tab.id, count),
};

/** Keeps nothing in memory: the browser may end it between any two messages. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(earForPages(answers));
});
