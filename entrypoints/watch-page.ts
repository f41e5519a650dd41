import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isHtmlPage } from '../lib/browser/html-page.ts';
import { watchPage } from '../lib/browser/page-watch.ts';
import { judgePage } from '../lib/judge/judge-page.ts';

/** Of our own isolated world: no page sees it, and after an update the new script starts afresh. */
const world = globalThis as { isArticleHere?: () => boolean };

const isArticle = () => judgePage(document, location.href).isArticle;

/** Runs on every page; its result says whether the page is an article. */
export default defineUnlistedScript(() => {
  if (window !== window.top || !isHtmlPage(document)) return false;
  world.isArticleHere ??= watchPage(isArticle);
  return world.isArticleHere();
});
