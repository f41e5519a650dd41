import { linkBase } from '../html/link-base.ts';
import { mathText } from '../html/math-text.ts';
import { tagOf, NodeWalk } from './node-walk.ts';
import { endsParagraph, OpenBlock } from './open-block.ts';
import type { Block, Box, IsSeen, PageLink, PageMap, Picture } from './page-map.ts';
import { Room } from './room.ts';
import { CONTROLS, MEDIA, SILENT } from './tags.ts';

/** Class, id and role are weak signs: so many characters of them are looked at. */
const HINT_CHARS = 300;
/** A reading over signs (`<rt>`) stands behind them in text, in the brackets that Japanese papers print. */
const READING = ['（', '）'] as const;

const HINT_WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g;

/**
 * Maps a document: one walk, nothing changed.
 * @param document any HTML document; hostile ones included (names in forms cannot mislead the walk)
 * @param url the page's address
 * @param isSeen whether the reader sees an element; what is not seen is passed over
 */
export function mapPage(document: Document, url: string, isSeen: IsSeen = () => true): PageMap {
  return new PageWalk(document, isSeen).run(document.body, url);
}

/** Maps one element and what is in it, like a page of its own. Takes what `mapPage` takes. */
export function mapPart(root: Element, url: string, isSeen: IsSeen): PageMap {
  return new PageWalk(root.ownerDocument, isSeen).run(root, url);
}

/** The walk's state. A class only because its functions share it for the length of one call. */
class PageWalk {
  private readonly boxes: Box[] = [];
  private readonly blocks: Block[] = [];
  private readonly links: PageLink[] = [];
  private readonly pictures: Picture[] = [];
  private readonly boxOf = new Map<Element, Box>();
  private readonly walk: NodeWalk;
  private open = new OpenBlock();
  private readonly room = new Room();
  private readonly document: Document;
  private readonly isSeen: IsSeen;

  constructor(document: Document, isSeen: IsSeen) {
    this.document = document;
    this.isSeen = isSeen;
    this.walk = new NodeWalk(document);
  }

  run(element: Element, url: string): PageMap {
    const root = this.makeBox(element, tagOf(element), null);
    this.fill(root);
    const { document, isSeen, boxes, blocks, links, pictures, boxOf } = this;
    const base = linkBase(document, url);
    const found = { root, boxes, blocks, links, pictures, boxOf };
    return {
      document,
      url,
      base,
      isSeen,
      ...found,
      leftOut: new Set(),
      truncated: this.room.isFull,
    };
  }

