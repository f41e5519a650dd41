import { decodeEntities } from './plain-text.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** A page's JSON-LD may be this long; the longest of the corpus has 0.2 MB (live blogs). */
const MAX_CHARS = 2_000_000;

/** Articles stand at most four levels down (graph, page, main entity); the rest is nesting for its own sake. */
const MAX_DEPTH = 6;

/** Objects looked at; a long list of products must not cost time. */
const MAX_NODES = 5_000;

/** Where an article of this page may stand. Not `itemListElement`, `hasPart`, `mentions`: those are others. */
const WAYS_DOWN = ['@graph', 'mainEntity', 'mainEntityOfPage', 'item', 'review'];

/** Every JSON-LD object of a page that may tell about the page itself, and all that have an `@id`. */
export interface JsonLdNodes {
  readonly nodes: readonly JsonObject[];
  readonly byId: ReadonlyMap<string, JsonObject>;
}

/** Is this a JSON object: neither null nor an array? */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: arrays as they are, nothing as none, anything else alone. */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/**
 * Reads JSON-LD texts, however broken.
 * @param texts source of the page's JSON-LD scripts; one that cannot be parsed is passed over
 */
export function jsonLdNodes(texts: readonly string[]): JsonLdNodes {
  const nodes: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  let left = MAX_CHARS;
  for (const text of texts) {
    left -= text.length;
    if (left < 0) break;
    collect(parseTolerant(text), { nodes, byId, depth: 0 });
  }
  return { nodes, byId };
}

interface Found {
  readonly nodes: JsonObject[];
  readonly byId: Map<string, JsonObject>;
  readonly depth: number;
}

function collect(value: unknown, found: Found): void {
  const { nodes, byId, depth } = found;
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, { nodes, byId, depth: depth + 1 });
    return;
  }
  if (!isObject(value)) return;
  nodes.push(value);
  const id = value['@id'];
  // A bare reference has the same @id as what it refers to, and comes first as often as not.
  if (typeof id === 'string' && Object.keys(value).length > 2) byId.set(id, value);
  for (const key of waysDown(value)) collect(value[key], { nodes, byId, depth: depth + 1 });
}

/** What readers say of a recipe is no story of the page; a page about a product may be its review. */
function waysDown(value: JsonObject): readonly string[] {
  return isOfType(value, ARTICLE) ? WAYS_DOWN.filter((key) => key !== 'review') : WAYS_DOWN;
}

/** Kinds of things with a story of their own. Source: schema.org, Article and its kin. */
export const ARTICLE = /(?:Article|Posting|Report|Review|Recipe)$/;

/** Is an object of a type, which may be one of several it has? */
export function isOfType(node: JsonObject, type: RegExp): boolean {
  return asList(node['@type']).some((name) => typeof name === 'string' && type.test(name));
}

/** JSON as pages write it: raw line breaks in strings, comments around it, commas too many, quotes as entities. */
function parseTolerant(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/, '')
    .replace(/;\s*$/, '');
  return parsed(bare) ?? parsed(repaired(bare)) ?? parsed(repaired(decodeEntities(bare)));
}

function repaired(text: string): string {
  // eslint-disable-next-line no-control-regex -- raw control characters are what breaks these texts
  return text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s*[}\]])/g, '$1');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
