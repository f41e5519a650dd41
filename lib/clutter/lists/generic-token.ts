import { skeleton } from './selector-text.ts';

/** Names of elements that stand on most pages: no page is told by them. */
const COMMON = new Set(
  (
    'a abbr article aside b body button center dd div dl dt em embed fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hr html i iframe img input label li link main nav object ol p ' +
    'picture script section small source span strong style svg table tbody td th tr u ul video'
  ).split(' '),
);
const NAME = /([.#]?)(-?[a-z_][\w-]*)/gi;

/**
 * Something that a page must hold for a selector to find anything there: `.class`, `#id`, `<element`
 * or `@host` of a link.
 * @returns null where the selector names nothing of the kind
 */
export function tokenOf(selector: string): string | null {
  if (selector.includes('\\')) return null;
  const names = [...skeleton(selector).matchAll(NAME)].filter(
    ({ index }) => skeleton(selector)[index - 1] !== ':',
  );
  const tokens = names.flatMap(([, sign = '', name = '']) => {
    if (sign !== '') return [sign + name];
    return COMMON.has(name.toLowerCase()) ? [] : [`<${name.toLowerCase()}`];
  });
  const longest = tokens.sort((a, b) => b.length - a.length)[0];
  return longest ?? linkToken(selector);
}

function linkToken(selector: string): string | null {
  const host = /\[href\^="https?:\/\/([\w.-]+\.[a-z]{2,})[/"]/.exec(selector)?.[1];
  return host === undefined ? null : `@${host}`;
}
