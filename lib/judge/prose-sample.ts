import { ProseTally } from './prose-tally.ts';
import { CONTROL_TAGS, INLINE_TAGS, PART_HEADINGS, SKIPPED_TAGS } from './sample-tags.ts';

/**
 * The walk ends here, so that its cost does not grow with the page: each node costs about 1 µs. A
 * usual news page of the corpus has 1,000 to 3,000.
 */
export const MAX_NODES = 6000;

/** No page nests deeper for a reader's sake. */
const MAX_DEPTH = 200;

/** What a bounded walk of the body's text counted. */
export type ProseSample = Readonly<Omit<ProseTally, 'addBlock' | 'addGroup' | 'passHeadline'>>;

/**
 * Counts prose, links, headings, labels and controls of a page; navigation and footers are passed over.
 * @param walker over elements and text, rooted at the body; only its own moves are used, because names
 *   of form fields overwrite the properties of their form
 */
export function sampleProse(walker: TreeWalker): ProseSample {
  return new Sampling(walker).run();
}

/** An element that the walk is in. */
interface Frame {
  readonly tag: string;
  /** In a link, by itself or by an ancestor. */
  readonly linked: boolean;
  readonly inline: boolean;
  text: string;
  linkChars: number;
  links: number;
  hasLink: boolean;
  proseChars: number;
}

/** The state of one walk. */
class Sampling {
  private readonly tally = new ProseTally();
  private readonly stack: Frame[] = [frame('BODY', false)];
  private readonly walker: TreeWalker;

  constructor(walker: TreeWalker) {
    this.walker = walker;
  }

  run(): ProseSample {
    const { walker, stack, tally } = this;
    let node = walker.firstChild();
    for (let left = MAX_NODES; node !== null && left > 0; left--) {
      node = this.visit(node) ? this.inside() : walker.nextSibling();
      while (node === null && stack.length > 1) {
        walker.parentNode();
        this.leave();
        node = walker.nextSibling();
      }
    }
    while (stack.length > 0) this.leave();
    return tally;
  }

  /** The first node in the element just entered, or what comes after it when it is empty. */
  private inside(): Node | null {
    const first = this.walker.firstChild();
    if (first !== null) return first;
    this.leave();
    return this.walker.nextSibling();
  }

  /** @returns whether the walk goes into this node; if so, its frame is on the stack */
  private visit(node: Node): boolean {
    const { stack, tally } = this;
    const parent = stack.at(-1);
    // A form with a field named nodeName answers with the field.
    const name: unknown = node.nodeName;
    if (parent === undefined) return false;
    if (name === '#text') {
      this.addText((node as Text).data, parent.linked);
      return false;
    }
    const tag = typeof name === 'string' ? name.toUpperCase() : 'FORM';
    if (CONTROL_TAGS.has(tag)) tally.controls++;
    if (SKIPPED_TAGS.has(tag) || stack.length >= MAX_DEPTH) return false;
    if (tag === 'A') {
      tally.links++;
      for (const one of stack) one.hasLink = true;
    }
    stack.push(frame(tag, parent.linked));
    return true;
  }

  private addText(data: string, linked: boolean): void {
    const text = data.trim();
    if (text === '') return;
    const { stack } = this;
    let at = stack.length - 1;
    while (at > 0 && stack[at]?.inline === true) at--;
    const block = stack[at];
    if (block === undefined) return;
    block.text += block.text === '' ? text : ` ${text}`;
    if (!linked) return;
    block.linkChars += text.length;
    block.links++;
  }

  private leave(): void {
    const { tally, stack } = this;
    const done = stack.pop();
    if (done === undefined) return;
    if (done.tag === 'H1') tally.passHeadline();
    else if (PART_HEADINGS.has(done.tag)) {
      tally.headings++;
      if (done.hasLink || done.linked) tally.linkedHeadings++;
    }
    if (done.text !== '') {
      const holder = stack.at(-1) ?? done;
      holder.proseChars += tally.addBlock(done);
    }
    tally.addGroup(done.proseChars);
  }
}

function frame(tag: string, inLink: boolean): Frame {
  return {
    tag,
    linked: inLink || tag === 'A',
    inline: INLINE_TAGS.has(tag),
    text: '',
    linkChars: 0,
    links: 0,
    hasLink: false,
    proseChars: 0,
  };
}
