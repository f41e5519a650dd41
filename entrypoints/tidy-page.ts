import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hideKnown } from '../lib/browser/hide-known.ts';
import { isHtmlPage } from '../lib/browser/html-page.ts';
import { isolatedWorld } from '../lib/browser/isolated-world.ts';
import { keptPartition } from '../lib/browser/kept-partition.ts';
import { earForExtension } from '../lib/browser/messenger.ts';
import type { OwnHere } from '../lib/browser/own-here.ts';
import { pageClutter } from '../lib/browser/page-clutter.ts';
import { pageTidier, type Tidier } from '../lib/browser/page-tidier.ts';
import { watchSettings } from '../lib/browser/watch-settings.ts';
import { watchEverywhere } from '../lib/browser/watch-everywhere.ts';
import { seenBy } from '../lib/html/seen.ts';
import { partitionDocument, seenOnly } from '../lib/partition-document.ts';
import { ownOnLarge } from '../lib/repair/own-on-large.ts';
import { isEmpty, NO_RULES } from '../lib/repair/own-rules.ts';
import { tellByRules } from '../lib/tell-by-rules.ts';
import { tellPage } from '../lib/tidy-page.ts';

/** The reader's own rules, once they are read. */
let ownHere: OwnHere | undefined;
const own = () => ownHere?.rules() ?? NO_RULES;
const whileOwnShown = <T>(task: () => T) => ownHere?.whileShown(task) ?? task();

function startTidier(): Tidier {
  const { anew, again } = keptPartition(partitionDocument);
  isolatedWorld.tellHere = seenOnly(again);
  const clutter = pageClutter({
    tell: (kinds) => {
      const tell = tidier.hasStory() ? tellPage : tellByRules;
      const wanted = { own: own(), tellApart: anew };
      return whileOwnShown(() => tell(document, location.href, { kinds, ...wanted }));
    },
    takesGeneric: () => tidier.hasStory(),
    // A rule of the reader's own may speak of what stands around a part: on a large page such rules are
    // followed by themselves.
    mayLookAtParts: (isLarge) => tidier.hasStory() && (isLarge || isEmpty(own())),
    ownOnLarge: (kinds) => {
      const here = { url: location.href, isSeen: seenBy(document) };
      return whileOwnShown(() => ownOnLarge(document, here, { kinds, own: own() }));
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
  // A page that was open before the extension was there has read nothing yet.
  if (isolatedWorld.ownHere === undefined) hideKnown();
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
