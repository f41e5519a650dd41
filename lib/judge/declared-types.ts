/** More is a data dump; the type of the page itself stands at its beginning. */
const MAX_DATA_CHARS = 200_000;

const TYPE = /"@type"\s*:\s*(?:"([^"]{1,80})"|\[([^\]]{1,200})\])/g;

/** What a page declares itself to be. */
export interface DeclaredTypes {
  /** schema.org types, lower case without their address, and how often each stands there. */
  readonly types: ReadonlyMap<string, number>;
  /** Does the data say when something was published? */
  readonly dated: boolean;
}

/**
 * Reads the schema.org types of JSON-LD and microdata. JSON-LD is searched, not parsed: a good part of
 * it is not valid JSON, and only the types are wanted.
 */
export function declaredTypes(root: Element): DeclaredTypes {
  const types = new Map<string, number>();
  const add = (name: string) => {
    const type = name.trim().replace(/^.*[/#:]/, '').toLowerCase();
    if (type !== '') types.set(type, (types.get(type) ?? 0) + 1);
  };
  let dated = false;
  for (const script of root.querySelectorAll('script[type="application/ld+json" i]')) {
    const data = script.textContent.slice(0, MAX_DATA_CHARS);
    dated ||= data.includes('"datePublished"');
    for (const [, one, many] of data.matchAll(TYPE)) {
      for (const name of (one ?? many ?? '').split(',')) add(name.replaceAll('"', ''));
    }
  }
  for (const item of root.querySelectorAll('[itemscope][itemtype]')) {
    add(item.getAttribute('itemtype') ?? '');
  }
  return { types, dated };
}
