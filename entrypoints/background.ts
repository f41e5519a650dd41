import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { hiddenCountWords } from '../components/kind-words.ts';
import { showArticle, showNoArticle } from '../lib/browser/badge.ts';
import { copyFromTab, copySelection } from '../lib/browser/copy-from-tab.ts';
import { listenForCommands, toggleHiding } from '../lib/browser/commands.ts';
import { genericFiltersFor } from '../lib/browser/generic-list.ts';
import { offerMenus, type MenuEntry } from '../lib/browser/menus.ts';
import { inject } from '../lib/browser/inject.ts';
import { changeListSheet } from '../lib/browser/list-sheet.ts';
import { keepListsStored } from '../lib/browser/list-store.ts';
import { askPage, earForPages, type FromPage, type SenderTab } from '../lib/browser/messenger.ts';
import { joinOpenPages } from '../lib/browser/open-pages.ts';
import { addSiteRule, removeSiteRule } from '../lib/browser/own-store.ts';
import { hideMarked } from '../lib/browser/page-sheet.ts';
import { openByItself, readInTab, readLink } from '../lib/browser/read-in-tab.ts';
import { loadSettings } from '../lib/browser/settings-store.ts';
import { keepSynced } from '../lib/browser/sync-store.ts';
import { showIcon, watchAccess } from '../lib/browser/toolbar-icon.ts';
import { t } from '../lib/browser/translate.ts';
import { welcomeOnce } from '../lib/browser/welcome.ts';
import { hidesOn } from '../lib/settings.ts';
import { siteName, choicesFor } from '../lib/sites.ts';

async function onArticle({ id, host }: SenderTab, opens: boolean): Promise<void> {
  const settings = await loadSettings();
  const { read } = choicesFor(settings.sites, host);
  if (read === 'never') return;
  if (read === 'always' && opens && (await openByItself(id))) return;
  await showArticle(id);
  const hides = hidesOn(settings, host);
  await showIcon(id, hides ? 'article' : 'off');
  if (!hides) return;
  // The tab may have gone on; its next page is judged by itself.
  await inject(id, '/tidy-page.js').catch(() => undefined);
}

async function onStoryLeft({ id }: SenderTab): Promise<void> {
  await showNoArticle(id);
  await showIcon(id, 'none');
  await askPage(id, { type: 'storyLeft' });
}

const answers: FromPage = {
  pageJudged: ({ isArticle, opens }, tab) =>
    isArticle ? onArticle(tab, opens === true) : onStoryLeft(tab),
  pageOpen: (_, { id }) => inject(id, '/watch-page.js').catch(() => undefined),
  rulesHere: (_, { id }) => inject(id, '/tidy-page.js').catch(() => undefined),
  tellerWanted: (_, { id }) => inject(id, '/tell-page.js').then(() => true),
  changeRule: async ({ rule, on }, { host }) => {
    await (on ? addSiteRule : removeSiteRule)(siteName(host), rule);
    return true;
  },
  changeListSheet: (change, tab) => changeListSheet(tab, change),
  listFilters: ({ tokens }) => genericFiltersFor(tokens),
  hideMarked: ({ attribute }, tab) => hideMarked(tab.id, attribute),
  hiddenCounts: ({ counts }, tab) =>
    showArticle(tab.id, counts, hiddenCountWords({ t, locale: t('language') }, counts)),
};

const menus: readonly MenuEntry[] = [
  { title: 'menuReadPage', context: 'page', onClick: (_, tab) => readInTab(tab) },
  { title: 'menuCopyPage', context: 'page', onClick: (_, tab) => copyFromTab(tab) },
  {
    title: 'menuCopySelection',
    context: 'selection',
    onClick: ({ frameId }, tab) => copySelection(tab, frameId ?? 0),
  },
  {
    title: 'menuReadLink',
    context: 'link',
    onClick: ({ linkUrl }, tab) => readLink(linkUrl ?? '', tab),
  },
  {
    title: 'menuHideLike',
    context: 'page',
    onClick: async (_, { id }) => {
      if (id !== undefined) await inject(id, '/pick-element.js');
    },
  },
];

/** Keeps nothing in memory: the browser may end it between any two messages. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(earForPages(answers));
  listenForCommands({ 'toggle-hiding': toggleHiding, 'copy-story': copyFromTab });
  offerMenus(menus);
  watchAccess();
  keepListsStored();
  joinOpenPages();
  keepSynced();
  welcomeOnce();
});
