import { CONTROLS, INLINE, MEDIA, SILENT } from './tags.ts';

/** Lower-case name of an element, '' for text; 'form' where a page has overwritten the form's own answer. */
export function tagOf(node: Node): string {
  const name: unknown = (node as Element).localName;
  if (typeof name === 'string') return name;
  return node.nodeType === 3 ? '' : 'form';
}

/**
 * Moves through a document that may be hostile. `<input name="firstChild">` overwrites the property
 * of its form, so nothing here asks a node for its children: a TreeWalker's moves cannot be overwritten.
 */
export class NodeWalk {
  private readonly walker: TreeWalker;
  private readonly inline = new Map<Node, boolean>();

  constructor(document: Document) {
    this.walker = document.createTreeWalker(document, 1 | 4); // elements and text
  }

  /** The children a reader sees: of the open shadow root where there is one, of a slot what was put in it. */
  childrenOf(node: Node): Node[] {
    const tag = tagOf(node);
    if (tag === 'slot') {
      const assigned = (node as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) return assigned.filter((n) => n.nodeType === 1 || n.nodeType === 3);
    }
    const shadow = node.nodeType === 1 && tag !== 'form' ? (node as Element).shadowRoot : null;
    this.walker.currentNode = shadow ?? node;
    const children: Node[] = [];
    for (let n = this.walker.firstChild(); n !== null; n = this.walker.nextSibling()) {
      children.push(n);
    }
    return children;
  }

  /** Does an element flow within a line: inline by name, with nothing but inline and no blank line in it? */
  isInline(element: Element, tag: string): boolean {
    if (!INLINE.has(tag)) return false;
    const known = this.inline.get(element);
    if (known !== undefined) return known;
    const inline = this.holdsOnlyInline(element);
    this.inline.set(element, inline);
    return inline;
  }

  private holdsOnlyInline(element: Element): boolean {
    let breaks = 0;
    for (const child of this.childrenOf(element)) {
      const tag = tagOf(child);
      if (tag === 'br') breaks++;
      else if (tag !== '' || (child as Text).data.trim() !== '') breaks = 0;
      if (breaks > 1 || !this.isWithinLine(child, tag)) return false;
    }
    return true;
  }

  private isWithinLine(node: Node, tag: string): boolean {
    if (tag === '' || tag === 'br') return true;
    if (SILENT.has(tag) || MEDIA.has(tag) || CONTROLS.has(tag)) return true;
    return this.isInline(node as Element, tag);
  }
}
