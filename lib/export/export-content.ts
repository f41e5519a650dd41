import type { Article } from '../article.ts';
import { mathText } from '../html/math-text.ts';
import { webUrl } from '../html/urls.ts';
import { codeText } from './export-code.ts';
import { writeRuby } from './export-ruby.ts';
import { gridOf, writeGrid } from './export-table.ts';
import { linkAddress, NO_BASE } from './link-address.ts';
import { writeNumbers } from './list-numbers.ts';
import { codeLines, oneLine } from './one-line.ts';
import { StoryWriter, type Mark } from './story-writer.ts';

/**
 * Elements within elements that are read. What comes after (turndown, a serialiser) reads the whole
 * text anew on each level, and at 5,000 overflows the stack (TESTING.md 4.1). The paragraphs of the
 * 269 pages of the corpus stand at most 38 deep, the page around the story included.
 */
const DEEPEST = 100;

/** Elements within a line that mean something in every format, by the name they get. */
const MARKS: Readonly<Record<string, string>> = {
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  strong: 'strong',
  b: 'strong',
  dt: 'strong',
  summary: 'strong',
  del: 's',
  s: 's',
  sub: 'sub',
  sup: 'sup',
  mark: 'mark',
};

/** Elements that are a paragraph of their own, or hold some. */
const BLOCKS = new Set(
  (
    'address article aside caption dd details div dl dt figcaption footer header hr li p section ' +
    'summary table tbody td tfoot th thead tr'
  ).split(' '),
);

const HEADING = /^h[1-6]$/;

/** Counts level by level: what would overflow a recursion must not be counted by one. */
function isTooDeep(content: DocumentFragment): boolean {
  let level = Array.from(content.children);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((element) => Array.from(element.children));
  }
  return false;
}

type Reader = (writer: StoryWriter, element: Element) => void;

function readChildren(writer: StoryWriter, element: ParentNode & Node): void {
  for (const child of element.childNodes) read(writer, child);
}

const readList: Reader = (writer, element) => {
  writer.within(element.localName, (list) => {
    for (const child of element.childNodes) {
      writer.within('li', (item) => {
        const number = child.nodeType === 1 ? (child as Element).getAttribute('value') : null;
        if (number !== null) item.setAttribute('value', number);
        read(writer, child);
      });
    }
    writeNumbers(list, element);
  });
};

const readCode: Reader = (writer, element) => {
  const made = element.ownerDocument.createElement('code');
  made.textContent = oneLine(codeText(element));
  if (made.textContent !== '') writer.inline(made);
};

const readLines: Reader = (writer, element) => {
  const code = codeLines(codeText(element)).replace(/^\n|\s+$/g, '');
  if (code.trim() === '') return;
  if (writer.inLeaf) {
    writer.text(code);
    return;
  }
  const made = element.ownerDocument.createElement('pre');
  made.textContent = code;
  writer.block(made);
};

const readPicture: Reader = (writer, element) => {
  const address = webUrl(element.getAttribute('src'), NO_BASE);
  if (address === null) return;
  const picture = element.ownerDocument.createElement('img');
  picture.setAttribute('src', address);
  picture.setAttribute('alt', oneLine(element.getAttribute('alt') ?? ''));
  for (const side of ['width', 'height']) {
    const px = element.getAttribute(side);
    if (px !== null) picture.setAttribute(side, px);
  }
  if (writer.inLeaf) writer.inline(picture);
  else if (element.closest('figure') !== null) writer.block(picture);
  else writer.within('figure', () => writer.block(picture));
};

/** A figure without a picture (a film as a link, a table) is what it holds, with its caption. */
const readFigure: Reader = (writer, element) => {
  const outer = element.parentElement?.closest('figure') ?? null;
  if (outer === null) writer.within('figure', () => readChildren(writer, element));
  else readChildren(writer, element);
};

const readTable: Reader = (writer, element) => {
  const grid = writer.inLeaf ? null : gridOf(element);
  if (grid === null) readChildren(writer, element);
  else writeGrid(writer, grid, (cell) => readChildren(writer, cell));
};

