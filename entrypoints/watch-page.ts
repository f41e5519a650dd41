import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hideKnown } from '../lib/browser/hide-known.ts';
import { isHtmlPage } from '../lib/browser/html-page.ts';
import { isolatedWorld } from '../lib/browser/isolated-world.ts';
import { watchPage } from '../lib/browser/page-watch.ts';
import { whenShown } from '../lib/browser/when-shown.ts';
import { judgePage, SURE_SCORE } from '../lib/judge/judge-page.ts';

/** A page that leaves no idle moment is judged all the same, about when the browser would call it loaded. */
const IDLE_WITHIN_MS = 500;

const isArticle = () => {
  const url = location.href;
  const verdict = judgePage(document, url);
  isolatedWorld.judgedHere = { url, verdict };
  return verdict.isArticle;
};

const isSure = () => (isolatedWorld.judgedHere?.verdict.score ?? 0) >= SURE_SCORE;

/** @returns whether the page is an article, as judged last */
function watch(mayOpen: () => boolean): boolean {
  if (!isHtmlPage(document)) return false;
  isolatedWorld.isArticleHere ??= watchPage(isArticle, mayOpen);
  return isolatedWorld.isArticleHere();
}

function whenParsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

const watchSoon = () => requestIdleCallback(() => watch(isSure), { timeout: IDLE_WITHIN_MS });

/**
 * Runs on every page before anything of it is drawn: hides what is known of its site, and judges the page
 * once it is there. One script for both: what they share is loaded once. Its result says whether the page
 * is an article.
 */
export default defineUnlistedScript(() => {
  if (window !== window.top) return false;
  const shown = whenShown();
  if (isolatedWorld.knownHere === undefined) hideKnown(shown);
  // A page that was open before us stays open.
  if (shown === null && document.readyState !== 'loading') return watch(() => false);
  void whenParsed()
    .then(() => shown)
    .then(watchSoon);
  return false;
});
