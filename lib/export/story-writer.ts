import { foldLeaf } from './fold-leaf.ts';

/** An element within a line, to be opened anew in every paragraph that it reaches over. */
export interface Mark {
  readonly tag: string;
  readonly href: string | null;
}

const isSame = (one: Mark) => (other: Mark) => one.tag === other.tag;

/** Writes blocks one after the other, with text only ever in a leaf: a paragraph, a heading, a cell. */
export class StoryWriter {
  private readonly document: Document;
  /** What blocks are put into, innermost last. */
  private readonly holders: ParentNode[];
  private leaf: Element | null = null;
  /** The name of the leaf that text opens by itself. */
  private leafTag = 'p';
  private marks: readonly Mark[] = [];
  /** What stands open in the leaf, for each mark. */
  private open: Element[] = [];

  constructor(target: DocumentFragment) {
    this.document = target.ownerDocument;
    this.holders = [target];
  }

  /** Is everything that is written now to stand on one line? */
  get inLeaf(): boolean {
    return this.leafTag !== 'p';
  }

  /** Adds text to the leaf; a paragraph begins with it where there is none. */
  text(words: string): void {
    if (this.leaf === null && words.trim() === '') return;
    this.inner().append(words);
  }

  /** Ends a line within a paragraph; what stands on one line goes on. */
  break(): void {
    if (this.inLeaf || this.marks.some(({ tag }) => tag === 'a')) this.text(' ');
    else if (this.leaf !== null) this.inner().append(this.make('br'));
  }

  /** Adds an element that holds text only (code, ruby) within the leaf. */
  inline(element: Element): void {
    this.inner().append(element);
  }

  /** Everything that `write` writes is marked. What is marked so already is not marked twice. */
  marked(mark: Mark, write: () => void): void {
    const before = this.marks;
    if (!before.some(isSame(mark))) this.marks = [...before, mark];
    write();
    this.marks = before;
    this.open = this.open.slice(0, before.length);
  }

  /** Everything that `write` writes stands in one leaf of its own; white space parts its blocks. */
  inOneLeaf(tag: string, write: () => void): void {
    if (this.inLeaf) {
      this.part();
      write();
      this.part();
      return;
    }
    this.endLeaf();
    this.leafTag = tag;
    this.leaf = this.append(tag);
    write();
    this.leafTag = 'p';
    this.endLeaf();
  }

  /** Everything that `write` writes stands in a block; the block goes where nothing came. */
  within(tag: string, write: (made: Element) => void): void {
    if (this.inLeaf) {
      write(this.make(tag));
      return;
    }
    this.endLeaf();
    const made = this.append(tag);
    this.holders.push(made);
    write(made);
    this.endLeaf();
    this.holders.pop();
    if (made.firstChild === null) made.remove();
  }

  /** Adds a block that holds nothing more to write. */
  block(element: Element): void {
    this.endLeaf();
    this.append(element);
  }

  /** Adds a row to a part of a table. */
  row(table: Element, part: 'thead' | 'tbody'): Element {
    const last = table.lastElementChild;
    const into = last?.localName === part ? last : table.appendChild(this.make(part));
    return into.appendChild(this.make('tr'));
  }

  /** Everything that `write` writes stands in a cell, which stays where nothing came. */
  cell(row: Element, tag: 'td' | 'th', write: () => void): void {
    this.leafTag = tag;
    this.leaf = row.appendChild(this.make(tag));
    this.open = [];
    write();
    foldLeaf(this.leaf);
    this.leafTag = 'p';
    this.leaf = null;
    this.open = [];
  }

  /** Ends the paragraph: what comes next begins another. */
  part(): void {
    if (this.inLeaf) this.text(' ');
    else this.endLeaf();
  }

  private endLeaf(): void {
    if (this.leaf !== null && !foldLeaf(this.leaf)) this.leaf.remove();
    this.leaf = null;
    this.open = [];
  }

  private make(tag: string): Element {
    return this.document.createElement(tag);
  }

  private append(what: string | Element): Element {
    const made = typeof what === 'string' ? this.make(what) : what;
    this.holders.at(-1)?.append(made);
    return made;
  }

  /** Where text goes: into the innermost of the marks, which are opened as far as they are not. */
  private inner(): Element {
    this.leaf ??= this.append(this.leafTag);
    let into = this.open.at(-1) ?? this.leaf;
    for (const { tag, href } of this.marks.slice(this.open.length)) {
      const made = this.make(tag);
      if (href !== null) made.setAttribute('href', href);
      into.append(made);
      this.open.push(made);
      into = made;
    }
    return into;
  }
}
