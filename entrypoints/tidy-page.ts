import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isHtmlPage } from '../lib/browser/html-page.ts';
import { isolatedWorld } from '../lib/browser/isolated-world.ts';
import { earForExtension } from '../lib/browser/messenger.ts';
import { pageLists } from '../lib/browser/page-lists.ts';
import { pageTidier, type Tidier } from '../lib/browser/page-tidier.ts';
import { watchSettings } from '../lib/browser/settings-store.ts';
import { tidyPage } from '../lib/tidy-page.ts';

function startTidier(): Tidier {
  const lists = pageLists(() => tidier.look());
  const tidier = pageTidier((kinds) =>
    lists.look((filters) => tidyPage(document, location.href, { kinds, filters })),
  );
  const ear = earForExtension({
    hiddenReport: () => tidier.report(),
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
