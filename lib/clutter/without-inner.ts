import type { PageMap } from '../partition/page-map.ts';

/** What stands in no other one of these: who shows or counts a block means all of it. */
export function withoutInner<C extends { readonly element: Element }>(
  { document }: PageMap,
  these: readonly C[],
): C[] {
  const elements = new Set<Node>(these.map(({ element }) => element));
  // A field's name cannot overwrite what a TreeWalker answers.
  const walker = document.createTreeWalker(document);
  const seen = new Set<Element>();
  return these.filter(({ element }) => {
    if (seen.has(element)) return false;
    seen.add(element);
    walker.currentNode = element;
    for (let node = walker.parentNode(); node !== null; node = walker.parentNode()) {
      if (elements.has(node)) return false;
    }
    return true;
  });
}
