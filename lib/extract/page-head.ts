import { jsonLdArticle, type JsonLdArticle } from './json-ld.ts';
import { plainText } from './plain-text.ts';
import { selectAll } from './select.ts';

/** What a page tells of itself in its head and in JSON-LD, read and parsed once. */
export interface PageHead {
  /** Values of `<meta>` by lower-case name, property or itemprop, in page order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly title: string | null;
  /** Address of the canonical link, as written. */
  readonly canonical: string | null;
  /** What its JSON-LD says about its article; null where it has none. */
  readonly jsonLd: JsonLdArticle | null;
}

/** Meta elements past these are not read: the busiest page of the corpus has 240. */
const MAX_METAS = 1_000;

const HEAD = 'title, meta[content], link[rel][href], script[type*="ld+json" i]';

/** Reads titles, meta values, the canonical address and JSON-LD of a document. Changes nothing. */
export function readHead(document: Document): PageHead {
  const metas = new Map<string, string[]>();
  const texts: string[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  for (const element of selectAll(document, HEAD)) {
    if (element.localName === 'meta') addMeta(metas, element);
    else if (element.localName === 'script') texts.push(element.textContent);
    else if (element.localName === 'title') title ??= inHead(element);
    else canonical ??= canonicalOf(element);
  }
  return { metas, title, canonical, jsonLd: jsonLdArticle(texts) };
}

/** Drawings carry `<title>`s too, but those are no page's. */
function inHead(title: Element): string | null {
  return title.namespaceURI === 'http://www.w3.org/1999/xhtml'
    ? plainText(title.textContent)
    : null;
}

function canonicalOf(link: Element): string | null {
  const isCanonical = /(^|\s)canonical(\s|$)/i.test(link.getAttribute('rel') ?? '');
  return isCanonical ? link.getAttribute('href') : null;
}

function addMeta(metas: Map<string, string[]>, meta: Element): void {
  if (metas.size >= MAX_METAS) return;
  const value = plainText(meta.getAttribute('content'));
  if (value === null) return;
  for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = meta.getAttribute(attribute)?.trim().toLowerCase();
    if (name === undefined || name === '') continue;
    const values = metas.get(name);
    if (values === undefined) metas.set(name, [value]);
    else values.push(value);
  }
}

/** The first value that one of the named metas has, in the order of the names. */
export function metaOf(head: PageHead, names: readonly string[]): string | null {
  for (const name of names) {
    const value = head.metas.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}
