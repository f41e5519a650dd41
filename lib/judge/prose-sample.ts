import { DATE_LABEL, LABEL_CHARS, OFFER_LABEL, SHOP_LABEL, STORY_LABEL } from './page-phrases.ts';
import { HEADING_TAG, INLINE_TAGS, SKIPPED_TAGS } from './sample-tags.ts';

/**
 * The walk ends here: the median page of the dev corpus has 1,900 nodes, and each costs about 1 µs.
 */
const MAX_NODES = 6000;

/** No page nests deeper for a reader's sake; a walk that deep is an attack. */
const MAX_DEPTH = 200;

/** Shorter text is a caption, a label or a teaser as often as a paragraph. */
const PROSE_CHARS = 80;

/** A block with a greater share of its text in links is a list of links, not prose. */
const PROSE_LINK_SHARE = 0.4;

/** Longer text that names an amount is a sentence about money, not a price tag. */
const PRICE_TAG_CHARS = 40;

/** One character of these scripts says about as much as three of an alphabet: Han, kana, Hangul. */
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const DENSE_WEIGHT = 3;

const PRICE =
  /(?:[$€£¥₹₩₽₺]|\b(?:USD|EUR|GBP|CHF|kr|Rs)\b)\s?\d|\d[.,]\d\d\s?(?:[$€£¥₹₩₽₺]|USD|EUR|GBP|CHF|kr\b|zł)/;
