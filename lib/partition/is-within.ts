/** Is an element one of these, or in one? A field's name cannot overwrite what a TreeWalker answers. */
export function isWithin(document: Document, element: Node, these: ReadonlySet<Node>): boolean {
  if (these.size === 0) return false;
  const walker = document.createTreeWalker(document);
  walker.currentNode = element;
  for (let node: Node | null = element; node !== null; node = walker.parentNode())
    if (these.has(node)) return true;
  return false;
}

/** Does an element stand in one of these, or hold one? */
export function touches(document: Document, element: Element, these: ReadonlySet<Node>): boolean {
  if (isWithin(document, element, these)) return true;
  const self = new Set([element]);
  return [...these].some((one) => isWithin(document, one, self));
}
