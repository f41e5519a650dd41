import { elementsIn } from '../page-parts.ts';
import { hashOf } from './hash.ts';

/** A page with more different names than this has made them up. */
export const MOST_TOKENS = 8000;

/** A page larger than this is looked at in part: the same limit as the map of a page has. */
const MOST_ELEMENTS = 60_000;

/** The single names in attributes, of which many are the same: each is taken apart once. */
function namesIn(values: ReadonlySet<string | null>, sign: string): string[] {
  const names = [...values].flatMap((value) => value?.split(/\s+/) ?? []);
  return names.filter((name) => name !== '').map((name) => sign + name);
}

function hostIn(href: string | null): string[] {
  const host = /^https?:\/\/([\w.-]+)/.exec(href ?? '')?.[1];
  return host === undefined ? [] : [`@${host}`];
}

/**
 * By what filters for all sites are found: hashes of the classes, ids, elements and linked hosts that
 * an element and what is in it have.
 */
export function pageTokens(root: Element): readonly number[] {
  // A field of a form can stand in for the form's own methods, so the prototype's are used.
  const native = Element.prototype;
  const tags = new Set<string>();
  const classes = new Set<string | null>();
  const ids = new Set<string | null>();
  const links = new Set<string | null>();
  const inside = elementsIn(root);
  const count = Math.min(inside.length, MOST_ELEMENTS);
  for (let at = -1; at < count; at++) {
    const element = at < 0 ? root : inside[at];
    if (element === undefined) break;
    tags.add(element.localName);
    classes.add(native.getAttribute.call(element, 'class'));
    ids.add(native.getAttribute.call(element, 'id'));
    if (element.localName === 'a') links.add(native.getAttribute.call(element, 'href'));
  }
  const tokens = new Set([
    ...[...tags].map((tag) => `<${tag}`),
    ...namesIn(classes, '.'),
    ...namesIn(ids, '#'),
    ...[...links].flatMap(hostIn),
  ]);
  return [...tokens].slice(0, MOST_TOKENS).map(hashOf);
}
