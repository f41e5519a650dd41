import type { Block } from './page-map.ts';

/** The pieces of text that a block is made of, in order. Forms cannot mislead: only texts are asked. */
export function blockTexts(document: Document, { nodes }: Block): Text[] {
  return nodes.flatMap((node) => {
    if (node.nodeType === 3) return [node as Text];
    const found: Text[] = [];
    const walker = document.createTreeWalker(node, 4); // text
    while (walker.nextNode() !== null) found.push(walker.currentNode as Text);
    return found;
  });
}
