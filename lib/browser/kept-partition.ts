import { seenSize } from '../html/seen-size.ts';
import type { TellApart, Told } from '../partition-document.ts';
import { NO_RULES } from '../repair/own-rules.ts';

/**
 * So long a page told apart is kept. Most who read or copy a page do it within that; a tab that is left
 * open is to hold no map of its page, which takes megabytes.
 */
export const KEPT_MS = 60_000;

/** All that a page is told apart by, as far as it may change while the page is open. */
function stateOf(document: Document, url: string, own: unknown): string {
  return JSON.stringify([url, document.title, seenSize(document), own]);
}

const textsOf = ({ story }: Told) => story.map(({ box }) => box.element.textContent);

/** Is the story still in the page and seen, word for word? Counting does not tell a word from another. */
function isAsItWas({ story, page }: Told, texts: readonly string[]): boolean {
  return story.every(
    ({ box: { element } }, at) =>
      element.isConnected && page.isSeen(element) && element.textContent === texts[at],
  );
}

/** What is true of the page; not where the page makes asking fail. */
function safely(ask: () => boolean): boolean {
  try {
    return ask();
  } catch {
    return false;
  }
}

/**
 * Keeps a page told apart for a while: where nothing was shown, hidden, added or taken away since, who
 * asks again gets the same. So reading and copying need not wait for what tidying has done before.
 * @param tell tells a page apart
 */
export function keptPartition(tell: TellApart): TellApart {
  let kept: { told: Told; state: string; texts: readonly string[] } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const holdsFor = (state: string) =>
    kept !== null && kept.state === state && isAsItWas(kept.told, kept.texts);
  return (document, url, before = {}) => {
    const state = stateOf(document, url, before.own ?? NO_RULES);
    if (kept !== null && safely(() => holdsFor(state))) return kept.told;
    const told = tell(document, url, before);
    kept = { told, state, texts: textsOf(told) };
    clearTimeout(timer);
    timer = setTimeout(() => (kept = null), KEPT_MS);
    return told;
  };
}