  private makeBox(element: Element, tag: string, parent: Box | null): Box {
    const linkFrom = this.links.length;
    const link = (tag === 'a' ? this.makeLink(element) : null) ?? parent?.link ?? null;
    const box: Box = {
      index: this.boxes.length,
      element,
      tag,
      parent,
      depth: parent === null ? 0 : parent.depth + 1,
      children: [],
      hint: tag === 'form' ? '' : hintOf(element),
      link,
      from: this.blocks.length,
      to: 0,
      linkFrom,
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

  private makeLink(element: Element): PageLink | null {
    const href = element.getAttribute('href');
    if (href === null) return null;
    const link: PageLink = { element, href, text: '', block: this.blocks.length };
    this.links.push(link);
    return link;
  }

  /** Walks what is inside a box, and adds its counts to its parent's. */
  private fill(box: Box): void {
    for (const child of this.walk.childrenOf(box.element)) this.visit(child, box);
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
      this.visitText(node as Text, box);
      return;
    }
    const element = node as Element;
    const tag = tagOf(element);
    if (this.room.lacksElement(box.depth)) return;
    this.countMedium(element, tag, box);
    if (tag === 'br') this.lineBreak(element, box);
    else if (tag === 'img') this.open.nodes.push(element);
    else if (SILENT.has(tag) || !this.isSeen(element)) return;
    else if (this.walk.isInline(element, tag)) this.visitInline(element, tag, box);
    else {
      this.close(box);
      this.fill(this.makeBox(element, tag, box));
    }
  }

  private countMedium(element: Element, tag: string, box: Box): void {
    if (CONTROLS.has(tag)) box.controls++;
    if (!MEDIA.has(tag)) return;
    box.media++;
    if ((tag === 'img' || tag === 'amp-img') && !this.room.lacksPicture()) {
      this.pictures.push({ element, box, at: this.blocks.length });
    }
  }

  private visitInline(element: Element, tag: string, box: Box): void {
    const link = tag === 'a' ? this.makeLink(element) : null;
    const before = this.open.raw.length;
    this.open.nodes.push(element);
    this.gather(element, box, link ?? box.link);
    if (link !== null) this.open.endLink(link, before);
  }

  /** Text of an inline element: no boxes are made of what is in it. */
  private gather(element: Element, box: Box, link: PageLink | null): void {
    const isFormula = tagOf(element) === 'math';
    if (isFormula) this.open.add(mathText(element), link);
    for (const child of isFormula ? [] : this.walk.childrenOf(element)) {
      if (child.nodeType === 3) this.gatherText(child as Text, link);
      else if (this.room.lacksElement(box.depth)) return;
      else this.gatherElement(child as Element, box, link);
    }
  }

  private gatherText(text: Text, link: PageLink | null): void {
    if (!this.room.lacksText(text)) this.open.add(text.data, link);
  }

  private gatherElement(element: Element, box: Box, link: PageLink | null): void {
    const tag = tagOf(element);
    this.countMedium(element, tag, box);
    if (tag === 'br') this.open.append('\n');
    if (tag === 'br' || SILENT.has(tag) || !this.isSeen(element)) return;
    const [opens, closes] = tag === 'rt' ? READING : ['', ''];
    this.open.append(opens);
    const inner = tag === 'a' ? this.makeLink(element) : null;
    const before = this.open.raw.length;
    this.gather(element, box, inner ?? link);
    this.open.append(closes);
    if (inner !== null) this.open.endLink(inner, before);
  }

  private visitText(node: Text, box: Box): void {
    if (this.room.lacksText(node)) return;
    const { data } = node;
    if (data.includes('\n') && data.trim().includes('\n') && this.keepsLines(box)) {
      this.visitLines(node, box);
      return;
    }
    this.open.nodes.push(node);
    this.open.add(data, box.link);
  }

  /** Are newlines in this box's text seen as newlines? Code (`pre`) stays one block. */
  private keepsLines(box: Box): boolean {
    if (box.tag === 'pre') return false;
    const style = this.document.defaultView?.getComputedStyle(box.element);
    return /^(pre|pre-wrap|pre-line|break-spaces)/.test(style?.whiteSpace ?? '');
  }

  /** One text node with several paragraphs in it. */
  private visitLines(node: Text, box: Box): void {
    const { data } = node;
    let start = 0;
    for (const match of data.matchAll(/\n[^\S\n]*(\n\s*)?/g)) {
      if (match[1] === undefined && !endsParagraph(data.slice(start, match.index))) continue;
      this.visitPiece(node, [start, match.index], box);
      start = match.index + match[0].length;
    }
    this.visitPiece(node, [start, data.length], box);
  }

  private visitPiece(node: Text, range: readonly [number, number], box: Box): void {
    this.close(box);
    this.open.nodes.push(node);
    this.open.add(node.data.slice(...range), box.link);
    this.close(box, range);
  }

  /** A second <br>, or one after a whole sentence, parts paragraphs; else it parts lines. */
  private lineBreak(element: Element, box: Box): void {
    const { open } = this;
    const last = open.nodes.findLast((n) => n.nodeType !== 3 || (n as Text).data.trim() !== '');
    if ((last !== undefined && tagOf(last) === 'br') || open.endsParagraph()) {
      this.close(box);
      return;
    }
    open.append('\n');
    if (open.nodes.length > 0) open.nodes.push(element);
  }

  /** Ends the block that is open, if it holds text. */
  private close(box: Box, range: readonly [number, number] | null = null): void {
    const { open } = this;
    if (open.nodes.length === 0) return;
    this.open = new OpenBlock();
    const block = open.finish(this.blocks.length, box, range);
    if (block === null) return;
    this.blocks.push(block);
    box.chars += block.text.length;
    box.linkChars += block.linkChars;
  }
}

/** Words of class, id and role, for weak signs. */
function hintOf(element: Element): string {
  const names = ['class', 'id', 'role'].map((name) => element.getAttribute(name) ?? '');
  const text = names.join(' ').trim().slice(0, HINT_CHARS);
  return text === '' ? '' : ` ${(text.match(HINT_WORD) ?? []).join(' ').toLowerCase()} `;
}
