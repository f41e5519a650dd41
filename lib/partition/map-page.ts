import { foldSpace } from '../html/words.ts';
import type { Block, Box, PageLink, PageMap, Picture } from './page-map.ts';
import { CONTROLS, headingLevel, INLINE, MEDIA, SILENT } from './tags.ts';

/**
 * Past these a page is read only in part, and the reader is told. Readability takes 3 s at 5,000
 * levels and overflows the stack at 20,000; 100,000 nodes take it 1.2 s (shared TESTING.md 4.1).
 */
export const MAX_DEPTH = 600;
export const MAX_ELEMENTS = 60_000;

/** A line this long that ends a sentence is a paragraph, also where only one <br> or newline follows. */
const PARAGRAPH_LINE = 60;
const SENTENCE_END = /[.!?…。！？”"'’»)\]:]$/u;

const HINT_WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g;

/** Asks whether the reader sees an element at all. */
export type IsSeen = (element: Element) => boolean;

/**
 * Maps a document: one walk, nothing changed.
 * @param document any HTML document; hostile ones included (names in forms cannot mislead the walk)
 * @param url the page's address
 * @param isSeen whether the reader sees an element; boxes not seen are passed over
 */
export function mapPage(document: Document, url: string, isSeen: IsSeen = () => true): PageMap {
  return new PageWalk(document, isSeen).run(url);
}

/** The text being gathered for the next block. */
interface OpenBlock {
  nodes: Node[];
  parts: string[];
  links: PageLink[];
  raw: string;
  linkChars: number;
}

const emptyBlock = (): OpenBlock => ({ nodes: [], parts: [], links: [], raw: '', linkChars: 0 });

/** The walk's state. A class only because a dozen functions share it for the length of one call. */
class PageWalk {
  private readonly boxes: Box[] = [];
  private readonly blocks: Block[] = [];
  private readonly links: PageLink[] = [];
  private readonly pictures: Picture[] = [];
  private readonly boxOf = new Map<Element, Box>();
  private readonly inline = new Map<Node, boolean>();
  private readonly walker: TreeWalker;
  private open = emptyBlock();
  private elements = 0;
  private truncated = false;
  private readonly document: Document;
  private readonly isSeen: IsSeen;

  constructor(document: Document, isSeen: IsSeen) {
    this.document = document;
    this.isSeen = isSeen;
    // Elements and text; a TreeWalker's moves cannot be overwritten by names of form fields.
    this.walker = document.createTreeWalker(document, 1 | 4);
  }

  run(url: string): PageMap {
    const root = this.box(this.document.body, 'body', null);
    this.fill(root);
    const { document, boxes, blocks, links, pictures, boxOf, truncated } = this;
    return { document, url, root, boxes, blocks, links, pictures, boxOf, truncated };
  }

  /** The children of a node, or of its open shadow root. */
  private childrenOf(node: Node): Node[] {
    const shadow = node.nodeType === 1 && tagOf(node) !== 'form' ? (node as Element).shadowRoot : null;
    if (tagOf(node) === 'slot') {
      const assigned = (node as HTMLSlotElement).assignedNodes?.() ?? [];
      if (assigned.length > 0) return assigned.filter((n) => n.nodeType === 1 || n.nodeType === 3);
    }
    this.walker.currentNode = shadow ?? node;
    const children: Node[] = [];
    for (let n = this.walker.firstChild(); n !== null; n = this.walker.nextSibling()) children.push(n);
    return children;
  }

  private box(element: Element, tag: string, parent: Box | null): Box {
    const link = tag === 'a' ? this.link(element) : (parent?.link ?? null);
    const box: Box = {
      element,
      tag,
      parent,
      depth: parent === null ? 0 : parent.depth + 1,
      children: [],
      hint: tag === 'form' ? '' : hintOf(element),
      link,
      from: this.blocks.length,
      to: 0,
      linkFrom: this.links.length - (tag === 'a' && link !== null ? 1 : 0),
      linkTo: 0,
      chars: 0,
      linkChars: 0,
      media: 0,
      controls: 0,
    };
    parent?.children.push(box);
    this.boxes.push(box);
    this.boxOf.set(element, box);
    return box;
  }

  private link(element: Element): PageLink | null {
    const href = element.getAttribute('href');
    if (href === null) return null;
    const link: PageLink = { element, href, text: '', block: this.blocks.length };
    this.links.push(link);
    return link;
  }

  /** Walks what is inside a box. */
  private fill(box: Box): void {
    for (const child of this.childrenOf(box.element)) this.visit(child, box);
    this.close(box);
    box.to = this.blocks.length;
    box.linkTo = this.links.length;
    const { parent } = box;
    if (parent === null) return;
    parent.chars += box.chars;
    parent.linkChars += box.linkChars;
    parent.media += box.media;
    parent.controls += box.controls;
  }

  private visit(node: Node, box: Box): void {
    if (node.nodeType === 3) {
      this.text(node as Text, box);
      return;
    }
    const element = node as Element;
    const tag = tagOf(element);
    this.elements++;
    if (this.elements > MAX_ELEMENTS || box.depth >= MAX_DEPTH) {
      this.truncated = true;
      return;
    }
    if (MEDIA.has(tag)) this.medium(element, tag, box);
    if (CONTROLS.has(tag)) box.controls++;
    if (SILENT.has(tag)) return;
    if (tag === 'br') this.lineBreak(box);
    else if (this.isInline(element, tag)) this.inlineElement(element, tag, box);
    else this.blockElement(element, tag, box);
  }

  private medium(element: Element, tag: string, box: Box): void {
    box.media++;
    if (tag === 'img' || tag === 'amp-img') {
      this.pictures.push({ element, box, at: this.blocks.length });
    }
    if (tag === 'img') this.open.nodes.push(element);
  }

  private blockElement(element: Element, tag: string, box: Box): void {
    this.close(box);
    if (!this.isSeen(element)) return;
    this.fill(this.box(element, tag, box));
  }

  private inlineElement(element: Element, tag: string, box: Box): void {
    if (tag === 'img') return;
    const link = tag === 'a' ? this.link(element) : null;
    const before = this.open.raw.length;
    this.open.nodes.push(element);
    this.gather(element, box, link ?? box.link);
    if (link === null) return;
    link.text = foldSpace(this.open.raw.slice(before));
    this.open.links.push(link);
  }

  /** Text of an inline element, without making boxes of what is in it. */
  private gather(element: Element, box: Box, link: PageLink | null): void {
    for (const child of this.childrenOf(element)) {
      if (child.nodeType === 3) {
        this.addText((child as Text).data, link);
        continue;
      }
      const tag = tagOf(child);
      this.elements++;
      if (MEDIA.has(tag)) this.nestedMedium(child as Element, tag, box);
      if (CONTROLS.has(tag)) box.controls++;
      if (tag === 'br') this.open.raw += ' ';
      if (SILENT.has(tag) || tag === 'br') continue;
      const inner = tag === 'a' ? this.link(child as Element) : null;
      const before = this.open.raw.length;
      this.gather(child as Element, box, inner ?? link);
      if (inner === null) continue;
      inner.text = foldSpace(this.open.raw.slice(before));
      this.open.links.push(inner);
    }
  }

  private nestedMedium(element: Element, tag: string, box: Box): void {
    box.media++;
    if (tag === 'img') this.pictures.push({ element, box, at: this.blocks.length });
  }

  private addText(data: string, link: PageLink | null): void {
    this.open.raw += data;
    const part = foldSpace(data);
    if (part === '') return;
    this.open.parts.push(part);
    if (link !== null) this.open.linkChars += part.length;
  }

  private text(node: Text, box: Box): void {
    const { data } = node;
    if (data.includes('\n') && data.trim().includes('\n') && this.keepsLines(box)) {
      this.lines(node, box);
      return;
    }
    this.open.nodes.push(node);
    this.addText(data, box.link);
  }

  /** Are newlines in this box's text seen as newlines? */
  private keepsLines(box: Box): boolean {
    if (box.tag === 'pre') return false; // code stays one block
    const style = this.document.defaultView?.getComputedStyle(box.element);
    return /^(pre|pre-wrap|pre-line|break-spaces)/.test(style?.whiteSpace ?? '');
  }

  /** One text node with several paragraphs in it. */
  private lines(node: Text, box: Box): void {
    const { data } = node;
    let start = 0;
    for (const match of data.matchAll(/\n[^\S\n]*(\n\s*)?/g)) {
      const line = data.slice(start, match.index);
      if (match[1] === undefined && !endsParagraph(line)) continue;
      this.piece(node, [start, match.index], box);
      start = match.index + match[0].length;
    }
    this.piece(node, [start, data.length], box);
  }

  private piece(node: Text, range: readonly [number, number], box: Box): void {
    this.close(box);
    this.open.nodes.push(node);
    this.addText(node.data.slice(...range), box.link);
    this.close(box, range);
  }

  private lineBreak(box: Box): void {
    const last = this.open.nodes.at(-1);
    const doubled = last !== undefined && tagOf(last) === 'br';
    if (doubled || endsParagraph(this.open.raw)) {
      this.close(box);
      return;
    }
    const { open } = this;
    if (open.nodes.length === 0) return;
    open.raw += '\n';
    this.walker.currentNode = box.element;
    open.nodes.push(this.document.createElement('br'));
  }

  /** Ends the block that is open, if it holds text. */
  private close(box: Box, range: readonly [number, number] | null = null): void {
    const { open } = this;
    if (open.nodes.length === 0) return;
    this.open = emptyBlock();
    const text = foldSpace(open.raw);
    if (text === '') return;
    const inLink = box.link !== null;
    const linkChars = inLink ? text.length : Math.min(open.linkChars, text.length);
    if (box.link !== null) box.link.text = foldSpace(`${box.link.text} ${text}`);
    const links = box.link !== null && open.links.length === 0 ? [box.link] : open.links;
    const heading = headingOf(box);
    const index = this.blocks.length;
    this.blocks.push({ index, box, text, nodes: open.nodes, range, parts: open.parts, linkChars, links, heading });
    box.chars += text.length;
    box.linkChars += linkChars;
  }

  /** Does an element flow within a line: inline by name, and nothing but inline in it? */
  private isInline(element: Element, tag: string): boolean {
    if (!INLINE.has(tag)) return false;
    const known = this.inline.get(element);
    if (known !== undefined) return known;
    let breaks = 0;
    let inline = true;
    for (const child of this.childrenOf(element)) {
      if (child.nodeType === 3) continue;
      const childTag = tagOf(child);
      breaks = childTag === 'br' ? breaks + 1 : 0;
      if (SILENT.has(childTag) || MEDIA.has(childTag) || CONTROLS.has(childTag)) continue;
      inline = breaks < 2 && this.isInline(child as Element, childTag);
      if (!inline) break;
    }
    this.inline.set(element, inline);
    return inline;
  }
}

/** Lower-case name of an element; 'form' where a page has overwritten the form's own answer. */
function tagOf(node: Node): string {
  const name: unknown = (node as Element).localName;
  if (typeof name === 'string') return name;
  return node.nodeType === 3 ? '' : 'form';
}

function headingOf(box: Box): number {
  for (let b: Box | null = box, up = 0; b !== null && up < 3; b = b.parent, up++) {
    const level = headingLevel(b.tag);
    if (level > 0) return level;
  }
  return 0;
}

function endsParagraph(line: string): boolean {
  const text = line.trim();
  return text.length >= PARAGRAPH_LINE && SENTENCE_END.test(text);
}

/** Words of class, id and role, for weak signs; never more than a page may sensibly write. */
function hintOf(element: Element): string {
  const words = [element.getAttribute('class'), element.getAttribute('id'), element.getAttribute('role')];
  const text = words.filter((w) => w !== null).join(' ').slice(0, 300);
  return text === '' ? '' : ` ${(text.match(HINT_WORD) ?? []).join(' ').toLowerCase()} `;
}
