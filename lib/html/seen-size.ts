import { seenBy } from './seen.ts';

/** How much of a page is seen: what shows, hides, adds or takes away text or pictures changes it. */
export interface SeenSize {
  /** Pieces of text that are seen, and their characters, white space at their ends left out. */
  readonly texts: number;
  readonly chars: number;
  /** Pictures in the page, seen or not: one that comes late is not drawn at once. */
  readonly pictures: number;
}

/** Counts what is seen of a document, which is not changed. */
export function seenSize(document: Document): SeenSize {
  const isSeen = seenBy(document);
  const walker = document.createTreeWalker(document, 4); // NodeFilter.SHOW_TEXT
  let [texts, chars] = [0, 0];
  let parent: Element | null = null;
  let isParentSeen = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = (node.nodeValue ?? '').trim();
    if (length === 0) continue;
    if (node.parentElement !== parent) {
      parent = node.parentElement;
      isParentSeen = parent !== null && isSeen(parent);
    }
    if (!isParentSeen) continue;
    texts += 1;
    chars += length;
  }
  return { texts, chars, pictures: document.getElementsByTagName('img').length };
}
