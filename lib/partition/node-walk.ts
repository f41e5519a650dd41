import { CONTROLS, INLINE, MEDIA, SILENT } from './tags.ts';

/** Lower-case name of an element, '' for text; 'form' where a page has overwritten the form's own answer. */
export function tagOf(node: Node): string {
  const name: unknown = (node as Element).localName;
  if (typeof name === 'string') return name;
  return node.nodeType === 3 ? '' : 'form';
}

/** Fewer texts, or shorter, are words of a linked sentence set in bold or italics. */
const CARD_PARTS = 2;
const CARD_CHARS = 100;

/**
 * Elements within a line that stand in each other deeper than this are no line: nobody writes so, and
 * some thousands of levels are more than a stack holds.
 */
const DEEPEST_LINE = 200;

/**
 * Moves through a document that may be hostile. `<input name="firstChild">` overwrites the property
 * of its form, so nothing here asks a node for its children: a TreeWalker's moves cannot be overwritten.
 */
export class NodeWalk {
  private readonly walker: TreeWalker;
  /** Elements that are lines of a card. */
  private readonly parts = new Set<Element>();
  private readonly inline = new Map<Node, boolean>();
  private depth = 0;

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
    if (tag === 'math') return true; // what is in a formula is the formula's own
    if (!INLINE.has(tag) || this.parts.has(element)) return false;
    const known = this.inline.get(element);
    if (known !== undefined) return known;
    if (this.depth >= DEEPEST_LINE) return false;
    this.depth++;
    const inline = this.holdsOnlyInline(element) && !(tag === 'a' && this.isCard(element));
    this.depth--;
    this.inline.set(element, inline);
    return inline;
  }

  /**
   * Is a link a whole card: title, source, time and text in elements of their own? Styled as blocks,
   * `<span>`s are lines of their own to a reader; as inline text they would run into one another.
   */
  private isCard(link: Element): boolean {
    let parts = this.elementsIn(link);
    while (parts.length === 1 && parts[0] !== undefined) parts = this.elementsIn(parts[0]);
    if (parts.length < CARD_PARTS || link.textContent.length < CARD_CHARS) return false;
    for (const part of parts) this.parts.add(part);
    return true;
  }

  /** The elements directly in another that hold text. */
  private elementsIn(element: Element): Element[] {
    const elements = this.childrenOf(element).filter((node) => INLINE.has(tagOf(node)));
    return (elements as Element[]).filter((one) => one.textContent.trim() !== '');
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
