import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isHtmlPage } from '../lib/browser/html-page.ts';
import { isolatedWorld } from '../lib/browser/isolated-world.ts';
import { earForExtension } from '../lib/browser/messenger.ts';
import { pageClutter } from '../lib/browser/page-clutter.ts';
import { pageTidier, type Tidier } from '../lib/browser/page-tidier.ts';
import { watchSettings } from '../lib/browser/settings-store.ts';
import { tellPage } from '../lib/tidy-page.ts';

function startTidier(): Tidier {
  const clutter = pageClutter(
    (kinds) => tellPage(document, location.href, kinds),
    () => tidier.onMoreFilters(),
  );
  const tidier = pageTidier(clutter);
  const ear = earForExtension({
    hiddenReport: () => tidier.report(),
    setShown: ({ id, isShown }) => tidier.setShown(id, isShown),
    storyLeft: () => tidier.onStoryLeft(),
  });
  browser.runtime.onMessage.addListener(ear);
  watchSettings((settings) => void tidier.follow(settings));
  return tidier;
}

/** Injected into articles, and again for every story that a page shows without loading anew. */
export default defineUnlistedScript(() => {
  if (!isHtmlPage(document)) return;
  isolatedWorld.tidierHere ??= startTidier();
  void isolatedWorld.tidierHere.onStory();
});