const SENTENCE_END = /[.!?…。！？।؟"”»’)]\s*$/;

/** What a bounded walk of the body's text found. Characters are weighted by how much a script says with one. */
export interface ProseSample {
  /** Blocks of running text, and how much text is in them. */
  readonly blocks: number;
  readonly chars: number;
  /** Text of the parent that holds the most prose directly, and its number of blocks. */
  readonly groupChars: number;
  readonly groupBlocks: number;
  /** Prose blocks that end as a sentence does. */
  readonly sentences: number;
  readonly allChars: number;
  readonly linkChars: number;
  readonly links: number;
  /** Headings of the levels 2 to 4, and how many of them are links. */
  readonly headings: number;
  readonly linkedHeadings: number;
  readonly priceTags: number;
  readonly controls: number;
  readonly images: number;
  /** Links within prose. */
  readonly proseLinks: number;
  /** Longest run of prose that at most GAP other blocks interrupt at a time. */
  readonly runChars: number;
  readonly dates: number;
  /** A date stands within NEAR blocks of the h1. */
  readonly datedHeadline: number;
  readonly storyLabels: number;
  readonly shopLabels: number;
  readonly offerLabels: number;
}

interface Frame {
  readonly tag: string;
  /** In a link, by itself or by an ancestor. */
  readonly linked: boolean;
  readonly inline: boolean;
  readonly heading: boolean;
  text: string;
  linkChars: number;
  proseChars: number;
  proseBlocks: number;
  hasLink: boolean;
  links: number;
}

type Tally = { -readonly [K in keyof ProseSample]: number };

/**
 * Counts prose, links, headings, price tags and controls of a page. Navigation and footers are passed
 * over, and the walk is bounded, so that its cost does not grow with the page.
 * @param walker over elements and text, rooted at the body; only its own moves are used, because names
 *   of form fields overwrite the properties of a form
 */
export function sampleProse(walker: TreeWalker): ProseSample {
  return new Sampling(walker).run();
}

const emptyTally = (): Tally => ({
  blocks: 0,
  chars: 0,
  groupChars: 0,
  groupBlocks: 0,
  sentences: 0,
  allChars: 0,
  linkChars: 0,
  links: 0,
  headings: 0,
  linkedHeadings: 0,
  priceTags: 0,
  controls: 0,
  images: 0,
  proseLinks: 0,
  runChars: 0,
  dates: 0,
  datedHeadline: 0,
  storyLabels: 0,
  shopLabels: 0,
  offerLabels: 0,
});

/** The state of one walk. */
class Sampling {
  private readonly tally = emptyTally();
  private readonly stack: Frame[] = [frame('BODY', null)];
  private readonly walker: TreeWalker;
  private run_ = 0;
  private gap = 0;
  private sinceHeadline = Infinity;

  constructor(walker: TreeWalker) {
    this.walker = walker;
  }

  run(): ProseSample {
    const { walker, stack } = this;
    let left = MAX_NODES;
    let node: Node | null = walker.firstChild();
    while (node !== null && left-- > 0) {
      const entered = this.visit(node);
      node = entered ? walker.firstChild() : null;
      if (entered && node === null) this.leave();
      node ??= walker.nextSibling();
      while (node === null && stack.length > 1) {
        walker.parentNode();
        this.leave();
        node = walker.nextSibling();
      }
    }
    while (stack.length > 0) this.leave();
    return this.tally;
  }

  /** @returns whether the walk is to go into this node; if so, its frame is on the stack */
  private visit(node: Node): boolean {
    const { stack, tally } = this;
    const parent = stack.at(-1);
    if (parent === undefined) return false;
    // A form whose fields are named nodeName answers with a field.
    const name: unknown = node.nodeName;
    if (name === '#text') {
      this.text((node as Text).data, parent);
      return false;
    }
    const tag = typeof name === 'string' ? name.toUpperCase() : 'FORM';
    if (tag === 'IMG') tally.images++;
    else if (tag === 'BUTTON' || tag === 'INPUT' || tag === 'SELECT') tally.controls++;
    if (SKIPPED_TAGS.has(tag) || stack.length >= MAX_DEPTH) return false;
    const child = frame(tag, parent);
    if (tag === 'A') {
      tally.links++;
      for (const one of stack) if (one.heading) one.hasLink = true;
    }
    stack.push(child);
    return true;
  }

  private text(data: string, parent: Frame): void {
    const text = data.trim();
    if (text === '') return;
    const { stack } = this;
    let at = stack.length - 1;
    while (at > 0 && stack[at]?.inline === true) at--;
    const block = stack[at];
    if (block === undefined) return;
    block.text += ` ${text}`;
    if (parent.linked) {
      block.linkChars += text.length;
      block.links++;
    }
  }

  private leave(): void {
    const done = this.stack.pop();
    if (done === undefined) return;
    const { tally } = this;
    if (done.heading) {
      tally.headings++;
      if (done.hasLink || done.linked) tally.linkedHeadings++;
    }
    if (done.tag === 'H1') this.sinceHeadline = 0;
    if (done.text !== '') this.block(done);
    if (done.proseChars > tally.groupChars) {
      tally.groupChars = done.proseChars;
      tally.groupBlocks = done.proseBlocks;
    }
  }

  private label(text: string): void {
    const { tally } = this;
    if (DATE_LABEL.test(text)) {
      tally.dates++;
      if (this.sinceHeadline < 12) tally.datedHeadline = 1;
    }
    if (STORY_LABEL.test(text)) tally.storyLabels++;
    if (SHOP_LABEL.test(text)) tally.shopLabels++;
    if (OFFER_LABEL.test(text)) tally.offerLabels++;
  }

  private block(done: Frame): void {
    const { tally } = this;
    const dense = DENSE_SCRIPT.test(done.text.slice(0, PROSE_CHARS)) ? DENSE_WEIGHT : 1;
    const chars = done.text.length * dense;
    tally.allChars += chars;
    tally.linkChars += done.linkChars * dense;
    this.sinceHeadline++;
    if (done.text.length <= PRICE_TAG_CHARS && PRICE.test(done.text)) tally.priceTags++;
    if (done.text.length <= LABEL_CHARS) this.label(done.text.trim());
    if (chars < PROSE_CHARS || done.linkChars * dense > chars * PROSE_LINK_SHARE) {
      this.gap++;
      return;
    }
    tally.blocks++;
    tally.chars += chars;
    if (SENTENCE_END.test(done.text)) tally.sentences++;
    tally.proseLinks += done.links;
    if (this.gap > 3) this.run_ = 0;
    this.gap = 0;
    this.run_ += chars;
    tally.runChars = Math.max(tally.runChars, this.run_);
    const holder = this.stack.at(-1) ?? done;
    holder.proseChars += chars;
    holder.proseBlocks++;
  }
}

function frame(tag: string, parent: Frame | null): Frame {
  return {
    tag,
    linked: tag === 'A' || parent?.linked === true,
    inline: INLINE_TAGS.has(tag),
    heading: HEADING_TAG.test(tag),
    text: '',
    linkChars: 0,
    proseChars: 0,
    proseBlocks: 0,
    hasLink: false,
    links: 0,
  };
}
