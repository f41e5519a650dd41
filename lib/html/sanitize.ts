import createDOMPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import type { UntrustedHtml } from '../article.ts';
import {
  ADDRESSES,
  DROPPED_WHOLE,
  MATH_ATTRIBUTES,
  MATH_NAMESPACE,
  MATH_TAGS,
  TAGS,
  VALUES,
} from './sanitize-rules.ts';
import { webUrl } from './urls.ts';
import { withoutUnseen } from './unseen-signs.ts';

/** A relative address has no base here: the reading made it absolute, or it leads nowhere. */
const NO_BASE = 'about:blank';

/** A picture narrower or lower than this is seen by nobody: it counts visits. Source: TESTING.md S10. */
const SMALLEST_PICTURE = 2;

const SETTINGS = {
  ALLOWED_TAGS: [...TAGS, ...MATH_TAGS],
  ALLOWED_ATTR: [...ADDRESSES, ...VALUES.keys()],
  // All but the addresses: DOMPurify would refuse values like `rtl` for not being one.
  ADD_URI_SAFE_ATTR: [...VALUES.keys()],
  ADD_FORBID_CONTENTS: [...DROPPED_WHOLE],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|#)/i,
  RETURN_DOM_FRAGMENT: true,
} as const satisfies Config;

/** In a page, a policy of our own making would be a trace of us: pages can watch for policies. */
const IN_A_PAGE = { ...SETTINGS, TRUSTED_TYPES_POLICY: null } as const satisfies Config;

/**
 * An address as it may stay, or null. In plain letters alone, as the browser writes it: no host looks
 * like another there, and nothing unseen turns it over.
 */
function safeAddress(name: string, value: string): string | null {
  const address = name === 'href' ? URL.parse(value, NO_BASE) : null;
  if (address?.protocol === 'mailto:') return address.href;
  if (address?.href.startsWith(`${NO_BASE}#`) === true) return address.hash || null;
  return webUrl(value, NO_BASE);
}

/** A text of which nothing is unseen, with its lines broken as a parser will read them. */
const asParsed = (text: string) => withoutUnseen(text).replace(/\r\n?/g, '\n');

/** An attribute's value as it may stay, or null. */
function safeValue(name: string, value: string): string | null {
  if (ADDRESSES.includes(name)) return safeAddress(name, value);
  const [all, kept = all] = VALUES.get(name)?.exec(value) ?? [];
  return kept === undefined ? null : asParsed(kept);
}

/** One for each window: the policy of trusted types that it makes in our pages can be made but once. */
const purifiers = new WeakMap<object, DOMPurify>();

function purifierFor(document: Document): DOMPurify {
  // A document that is shown nowhere has no window; any window cleans as well.
  const window: object = document.defaultView ?? globalThis;
  const known = purifiers.get(window) ?? makePurifier(window);
  purifiers.set(window, known);
  return known;
}

function makePurifier(window: object): DOMPurify {
  // The types want a window that has all of globalThis; every window has.
  const purify = createDOMPurify(window as WindowLike);
  // Where it cannot work, DOMPurify hands back what it was given.
  if (!purify.isSupported) throw new Error('Nothing here can sanitise');
  purify.addHook('uponSanitizeAttribute', (element, attribute) => {
    const { attrName: name, attrValue } = attribute;
    // In a formula any element with an address is a link.
    const mayHave = element.namespaceURI !== MATH_NAMESPACE || MATH_ATTRIBUTES.includes(name);
    const value = mayHave ? safeValue(name, attrValue) : null;
    if (value === null) attribute.keepAttr = false;
    else attribute.attrValue = value;
  });
  return purify;
}

function isSeen(picture: Element): boolean {
  const sides = ['width', 'height'].map((side) => Number(picture.getAttribute(side) ?? Infinity));
  return picture.hasAttribute('src') && sides.every((side) => side >= SMALLEST_PICTURE);
}

/**
 * Takes out of a story's words what would be copied and never seen. Breaks at the start of `<pre>` go with
 * it: a parser takes the first for none, so that each time one would be lost.
 */
function dropUnseen(fragment: DocumentFragment): void {
  fragment.normalize();
  const texts = fragment.ownerDocument.createTreeWalker(fragment, 4); // text
  while (texts.nextNode() !== null) {
    const text = texts.currentNode as Text;
    const shown = asParsed(text.data);
    const isFirst = text.previousSibling === null && text.parentElement?.localName === 'pre';
    text.data = isFirst ? shown.replace(/^\n+/, '') : shown;
  }
}

/** A formula holds nothing but its own elements and text: HTML within it would be parsed otherwise elsewhere. */
function onlyFormulas(fragment: DocumentFragment): void {
  for (const inner of fragment.querySelectorAll('math *')) {
    if (inner.namespaceURI !== MATH_NAMESPACE) inner.replaceWith(...inner.childNodes);
  }
}

function htmlOf(fragment: DocumentFragment): UntrustedHtml {
  const box = fragment.ownerDocument.createElement('div');
  box.append(fragment);
  return box.innerHTML as UntrustedHtml;
}

function cleanedOnce(html: UntrustedHtml, document: Document, settings: Config): DocumentFragment {
  // Markup that is a frameset has no body to clean: then, whatever its types say, null comes back.
  const clean = purifierFor(document).sanitize(html, {
    ...settings,
    RETURN_DOM_FRAGMENT: true,
  }) as DocumentFragment | null;
  const fragment = clean ?? document.implementation.createHTMLDocument().createDocumentFragment();
  for (const picture of fragment.querySelectorAll('img')) {
    if (!isSeen(picture)) picture.remove();
  }
  // A parser writes no link within a link, but a table can hold one: parsed anew they would part.
  for (const inner of fragment.querySelectorAll('a a')) inner.replaceWith(...inner.childNodes);
  onlyFormulas(fragment);
  dropUnseen(fragment);
  return fragment;
}

/**
 * A parser moves what may not stand in a table to before it, where it would not put it by itself: a
 * list item into a list item, a paragraph into a paragraph. Parsed anew they part, and stay so.
 */
function cleaned(html: UntrustedHtml, document: Document, settings: Config): DocumentFragment {
  const once = cleanedOnce(html, document, settings);
  if (once.querySelector('table') === null) return once;
  return cleanedOnce(htmlOf(once), document, settings);
}

/**
 * The trust boundary: the one way from a page's markup to something that is drawn.
 * Parses in a document that is shown nowhere, so nothing runs or loads.
 * @param html markup from a page; its addresses are absolute, others are dropped
 * @param document a page of the extension; it is not touched
 * @returns what is left of it, in a document that is shown nowhere
 * @throws where there is no window to parse in
 */
export function sanitize(html: UntrustedHtml, document: Document): DocumentFragment {
  return cleaned(html, document, SETTINGS);
}

/**
 * The same as a string, to be sent to where it is sanitised again: the way there is not to be trusted.
 * @param document the page that the markup is from, which does not notice
 * @throws where there is no window to parse in
 */
export function sanitizeToHtml(html: UntrustedHtml, document: Document): UntrustedHtml {
  return htmlOf(cleaned(html, document, IN_A_PAGE));
}
