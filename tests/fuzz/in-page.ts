import { sanitizeToHtml } from '../../lib/html/sanitize.ts';
import { readPage } from '../../lib/read-page.ts';
import { tellPage } from '../../lib/tidy-page.ts';
import { KIND_DEFAULTS } from '../../lib/settings.ts';
import type { Change, Grown } from './grow.ts';

/** What reading a grown page came to. */
export interface Tried {
  /** What went wrong, in words; null when nothing did. */
  readonly fault: string | null;
  readonly kind: string;
  readonly ms: number;
}

/** A page grown past this is the browser's trouble: one with millions of nodes takes its process along. */
const MOST_NODES = 20_000;

// A page's own names for these may be overwritten by what grows in it.
const proto = { document: Document.prototype, node: Node.prototype, element: Element.prototype };
/** A method as the prototype has it, whatever the page has put in its place. */
const method = (of: object, name: string) => {
  const found = Reflect.get(of, name) as (...given: unknown[]) => unknown;
  return (on: unknown, ...given: unknown[]) => Reflect.apply(found, on, given);
};
const create = method(proto.document, 'createElement');
const appendChild = method(proto.node, 'appendChild');
const replaceChild = method(proto.node, 'replaceChild');
const cloneNode = method(proto.node, 'cloneNode');
const querySelectorAll = method(proto.element, 'querySelectorAll');
const attachShadow = method(proto.element, 'attachShadow');
const setAttribute = method(proto.element, 'setAttribute');
const remove = method(proto.element, 'remove');
const replaceWith = method(proto.element, 'replaceWith');
const parentOf = (node: Node): Node | null => Reflect.get(proto.node, 'parentNode', node);
const childrenOf = (node: Node) => Array.from(Reflect.get(proto.node, 'childNodes', node));
const ownerOf = (node: Node) => Reflect.get(proto.node, 'ownerDocument', node) ?? document;

const make = (near: Node, name: string) => create(ownerOf(near), name) as Element;
const append = (into: unknown, node: Node) => void appendChild(into, node);

function elements(root: Element): Element[] {
  return Array.from(querySelectorAll(root, '*') as NodeListOf<Element>);
}

function replace(old: Element, fresh: Element): void {
  const parent = parentOf(old);
  if (parent !== null) replaceChild(parent, fresh, old);
}

function repeat(one: Element, times: number): void {
  const parent = parentOf(one);
  const size = 1 + elements(one).length;
  const most = Math.min(times, Math.floor(MOST_NODES / size));
  for (let n = 0; n < most && parent !== null; n++) append(parent, cloneNode(one, true) as Node);
}

/** Hundreds of these around each other take the browser, not us, half a minute: to open, or to lay out. */
const mostAround = (name: string) =>
  /^(?:iframe|object|frameset|button)$/.test(name) ? 8 : Infinity;

const CHANGES: Record<Change['what'], (one: Element, other: Element, change: Change) => void> = {
  remove: (one) => void remove(one),
  repeat: (one, _other, { times }) => {
    repeat(one, times);
  },
  wrap: (one, _other, { times, name }) => {
    for (let n = 0; n < Math.min(times, mostAround(name)); n++) {
      const wrapper = make(one, name);
      replace(one, wrapper);
      append(wrapper, one);
    }
  },
  move: (one, other) => append(other, one),
  rename: (one, _other, { name }) => {
    const fresh = make(one, name);
    replace(one, fresh);
    for (const child of childrenOf(one)) append(fresh, child);
  },
  set: (one, _other, { name, value }) => void setAttribute(one, name, value),
  write: (one, _other, { value }) => append(one, new Text(value)),
  shadow: (one, other) => append(attachShadow(one, { mode: 'open' }), other),
  unwrap: (one) => void replaceWith(one, ...childrenOf(one)),
};

