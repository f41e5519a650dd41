import { LazyPattern } from '../html/lazy-pattern.ts';
import { seenBy } from '../html/seen.ts';
import { mapPage } from '../partition/map-page.ts';
import type { PageMap } from '../partition/page-map.ts';
import type { TellApart, Told } from '../partition-document.ts';
import { NO_RULES, type OwnRules } from '../repair/own-rules.ts';

/**
 * So long a page told apart is kept. Most who read or copy a page do it within that; a tab that is left
 * open is to hold no map of its page and no compiled phrases, which take megabytes.
 */
export const KEPT_MS = 60_000;

/** What a page is told apart by besides what is seen of it; null where it does not let itself be asked. */
function stateOf(document: Document, url: string, own: OwnRules = NO_RULES): string | null {
  try {
    return JSON.stringify([url, document.title, own]);
  } catch {
    return null; // a picture may stand in for what the document is asked by
  }
}

/** Do two maps hold the same texts, word for word, and the same pictures, in the same places? */
function isSame(one: PageMap, other: PageMap): boolean {
  if (one.blocks.length !== other.blocks.length) return false;
  if (one.pictures.length !== other.pictures.length) return false;
  return (
    one.blocks.every(({ box: { element }, text }, at) => {
      const block = other.blocks[at];
      return block?.box.element === element && block.text === text;
    }) && one.pictures.every(({ element }, at) => other.pictures[at]?.element === element)
  );
}

/**
 * Is what is seen of a page as it was told? Who asks pays for it, with a map made anew: most pages that are
 * told apart to hide something are never read, and counting beforehand took each a tenth of its telling.
 */
function isAsItWas({ page }: Told): boolean {
  const { document, url, leftOut } = page;
  const isSeen = seenBy(document);
  return isSame(
    page,
    mapPage(document, url, (element) => !leftOut.has(element) && isSeen(element)),
  );
}

/** Tells a page apart, and remembers it for a while. */
export interface KeptPartition {
  /** Tells it apart in any case: for hiding also what shows no text of its own is looked for. */
  readonly anew: TellApart;
  /** Keeps nothing any more, until the page is told apart again. */
  readonly letGo: () => void;
  /** What was told, where nothing was shown, hidden, added or taken away since that is read; else anew. */
  readonly again: TellApart;
}

/**
 * Keeps a page told apart, so that reading and copying need not wait for what tidying has done before.
 * @param tell tells a page apart
 */
export function keptPartition(tell: TellApart): KeptPartition {
  let kept: { told: Told; state: string } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const letGo = () => {
    clearTimeout(timer);
    kept = null;
    LazyPattern.forgetAll();
  };
  const keep = (told: Told, state: string | null) => {
    kept = state === null ? null : { told, state };
    clearTimeout(timer);
    timer = setTimeout(letGo, KEPT_MS);
    return told;
  };
  return {
    letGo,
    anew: (document, url, before = {}) =>
      keep(tell(document, url, before), stateOf(document, url, before.own)),
    again: (document, url, before = {}) => {
      const state = stateOf(document, url, before.own);
      if (kept?.state === state && isAsItWas(kept.told)) return kept.told;
      return keep(tell(document, url, before), state);
    },
  };
}
