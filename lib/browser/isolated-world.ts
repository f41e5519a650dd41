import type { Verdict } from '../article.ts';
import type { KnownClutter } from './list-known.ts';
import type { CopyWish } from './copy-wish.ts';
import type { OwnHere } from './own-here.ts';
import type { Tidier } from './page-tidier.ts';
import type { PageTeller } from './teller-here.ts';

/** What our scripts in one page know of each other. */
interface IsolatedWorld {
  /** Set by watch-page: is the page an article, as judged last? */
  isArticleHere?: () => boolean;
  /** Set by watch-page: how it judged last, and what address the page had then. */
  judgedHere?: { readonly url: string; readonly verdict: Verdict };
  /** Set by watch-page: what the lists know of the page's site, null for nothing. */
  knownHere?: Promise<KnownClutter | null>;
  /** Set by watch-page: what the reader's own rules say of the page. */
  ownHere?: Promise<OwnHere>;
  /** Set before copy-page is injected: what is to be copied, and how. */
  copyWish?: CopyWish;
  /** Set by watch-page: what the context menu was opened on last. */
  clickedHere?: WeakRef<Element>;
  /** Set by pick-element while it is there: ends it. */
  pickerHere?: (() => void) | undefined;
  /** Set by tidy-page. */
  tidierHere?: Tidier;
  /** Set by tidy-page: the judgement of the story that it tidied last. */
  tidiedHere?: object | undefined;
  /** Set by tell-page, until the page is left for a while. */
  tellerHere?: PageTeller | undefined;
}

const NAMES: Record<keyof IsolatedWorld, true> = {
  isArticleHere: true,
  judgedHere: true,
  knownHere: true,
  ownHere: true,
  copyWish: true,
  clickedHere: true,
  pickerHere: true,
  tidierHere: true,
  tidiedHere: true,
  tellerHere: true,
};

// A window answers with the page's elements where it is asked for their names, our scripts too: what is
// not there yet has to be there as nothing.
for (const name of Object.keys(NAMES)) {
  if (Object.hasOwn(globalThis, name)) continue;
  Object.defineProperty(globalThis, name, { value: undefined, writable: true, configurable: true });
}

/**
 * It hangs on the isolated world's own global: no page sees it, a script injected twice finds the first,
 * and after an update the new ones start afresh.
 */
export const isolatedWorld = globalThis as IsolatedWorld;
