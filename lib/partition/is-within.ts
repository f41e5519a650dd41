/** Is an element one of these, or in one? A field's name cannot overwrite what a TreeWalker answers. */
export function isWithin(document: Document, element: Node, these: ReadonlySet<Node>): boolean {
  if (these.size === 0) return false;
  const walker = document.createTreeWalker(document);
  walker.currentNode = element;
  for (let node: Node | null = element; node !== null; node = walker.parentNode())
    if (these.has(node)) return true;
  return false;
}
