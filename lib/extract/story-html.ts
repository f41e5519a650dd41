import { webUrl } from '../html/urls.ts';
import { isLayout } from '../partition/layout-table.ts';
import { tagOf } from '../partition/node-walk.ts';
import { around, type Block, type Box, type PageMap, type Picture } from '../partition/page-map.ts';
import { MEDIA, SILENT } from '../partition/tags.ts';
import { copyAttributes } from './copy-attributes.ts';
import { copyMath } from './copy-math.ts';
import type { Embed } from './embeds.ts';
import { figureOf } from './pictures.ts';
import type { EmbedKind } from './players.ts';
import type { SelectedPart } from './selected-part.ts';

/** Elements that give a story its structure; everything else is only a container. */
const STRUCTURE = new Set(
  'ul ol li dl dt dd table thead tbody tfoot tr td th blockquote pre details summary'.split(' '),
);
/** What is a part of one of these, and nothing by itself. */
const PARTS = new Set('li dt dd thead tbody tfoot tr td th summary'.split(' '));
const isCell = (tag: string) => tag === 'td' || tag === 'th';
/** No reader tells more levels apart, and Readability reads all that is within at each of them. */
export const DEEPEST = 30;
/** Elements within a line that mean something to a reader. */
const MEANINGFUL = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small strong sub sup time u var wbr br'.split(
    ' ',
  ),
);

/** What a kind of embed is called in the reader's language; asked for where there is one. */
export type EmbedWord = (kind: EmbedKind) => string;

/** What of a page goes into the story: its blocks, and pictures with their captions. */
export interface StoryParts {
  readonly blocks: readonly Block[];
  readonly pictures: readonly Picture[];
  readonly embeds: readonly Embed[];
  /** What an embed's link says before its title. */
  readonly embedWord: EmbedWord;
  readonly captionOf: (shown: Pick<Picture, 'box'>) => Block | null;
  /** Only this of the blocks is wanted; all of them where it is null. */
  readonly part: SelectedPart | null;
}

/**
 * Builds the bare story as a document of its own: the blocks with their structure and nothing around
 * them. Nothing in it loads, since the document has no window; the page is only read.
 */
export function buildStory(page: PageMap, parts: StoryParts): Document {
  const bare = page.document.implementation.createHTMLDocument('');
  const builder = new StoryBuilder(page, bare, parts.part);
  const items = [
    ...parts.blocks.map((block) => ({ at: block.index, block })),
    ...parts.pictures.map((picture) => ({ at: picture.at - 0.5, picture })),
    ...parts.embeds.map((embed) => ({ at: embed.at - 0.5, embed })),
  ].sort((a, b) => a.at - b.at);
  const captions = captionsOf(parts);
  for (const item of items) {
    if ('block' in item) builder.addBlock(item.block);
    else if ('picture' in item) builder.addPicture(item.picture, captions.get(item.picture));
    else builder.addEmbed(item.embed, captions.get(item.embed), parts);
  }
  return bare;
}

/** The caption of each picture and player that has one; what stands with several is the last one's. */
function captionsOf({
  pictures,
  embeds,
  captionOf,
}: StoryParts): ReadonlyMap<Picture | Embed, Block> {
  const shown = [...pictures, ...embeds].sort((a, b) => a.at - b.at);
  const lastWith = new Map<Block, Picture | Embed>();
  for (const one of shown) {
    const caption = captionOf(one);
    if (caption !== null) lastWith.set(caption, one);
  }
  return new Map(Array.from(lastWith, ([caption, one]) => [one, caption]));
}

/** The structural boxes that a box stands in, outermost first; of very many the innermost. */
function structureAround(page: PageMap, box: Box): readonly Box[] {
  const all = Array.from(around(box)).filter(
    (one) => STRUCTURE.has(one.tag) && !isLayout(page, one),
  );
  const chain = all.slice(0, DEEPEST);
  while (chain.length < all.length && PARTS.has(chain.at(-1)?.tag ?? '')) chain.pop();
  return chain.reverse();
}

class StoryBuilder {
  private readonly page: PageMap;
  private readonly bare: Document;
  private readonly article: Element;
  private readonly part: SelectedPart | null;
  /** The structural boxes that are open, outermost first, with what was made for them. */
  private open: { box: Box; made: Element }[] = [];

  constructor(page: PageMap, bare: Document, part: SelectedPart | null) {
    this.page = page;
    this.part = part;
    this.bare = bare;
    this.article = bare.body.appendChild(bare.createElement('article'));
  }

