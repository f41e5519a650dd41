import { foldSpace } from '../html/words.ts';
import type { Block, Box, PageLink } from './page-map.ts';
import { headingLevel } from './tags.ts';

/** A line this long that ends a sentence is a paragraph, also where a single <br> or newline follows it. */
const PARAGRAPH_LINE = 60;
/** To see how a line ends its end is enough; the whole, at each of 50,000 line breaks, took minutes. */
const TAIL_CHARS = 400;
const SENTENCE_END = /[.!?…。！？”"'’»)\]:]$/u;

/** Is a line so long, and so ended, that what follows a single line break is a new paragraph? */
export function endsParagraph(line: string): boolean {
  const text = line.trim();
  return text.length >= PARAGRAPH_LINE && SENTENCE_END.test(text);
}

/** The text being gathered for the next block. */
export class OpenBlock {
  readonly nodes: Node[] = [];
  readonly parts: string[] = [];
  readonly links: PageLink[] = [];
  raw = '';
  private tail = '';
  private linked = 0;

  /** Adds one text node's text; `link` is the link it stands in. */
  add(data: string, link: PageLink | null): void {
    this.append(data);
    const part = foldSpace(data);
    if (part === '') return;
    this.parts.push(part);
    if (link !== null) this.linked += part.length;
  }

  /** Adds what stands in no text node: a line break, a quotation mark. */
  append(data: string): void {
    this.raw += data;
    this.tail = (this.tail + data.slice(-TAIL_CHARS)).slice(-TAIL_CHARS);
  }

  /** Would a line break here end a paragraph? */
  endsParagraph(): boolean {
    return endsParagraph(this.tail);
  }

  /** Ends a link that began when `raw` had `from` characters. */
  endLink(link: PageLink, from: number): void {
    link.text = foldSpace(this.raw.slice(from));
    this.links.push(link);
  }

  /** The finished block, or null where there is no text to read. */
  finish(index: number, box: Box, range: readonly [number, number] | null): Block | null {
    const text = foldSpace(this.raw);
    if (text === '') return null;
    const { nodes, parts } = this;
    const linkChars = box.link === null ? Math.min(this.linked, text.length) : text.length;
    const links = box.link !== null && this.links.length === 0 ? [box.link] : this.links;
    // Both are folded already: to fold all of a link again with each of its blocks took a page 7 s.
    if (box.link !== null) box.link.text += box.link.text === '' ? text : ` ${text}`;
    return { index, box, text, nodes, range, parts, linkChars, links, heading: headingOf(box) };
  }
}

/** A heading's level also for the text in a `<h2><div>`. */
function headingOf(box: Box): number {
  for (let b: Box | null = box, up = 0; b !== null && up < 3; b = b.parent, up++) {
    const level = headingLevel(b.tag);
    if (level > 0) return level;
  }
  return 0;
}
