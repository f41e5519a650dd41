import { LazyPattern } from '../html/lazy-pattern.ts';
import { seenSize } from '../html/seen-size.ts';
import type { TellApart, Told } from '../partition-document.ts';
import { NO_RULES, type OwnRules } from '../repair/own-rules.ts';

/**
 * So long a page told apart is kept. Most who read or copy a page do it within that; a tab that is left
 * open is to hold no map of its page and no compiled phrases, which take megabytes. One that is left for
 * another lets go of them at once.
 */
export const KEPT_MS = 60_000;

/** All that a page is told apart by, as far as it may change while the page is open; null where it does not let itself be asked. */
function stateOf(document: Document, url: string, own: OwnRules = NO_RULES): string | null {
  try {
    return JSON.stringify([url, document.title, seenSize(document), own]);
  } catch {
    return null; // a picture may stand in for what the document is asked by
  }
}

const textsOf = ({ story }: Told) => story.map(({ box }) => box.element.textContent);

/** Is the story still in the page and seen, word for word? Counting does not tell a word from another. */
function isAsItWas({ story, page }: Told, texts: readonly string[]): boolean {
  return story.every(
    ({ box: { element } }, at) =>
      element.isConnected && page.isSeen(element) && element.textContent === texts[at],
  );
}

/** Tells a page apart, and remembers it for a while. */
export interface KeptPartition {
  /** Tells it apart in any case: for hiding also what shows no text of its own is looked for. */
  readonly anew: TellApart;
  /** What was told, where nothing was shown, hidden, added or taken away since that is read; else anew. */
  readonly again: TellApart;
}

/**
 * Keeps a page told apart, so that reading and copying need not wait for what tidying has done before.
 * @param tell tells a page apart
 */
export function keptPartition(tell: TellApart): KeptPartition {
  let kept: { told: Told; state: string; texts: readonly string[] } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const letGo = () => {
    clearTimeout(timer);
    kept = null;
    LazyPattern.forgetAll();
  };
  const keep = (told: Told, state: string | null) => {
    kept = state === null ? null : { told, state, texts: textsOf(told) };
    clearTimeout(timer);
    timer = setTimeout(letGo, KEPT_MS);
    return told;
  };
  addEventListener('visibilitychange', () => {
    if (document.hidden) letGo();
  });
  return {
    anew: (document, url, before = {}) =>
      keep(tell(document, url, before), stateOf(document, url, before.own)),
    again: (document, url, before = {}) => {
      const state = stateOf(document, url, before.own);
      if (kept?.state === state && isAsItWas(kept.told, kept.texts)) return kept.told;
      return keep(tell(document, url, before), state);
    },
  };
}
