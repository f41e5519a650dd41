import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isolatedWorld } from '../lib/browser/isolated-world.ts';
import { keptPartition } from '../lib/browser/kept-partition.ts';
import { ownRulesHere } from '../lib/browser/own-store.ts';
import type { PageTeller } from '../lib/browser/teller-here.ts';
import { whenLeft } from '../lib/browser/when-left.ts';
import { matchFilters } from '../lib/clutter/lists/match-filters.ts';
import { seenBy } from '../lib/html/seen.ts';
import { judgePage } from '../lib/judge/judge-page.ts';
import { partitionDocument, seenOnly } from '../lib/partition-document.ts';
import { ownOnLarge } from '../lib/repair/own-on-large.ts';
import { tellByRules } from '../lib/tell-by-rules.ts';
import { tellPage } from '../lib/tidy-page.ts';
import { tidyPart } from '../lib/tidy-part.ts';

function makeTeller(): PageTeller {
  const { anew, again, letGo } = keptPartition(partitionDocument);
  const end = whenLeft({
    onLeft: letGo,
    onAway: () => {
      end();
      isolatedWorld.tellerHere = undefined;
    },
  });
  return {
    judge: judgePage,
    tell: seenOnly(again),
    tellPage: (document, url, wanted) => tellPage(document, url, { tellApart: anew, ...wanted }),
    ownRules: ownRulesHere,
    ownOnLarge: (document, url, wanted) =>
      ownOnLarge(document, { url, isSeen: seenBy(document) }, wanted),
    ...{ tellByRules, tidyPart, matchFilters },
  };
}

/**
 * Injected before what hides, reads or copies, where it is not there: what all of them need is put into a
 * page once, and goes from a page that was left for a while.
 */
export default defineUnlistedScript(() => {
  isolatedWorld.tellerHere ??= makeTeller();
});
