/** Of longer data only the beginning is read, where the type of the page itself stands. */
const MAX_DATA_CHARS = 200_000;

const TYPE = /"@type"\s*:\s*(?:"([^"]{1,80})"|\[([^\]]{1,200})\])/g;

/**
 * Reads the schema.org types that a page declares in JSON-LD and microdata. JSON-LD is searched, not
 * parsed: a good part of it is not valid JSON, and only the types are wanted.
 * @returns the types, lower case without their address, and how often each stands there
 */
export function declaredTypes(root: Element): ReadonlyMap<string, number> {
  const types = new Map<string, number>();
  const add = (name: string) => {
    const type = name
      .trim()
      .replace(/^.*[/#:]/, '')
      .toLowerCase();
    types.set(type, (types.get(type) ?? 0) + 1);
  };
  for (const script of root.querySelectorAll('script[type="application/ld+json" i]')) {
    for (const [, one, many] of script.textContent.slice(0, MAX_DATA_CHARS).matchAll(TYPE)) {
      for (const name of (one ?? many ?? '').split(',')) add(name.replaceAll('"', ''));
    }
  }
  for (const item of root.querySelectorAll('[itemscope][itemtype]:not(form)')) {
    add(item.getAttribute('itemtype') ?? '');
  }
  return types;
}
