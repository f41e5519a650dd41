import { copiedAddress } from '../../../lib/html/urls.ts';
import { IN_CELL, isStuckInCell, linesOf } from './code-of-html.ts';
import { countedLists, valueOf, type Item } from './counted-lists.ts';
import { placesOf } from './table-places.ts';
import { addressOf, lineOf, type Block, type Run } from './markdown-model.ts';

const MARKS: Readonly<Record<string, string>> = {
  em: 'em', i: 'em', cite: 'em', dfn: 'em', var: 'em',
  strong: 'strong', b: 'strong', dt: 'strong', summary: 'strong',
  del: 's', s: 's',
}; // prettier-ignore
const BORDERS =
  /^(?:address|article|aside|dd|details|div|dl|dt|figure|footer|header|li|p|section|summary|tbody|td|tfoot|th|thead|tr)$/;

interface Look {
  readonly marks: readonly string[];
  readonly link: string | null;
}

const PLAIN: Look = { marks: [], link: null };

/** Collects blocks; what is within a line gathers until a border ends it. */
class Collector {
  readonly blocks: Block[] = [];
  private runs: Run[] = [];

  add(text: string, look: Look, kind: Run['kind'] = 'text'): void {
    this.runs.push({ ...look, marks: [...look.marks].sort(), text, kind });
  }

  end(): void {
    const line = lineOf(this.runs.map(withoutBreaksInLinks), true);
    this.runs = [];
    if (line.length > 0) this.blocks.push({ kind: 'paragraph', line });
  }

  push(block: Block): void {
    this.end();
    this.blocks.push(block);
  }
}

const withoutBreaksInLinks = (run: Run): Run =>
  run.link === null || run.kind !== 'text' ? run : { ...run, text: run.text.replaceAll('\n', ' ') };

function linkOf(element: Element): string | null {
  const href = element.getAttribute('href') ?? '';
  if (/^mailto:/i.test(href)) return addressOf(href);
  return /^https?:\/\//i.test(href) ? addressOf(copiedAddress(href)) : null;
}

function lookIn(element: Element, look: Look): Look {
  const name = element.localName;
  if (name === 'a') return { ...look, link: look.link ?? linkOf(element) };
  const mark = MARKS[name];
  return mark === undefined ? look : { ...look, marks: [...new Set([...look.marks, mark])] };
}

const wordsOf = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

type Gather = (element: Element, look: Look, into: Collector) => void;

const gatherCode: Gather = (element, look, into) => {
  const words = linesOf(element).replace(/\s+/g, ' ').trim();
  if (words !== '') into.add(words, look, isStuckInCell(element, words) ? 'text' : 'code');
};

const INLINE: Readonly<Record<string, Gather>> = {
  br: (_, look, into) => into.add('\n', look),
  code: gatherCode,
  kbd: gatherCode,
  samp: gatherCode,
  rp: () => undefined,
  rt: (element, look, into) => {
    if (wordsOf(element) !== '') into.add(`（${wordsOf(element)}）`, look);
  },
  sup: (element, look, into) => {
    const words = wordsOf(element);
    const isNote = (element.closest('a') ?? element.querySelector('a')) !== null;
    if (!/^\d+$/.test(words)) gatherAll(element, look, into);
    else if (!isNote)
      into.add(Array.from(words, (one) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(one)]).join(''), look);
    else {
      into.add('[', look);
      gatherAll(element, look, into);
      into.add(']', look);
    }
  },
  q: (element, look, into) => {
    into.add('“', look);
    gatherAll(element, look, into);
    into.add('”', look);
  },
};

function gatherInline(node: Node, look: Look, into: Collector): boolean {
  if (node.nodeType === 3) into.add((node.textContent ?? '').replace(/\s/g, ' '), look);
  if (node.nodeType !== 1) return true;
  const gather = INLINE[(node as Element).localName];
  gather?.(node as Element, look, into);
  return gather !== undefined;
}

/** Everything within an element as one line. */
function oneLine(element: Element, look: Look = PLAIN): readonly Run[] {
  const collector = new Collector();
  const runs: Run[] = [];
  const visit = (node: Node, look: Look): void => {
    const piece = new Collector();
    piece.add = (text, { marks, link }, kind) =>
      void runs.push({ text, marks: [...marks].sort(), link, kind: kind ?? 'text' });
    if (pictureRun(node, look, piece) || gatherInline(node, look, piece)) return;
    const isBorder = BORDERS.test((node as Element).localName);
    if (isBorder) piece.add(' ', look);
    for (const child of node.childNodes) visit(child, lookIn(node as Element, look));
    if (isBorder) piece.add(' ', look);
  };
  for (const child of element.childNodes) visit(child, look);
  collector.end();
  return lineOf(runs, false);
}