/** How each element is read that is neither a mark nor only a paragraph. */
const READERS: Readonly<Record<string, Reader>> = {
  a: (writer, element) => {
    const href = linkAddress(element.getAttribute('href'));
    const inside = () => readChildren(writer, element);
    if (href === null) inside();
    else writer.marked({ tag: 'a', href }, inside);
  },
  blockquote: (writer, element) => {
    writer.within('blockquote', () => readChildren(writer, element));
  },
  br: (writer) => writer.break(),
  code: readCode,
  figcaption: (writer, element) => {
    writer.inOneLeaf('figcaption', () => readChildren(writer, element));
  },
  figure: readFigure,
  hr: (writer, element) => {
    if (!writer.inLeaf && element.closest('li, td, th') === null)
      writer.block(element.ownerDocument.createElement('hr'));
  },
  img: readPicture,
  kbd: readCode,
  math: (writer, element) => writer.text(mathText(element)),
  ol: readList,
  pre: readLines,
  q: (writer, element) => {
    writer.text('“');
    readChildren(writer, element);
    writer.text('”');
  },
  ruby: writeRuby,
  samp: readCode,
  table: readTable,
  ul: readList,
};

/** What an element without a reader of its own holds, marked and parted from what is around it. */
function readPlainly(writer: StoryWriter, element: Element): void {
  const name = element.localName;
  const tag = MARKS[name];
  const mark: Mark | null = tag === undefined ? null : { tag, href: null };
  if (BLOCKS.has(name)) writer.part();
  if (mark === null) readChildren(writer, element);
  else writer.marked(mark, () => readChildren(writer, element));
  if (BLOCKS.has(name)) writer.part();
}

function read(writer: StoryWriter, node: Node): void {
  if (node.nodeType === 3) {
    writer.text((node as Text).data);
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const name = element.localName;
  if (HEADING.test(name)) {
    const level = Math.max(2, Number(name.slice(1))); // the title is the only first
    writer.inOneLeaf(`h${level}`, () => readChildren(writer, element));
    return;
  }
  const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
  if (reader === undefined) readPlainly(writer, element);
  else reader(writer, element);
}

/** A caption without a picture over it is a paragraph set apart. */
function settleCaptions(target: DocumentFragment): void {
  for (const figure of target.querySelectorAll('figure')) {
    if (figure.querySelector('img') === null) figure.replaceWith(...figure.childNodes);
  }
  for (const caption of target.querySelectorAll('figcaption')) {
    if (caption.parentElement?.localName === 'figure') continue;
    const paragraph = target.ownerDocument.createElement('p');
    const words = target.ownerDocument.createElement('em');
    for (const inner of caption.querySelectorAll('em')) inner.replaceWith(...inner.childNodes);
    words.append(...caption.childNodes);
    paragraph.append(words);
    caption.replaceWith(paragraph);
  }
}

/** An item that is one paragraph, with or without a list under it, is a line. */
function settleItems(target: DocumentFragment): void {
  for (const item of target.querySelectorAll('li')) {
    const [first, ...others] = item.children;
    const isLine = first?.localName === 'p' && others.every((one) => /^[uo]l$/.test(one.localName));
    if (isLine) first.replaceWith(...first.childNodes);
  }
}

/** The story's text alone, a paragraph each. */
function paragraphsOf(text: string, target: DocumentFragment): void {
  const writer = new StoryWriter(target);
  for (const paragraph of text.split(/\n{2,}/)) {
    writer.text(paragraph);
    writer.part();
  }
}

/**
 * The story as every export takes it: headings, paragraphs, lists, quotations, code, tables of facts
 * and figures, one after the other, and within a line only links and marks. White space is folded,
 * what is unseen is gone, links lead to where they lead without the parameters that track.
 * @param content the story's markup as `sanitize` returned it; it is not changed. Nested too deeply
 *   to be read, it gives way to the article's plain text
 */
export function exportContent(
  article: Pick<Article, 'text'>,
  content: DocumentFragment,
): DocumentFragment {
  const target = content.ownerDocument.createDocumentFragment();
  if (isTooDeep(content)) {
    paragraphsOf(article.text, target);
    return target;
  }
  const writer = new StoryWriter(target);
  readChildren(writer, content);
  writer.part();
  settleCaptions(target);
  settleItems(target);
  return target;
}