  addBlock(block: Block): void {
    const parent = this.openFor(block.box);
    const leaf = this.leafFor(block, parent);
    for (const node of block.nodes) this.copy(node, leaf, block.range);
  }

  addPicture(picture: Picture, caption: Block | undefined): void {
    const figure = figureOf(this.page, picture, this.bare);
    if (figure === null) return;
    this.addCaption(figure, caption);
    this.openFor(picture.box).append(figure);
  }

  /** A link that says what it leads to: nothing of the embed itself, which would load. */
  addEmbed(embed: Embed, caption: Block | undefined, { embedWord }: StoryParts): void {
    const figure = this.bare.createElement('figure');
    const line = figure.appendChild(this.bare.createElement('p'));
    const link = line.appendChild(this.bare.createElement('a'));
    const name = embed.title ?? new URL(embed.url).host.replace(/^www\./, '');
    link.setAttribute('href', embed.url);
    link.append(`${embedWord(embed.kind)}: ${name}`);
    this.addCaption(figure, caption);
    this.openFor(embed.box).append(figure);
  }

  private addCaption(figure: Element, caption: Block | undefined): void {
    if (caption === undefined) return;
    const text = figure.appendChild(this.bare.createElement('figcaption'));
    for (const node of caption.nodes) this.copy(node, text, caption.range);
  }

  /** Opens the structure that a box stands in, and closes what it does not. */
  private openFor(box: Box): Element {
    const chain = structureAround(this.page, box);
    let same = 0;
    while (same < chain.length && this.open[same]?.box === chain[same]) same++;
    this.open.length = same;
    for (const next of chain.slice(same)) {
      const parent = this.open.at(-1)?.made ?? this.article;
      this.addEmptyCells(parent, next);
      const made = parent.appendChild(this.bare.createElement(next.tag));
      copyAttributes(next.element, made);
      this.open.push({ box: next, made });
    }
    return this.open.at(-1)?.made ?? this.article;
  }

  /** A cell without a text is in no block, and those after it would move under another heading. */
  private addEmptyCells(row: Element, { tag, parent, index }: Box): void {
    if (!isCell(tag)) return;
    const before = (parent?.children ?? []).filter(
      (cell) => isCell(cell.tag) && cell.index < index,
    );
    for (const cell of before.slice(row.childElementCount))
      copyAttributes(cell.element, row.appendChild(this.bare.createElement(cell.tag)));
  }

  private leafFor(block: Block, parent: Element): Element {
    const tag = parent.localName;
    const holdsText = /^(li|td|th|dt|dd|pre|summary)$/.test(tag);
    if (holdsText && block.heading === 0 && parent.childNodes.length === 0) return parent;
    const level = Math.max(2, block.heading);
    return parent.appendChild(this.bare.createElement(block.heading > 0 ? `h${level}` : 'p'));
  }

  /** Copies what is within a line, leaving out all that means nothing there. */
  private copy(node: Node, into: Element, range: readonly [number, number] | null): void {
    if (node.nodeType === 3) {
      into.append(this.wordsOf(node as Text, range));
      return;
    }
    const tag = tagOf(node);
    if (SILENT.has(tag) || MEDIA.has(tag) || tag === 'form') return;
    if (!this.page.isSeen(node as Element)) return;
    if (tag === 'math') {
      copyMath(node as Element, into, this.page.isSeen);
      return;
    }
    const made = MEANINGFUL.has(tag) ? into.appendChild(this.bare.createElement(tag)) : into;
    if (made !== into) this.copyMeaning(node as Element, made);
    const walker = this.page.document.createTreeWalker(node, 1 | 4);
    for (let n = walker.firstChild(); n !== null; n = walker.nextSibling())
      this.copy(n, made, null);
  }

  private wordsOf(text: Text, range: readonly [number, number] | null): string {
    const [from, to] = range ?? [0, text.length];
    const [first, last] = this.part?.within(text) ?? [from, to];
    const words = text.data.slice(Math.max(from, first), Math.max(from, Math.min(to, last)));
    return range === null ? words : words.trim();
  }

  private copyMeaning(element: Element, made: Element): void {
    copyAttributes(element, made);
    if (made.localName !== 'a') return;
    const url = webUrl(element.getAttribute('href'), this.page.base);
    if (url !== null) made.setAttribute('href', url);
  }
}