function pictureRun(node: Node, look: Look, into: Collector): boolean {
  if (node.nodeName.toLowerCase() !== 'img') return false;
  const picture = node as Element;
  const alt = (picture.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
  into.add(`${addressOf(picture.getAttribute('src') ?? '')} ${alt}`, look, 'picture');
  return true;
}

function itemsOf(list: Element): Item[] {
  const items = Array.from(list.childNodes, (child) => ({
    blocks: blocksIn([child]),
    value: valueOf(child),
  }));
  return items.filter(({ blocks }) => blocks.length > 0);
}

function tableOf(table: Element): Block | null {
  if (table.querySelector(IN_CELL) !== null) return null;
  const full = placesOf([...table.querySelectorAll('tr')]);
  const columns = Math.max(0, ...full.map((row) => row.length));
  if (columns < 2) return null;
  const cells = full.map((row) =>
    Array.from({ length: columns }, (_, x) => (row[x] == null ? [] : oneLine(row[x]))),
  );
  const isHead = full[0]?.every((cell) => cell == null || cell.localName === 'th') === true;
  const head = isHead ? [] : [Array.from({ length: columns }, () => [])];
  return { kind: 'table', rows: [...head, ...cells] };
}

const emphasised = (line: readonly Run[]): readonly Run[] =>
  lineOf(
    line.map((run) => ({ ...run, marks: [...new Set([...run.marks, 'em'])].sort() })),
    false,
  );

function gatherHeading(element: Element, look: Look, into: Collector): void {
  const line = oneLine(element, look);
  const level = Math.max(2, Number(element.localName[1]));
  into.end();
  if (line.length > 0) into.push({ kind: 'heading', level, line });
}

function gatherCaption(element: Element, _: Look, into: Collector): void {
  const line = emphasised(oneLine(element));
  into.end();
  if (line.length > 0) into.push({ kind: 'paragraph', line });
}

function gatherList(element: Element, _: Look, into: Collector): void {
  const items = itemsOf(element);
  into.end();
  if (items.length === 0) return;
  if (element.localName === 'ol') countedLists(element, items).forEach((list) => into.push(list));
  else into.push({ kind: 'list', start: null, items: items.map(({ blocks }) => [...blocks]) });
}

function gatherLines(element: Element, _: Look, into: Collector): void {
  const text = linesOf(element);
  if (text.trim() !== '') into.push({ kind: 'code', text });
}

const BLOCKS: Readonly<Record<string, Gather>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, gatherHeading])),
  figcaption: gatherCaption,
  caption: gatherCaption,
  ul: gatherList,
  ol: gatherList,
  pre: gatherLines,
  blockquote: (element, _, into) => {
    const blocks = blocksIn([...element.childNodes]);
    into.end();
    if (blocks.length > 0) into.push({ kind: 'quote', blocks });
  },
  hr: (element, _, into) => {
    if (element.closest('li') === null) into.push({ kind: 'rule' });
  },
  img: (element, _, into) => {
    into.end();
    pictureRun(element, PLAIN, into);
    into.end();
  },
};

function gatherTable(element: Element, into: Collector): boolean {
  const table = tableOf(element);
  if (table === null) return false;
  const caption = element.querySelector('caption');
  if (caption !== null) gatherCaption(caption, PLAIN, into);
  into.push(table);
  return true;
}

function gatherBlock(element: Element, look: Look, into: Collector): boolean {
  if (element.localName === 'table') return gatherTable(element, into);
  const gather = BLOCKS[element.localName];
  gather?.(element, look, into);
  return gather !== undefined;
}

function gather(node: Node, look: Look, into: Collector): void {
  if (node.nodeType === 1 && gatherBlock(node as Element, look, into)) return;
  if (gatherInline(node, look, into)) return;
  const element = node as Element;
  const isBorder = BORDERS.test(element.localName) || element.localName === 'table';
  if (isBorder) into.end();
  gatherAll(element, lookIn(element, look), into);
  if (isBorder) into.end();
}

function gatherAll(element: Node, look: Look, into: Collector): void {
  for (const child of element.childNodes) gather(child, look, into);
}

function blocksIn(nodes: readonly Node[]): Block[] {
  const collector = new Collector();
  for (const node of nodes) gather(node, PLAIN, collector);
  collector.end();
  return collector.blocks;
}

/** A story's markup, as the sanitiser left it, in the Markdown model. */
export function modelOfHtml(content: DocumentFragment): readonly Block[] {
  return blocksIn([...content.childNodes]);
}
