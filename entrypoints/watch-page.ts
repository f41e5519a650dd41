import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isHtmlPage } from '../lib/browser/html-page.ts';
import { isolatedWorld } from '../lib/browser/isolated-world.ts';
import { watchPage } from '../lib/browser/page-watch.ts';
import { judgePage } from '../lib/judge/judge-page.ts';

const isArticle = () => {
  const url = location.href;
  const verdict = judgePage(document, url);
  isolatedWorld.judgedHere = { url, verdict };
  return verdict.isArticle;
};

/** Runs on every page; its result says whether the page is an article. */
export default defineUnlistedScript(() => {
  if (window !== window.top || !isHtmlPage(document)) return false;
  isolatedWorld.isArticleHere ??= watchPage(isArticle);
  return isolatedWorld.isArticleHere();
});
