import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isHtmlPage } from '../lib/browser/html-page.ts';
import { isolatedWorld } from '../lib/browser/isolated-world.ts';
import { earForExtension } from '../lib/browser/messenger.ts';
import type { OwnHere } from '../lib/browser/own-here.ts';
import { pageClutter } from '../lib/browser/page-clutter.ts';
import { pageTidier, type Tidier } from '../lib/browser/page-tidier.ts';
import { watchSettings } from '../lib/browser/watch-settings.ts';
import { fetchTeller, tellerHere } from '../lib/browser/teller-here.ts';
import { watchEverywhere } from '../lib/browser/watch-everywhere.ts';
import { whenLeft } from '../lib/browser/when-left.ts';
import { isEmpty, NO_RULES } from '../lib/repair/own-rules.ts';

/** The reader's own rules, once they are read. */
let ownHere: OwnHere | undefined;
const own = () => ownHere?.rules() ?? NO_RULES;
const whileOwnShown = <T>(task: () => T) => ownHere?.whileShown(task) ?? task();

function startTidier(): Tidier {
  const clutter = pageClutter({
    fetch: fetchTeller,
    tell: (kinds) => {
      const { tellPage, tellByRules } = tellerHere();
      const tell = tidier.hasStory() ? tellPage : tellByRules;
      return whileOwnShown(() => tell(document, location.href, { kinds, own: own() }));
    },
    tidyPart: (part, question) => tellerHere().tidyPart(part, question),
    named: (filters) => {
      const { hits } = tellerHere().matchFilters(document.documentElement, filters);
      return hits.map(({ element }) => element);
    },
    takesGeneric: () => tidier.hasStory(),
    // A rule of the reader's own may speak of what stands around a part: on a large page such rules are
    // followed by themselves.
    mayLookAtParts: (isLarge) => tidier.hasStory() && (isLarge || isEmpty(own())),
    ownOnLarge: (kinds) => {
      const wanted = { kinds, own: own() };
      return whileOwnShown(() => tellerHere().ownOnLarge(document, location.href, wanted));
    },
    onMore: () => tidier.onMoreFilters(),
  });
  const tidier = pageTidier(clutter, () => !isEmpty(own()));
  const ear = earForExtension({
    hiddenReport: () => tidier.report(),
    setShown: ({ id, isShown }) => tidier.setShown(id, isShown),
    storyLeft: () => tidier.onStoryLeft(),
  });
  browser.runtime.onMessage.addListener(ear);
  whenLeft({ onAway: clutter.letMapGo });
  watchSettings((settings) => void tidier.follow(settings));
  watchEverywhere((change) => {
    clutter.change(change);
    void tidier.onRules();
  });
  return tidier;
}

/** Starts once in a page, with what the reader's own rules say of it. */
async function begin(): Promise<Tidier> {
  const tidier = (isolatedWorld.tidierHere = startTidier());
  ownHere = await isolatedWorld.ownHere;
  ownHere?.onChange(() => tidier.onRules());
  return tidier;
}

/** Looks at the page for what has brought this script here. */
function meet(tidier: Tidier): Promise<void> {
  const { judgedHere, tidiedHere } = isolatedWorld;
  if (judgedHere?.verdict.isArticle !== true) return tidier.onRules();
  if (judgedHere === tidiedHere && tidier.hasStory()) return tidier.onStoryAgain();
  isolatedWorld.tidiedHere = judgedHere;
  return tidier.onStory();
}

/** Injected into articles and pages with rules, and again for every story that a page shows without loading anew. */
export default defineUnlistedScript({
  async main() {
    if (!isHtmlPage(document)) return;
    const tidier = isolatedWorld.tidierHere ?? (await begin());
    await meet(tidier);
    (await isolatedWorld.ownHere)?.takeOver();
  },
});
