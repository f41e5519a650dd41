import { declaredTypes } from './declared-types.ts';
import { pageAddress, type PageAddress } from './page-address.ts';
import { sampleProse, type ProseSample } from './prose-sample.ts';

/** What the judge knows of a page: read once, in a few queries and one bounded walk. */
export interface PageLook {
  readonly address: PageAddress;
  /** Of each meta element's property and name (lower case) the first content. */
  readonly meta: ReadonlyMap<string, string>;
  /** schema.org types that the page declares, lower case, and how often. */
  readonly types: ReadonlyMap<string, number>;
  readonly prose: ProseSample;
  readonly title: string;
  /** Text of the h1 that the title repeats, else of the first; '' without any. */
  readonly headline: string;
  /** Classes of html and body. */
  readonly classes: readonly string[];
  /** How many elements match. */
  readonly count: (selector: string) => number;
}

/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT */
const ELEMENTS_AND_TEXT = 1 | 4;

/** A longer h1 is a page that has put its text into one. */
const MAX_HEADLINE_CHARS = 300;

/** No page has more headlines for a reader's sake; a forum or a bad template may have hundreds. */
const MAX_HEADLINES = 20;

/**
 * Looks at a page.
 * @param document any document; pictures and forms in it may bear names of the document's own properties
 * @returns null where there is no HTML body to look at
 */
export function lookAt(document: Document, url: string): PageLook | null {
  // `<img name="body">` shadows document.body, so the document is asked by way of its prototype.
  const proto = Object.getPrototypeOf(document) as object;
  const root = Reflect.get(proto, 'documentElement', document) as Element | null;
  const body = root?.querySelector(':scope > body') ?? null;
  if (root === null || body === null) return null;
  const createTreeWalker = Reflect.get(proto, 'createTreeWalker') as Document['createTreeWalker'];
  const title = foldSpace(root.querySelector('head > title')?.textContent ?? '');
  const h1 = headlinesOf(body);
  return {
    address: pageAddress(url),
    meta: metaOf(root),
    types: declaredTypes(root),
    prose: sampleProse(createTreeWalker.call(document, body, ELEMENTS_AND_TEXT)),
    title,
    headline: h1.find((text) => title.includes(text)) ?? h1[0] ?? '',
    classes: [root, body].flatMap((one) => (one.getAttribute('class') ?? '').split(/\s+/)),
    count: (selector) => root.querySelectorAll(selector).length,
  };
}

function headlinesOf(body: Element): string[] {
  return Array.from(body.querySelectorAll('h1'))
    .slice(0, MAX_HEADLINES)
    .map((h1) => foldSpace(h1.textContent.slice(0, MAX_HEADLINE_CHARS)))
    .filter((text) => text !== '');
}

function metaOf(root: Element): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const meta of root.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name');
    const content = meta.getAttribute('content') ?? '';
    if (name === null || content === '' || found.has(name.toLowerCase())) continue;
    found.set(name.toLowerCase(), content);
  }
  return found;
}

const foldSpace = (text: string) => text.replace(/\s+/g, ' ').trim();
