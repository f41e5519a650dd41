import { sampleProse, type ProseSample } from './prose-sample.ts';
import { declaredTypes } from './declared-types.ts';
import { rawAddress, type PageAddress } from './page-address.ts';

/** What the judge knows of a page: read once, in a few queries and one bounded walk. */
export interface PageLook {
  readonly address: PageAddress;
  /** Of each meta element's property, name or itemprop (lower case) the first content. */
  readonly meta: ReadonlyMap<string, string>;
  /** schema.org types that the page declares, lower case, and how often. */
  readonly types: ReadonlyMap<string, number>;
  /** Does the page's JSON-LD say when something was published? */
  readonly datedData: boolean;
  readonly prose: ProseSample;
  readonly title: string;
  /** Text of the only h1, or of the one nearest to the title where there are several; '' without any. */
  readonly headline: string;
  readonly headlines: number;
  /** Words of the classes of html and body. */
  readonly bodyClasses: ReadonlySet<string>;
  /** `article` elements, and `time` elements. */
  readonly articles: number;
  readonly times: number;
  readonly canonical: string | null;
  /** Is there an element that matches? */
  readonly has: (selector: string) => boolean;
  readonly count: (selector: string) => number;
}

/** Elements and text nodes: NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT. */
const ELEMENTS_AND_TEXT = 5;

/** A headline is not longer; what is, is a page that has put its text into an h1. */
const MAX_HEADLINE = 300;

/**
 * Looks at a page.
 * @param document any document; pictures and forms in it may be named like the document's own properties
 * @returns null where there is no HTML body to look at
 */
export function lookAt(document: Document, url: string): PageLook | null {
  // `<img name="body">` shadows document.body, so properties are read past the document's own.
  const proto: object = Object.getPrototypeOf(document) as object;
  const root = Reflect.get(proto, 'documentElement', document) as Element | null;
  const body = root?.querySelector(':scope > body') ?? null;
  if (root === null || body === null) return null;
  const createTreeWalker = Reflect.get(proto, 'createTreeWalker', document) as (
    root: Node,
    show: number,
  ) => TreeWalker;
  const { types, dated } = declaredTypes(root);
  const title = root.querySelector('head > title')?.textContent.trim() ?? '';
  const h1 = headlinesOf(body);
  return {
    address: rawAddress(url),
    meta: metaOf(root),
    types,
    datedData: dated,
    prose: sampleProse(createTreeWalker.call(document, body, ELEMENTS_AND_TEXT)),
    title,
    headline: h1.find((text) => title.includes(text)) ?? h1[0] ?? '',
    headlines: h1.length,
    bodyClasses: classWords(root, body),
    articles: body.getElementsByTagName('article').length,
    times: body.getElementsByTagName('time').length,
    canonical: root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    has: (selector) => root.querySelector(selector) !== null,
    count: (selector) => root.querySelectorAll(selector).length,
  };
}

function headlinesOf(body: Element): string[] {
  return Array.from(body.getElementsByTagName('h1'), (h1) =>
    h1.textContent.slice(0, MAX_HEADLINE).replace(/\s+/g, ' ').trim(),
  ).filter((text) => text !== '');
}

function metaOf(root: Element): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const meta of root.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content') ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && content !== '' && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

function classWords(root: Element, body: Element): ReadonlySet<string> {
  return new Set(`${root.getAttribute('class') ?? ''} ${body.getAttribute('class') ?? ''}`
    .toLowerCase()
    .split(/\s+/));
}
