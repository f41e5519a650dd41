/** Elements of a part, at most: told apart in well under 50 ms on a slow machine. */
export const PART_ELEMENTS = 400;

/** The elements in an element, whatever the names of its fields say. */
export function elementsIn(element: Element): HTMLCollectionOf<Element> {
  const ask = Reflect.get(Element.prototype, 'getElementsByTagName') as (name: string) => unknown;
  return Reflect.apply(ask, element, ['*']) as HTMLCollectionOf<Element>;
}

/** How many elements an element holds, whatever the names of its fields say. */
export function sizeOf(element: Element): number {
  return elementsIn(element).length;
}

/**
 * Splits an element into parts that are small enough, in the order of the page. What a large element
 * holds itself beside its children is in none.
 */
export function* partsOf(root: Element): Generator<Element> {
  const walker = root.ownerDocument.createTreeWalker(root, 1); // elements
  let node: Node | null = root;
  while (node !== null) {
    const isSmall: boolean = sizeOf(node as Element) <= PART_ELEMENTS;
    if (isSmall) yield node as Element;
    node = (isSmall ? null : walker.firstChild()) ?? nextBeside(walker);
  }
}

/** The next element that is not in the one where the walker stands. */
function nextBeside(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next !== null) return next;
    if (walker.parentNode() === null) return null;
  }
}
