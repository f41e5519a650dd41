import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isolatedWorld } from '../lib/browser/isolated-world.ts';
import { ownRulesHere } from '../lib/browser/own-store.ts';
import { PAGE_TELLER } from '../lib/page-teller.ts';

/**
 * Injected before what reads or copies, into pages that nothing has told apart yet: most articles are
 * read where tidy-page has run, and need not be told apart by a second copy of what it holds.
 */
export default defineUnlistedScript(() => {
  isolatedWorld.ownRulesHere = ownRulesHere;
  isolatedWorld.judgeHere = PAGE_TELLER.judge;
  isolatedWorld.tellHere ??= PAGE_TELLER.tell;
});