function grow(root: Element, changes: readonly Change[]): void {
  for (const change of changes) {
    const all = elements(root);
    const one = all[change.at % Math.max(1, all.length)];
    const other = all[change.other % Math.max(1, all.length)];
    if (one === undefined || other === undefined || all.length > MOST_NODES) return;
    try {
      CHANGES[change.what](one, other, change);
    } catch {
      // No document allows it: a node within itself, a shadow root on a link.
    }
  }
}

const ADDRESS = 'https://post.example/grown';

/** Two texts around where they part. */
function parting(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 100), at + 100);
  return `${around(one)} | ${around(other)}`;
}

function lookOver(document: Document): string {
  const reading = readPage(document, { url: ADDRESS });
  tellPage(document, ADDRESS, { kinds: KIND_DEFAULTS }).tidy([]);
  structuredClone(reading);
  if (reading.kind === 'unreadable' || reading.article === null) return reading.kind;
  const clean = sanitizeToHtml(reading.article.contentHtml, document);
  const again = sanitizeToHtml(clean, document);
  if (clean !== again) throw new Error(`sanitised twice it is another: ${parting(clean, again)}`);
  return reading.kind;
}

/**
 * A frame keeps a little of every page that grew in it, until the browser ends it; a new one takes a
 * third as long as reading a page.
 */
const PAGES_A_FRAME = 25;

interface Plot {
  readonly frame: HTMLIFrameElement;
  readonly inner: Document;
  grown: number;
}

/** A document that is drawn and does nothing by itself. */
function openPlot(): Plot {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.style.cssText = 'width: 1280px; height: 900px';
  document.body.append(frame);
  const inner = frame.contentDocument;
  if (inner === null) throw new Error('The frame is empty.');
  return { frame, inner, grown: 0 };
}

function readGrown(inner: Document): Omit<Tried, 'ms'> {
  try {
    const { body } = inner as { body: unknown };
    const isPage = Object.prototype.toString.call(body) === '[object HTMLBodyElement]';
    return { fault: null, kind: isPage ? lookOver(inner) : 'no page' };
  } catch (error) {
    const fault = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
    return { fault, kind: 'failed' };
  }
}

function growIn(inner: Document, seed: Document, changes: readonly Change[]): void {
  const root = inner.importNode(seed.documentElement, true);
  for (const child of childrenOf(inner)) child.remove();
  append(inner, root);
  grow(root, changes);
}

let pages: readonly Document[] = [];

let plot: Plot | null = null;

/** Grows a page in the place of the last one. */
function growPage({ page, changes }: Grown): Plot {
  if (plot === null || plot.grown === PAGES_A_FRAME) {
    plot?.frame.remove();
    plot = openPlot();
  }
  plot.grown += 1;
  growIn(plot.inner, pages[page] ?? new Document(), changes);
  return plot;
}

/** What the tests call in the page. */
export interface InPage {
  readonly setPages: (markup: readonly string[]) => void;
  /** Grows a page and has it laid out, which may be more than the browser can do. */
  readonly show: (tree: Grown) => void;
  /** Reads what was grown last. Never throws. */
  readonly read: () => Tried;
  /** Grows and reads one after the other: between them nothing is drawn, which takes as long as reading. */
  readonly readAll: (trees: readonly Grown[]) => Tried[];
  /** The markup of a page, to be looked at. */
  readonly markupOf: (tree: Grown) => string;
}

function read(): Tried {
  const start = performance.now();
  const tried = plot === null ? { fault: 'nothing grew', kind: 'failed' } : readGrown(plot.inner);
  return { ...tried, ms: performance.now() - start };
}

const inPage: InPage = {
  setPages: (markup) => {
    pages = markup.map((html) => new DOMParser().parseFromString(html, 'text/html'));
  },
  show: (tree) => void growPage(tree).inner.documentElement.getBoundingClientRect(),
  read,
  readAll: (trees) =>
    trees.map((tree) => {
      growPage(tree);
      return read();
    }),
  markupOf: (tree) => new XMLSerializer().serializeToString(growPage(tree).inner),
};
Object.assign(globalThis, { inPage });
