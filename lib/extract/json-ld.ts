import type { JsonLdNodes, JsonObject } from './json-ld-nodes.ts';
import { ARTICLE, asList, isObject, isOfType, jsonLdNodes } from './json-ld-nodes.ts';
import { plainText } from './plain-text.ts';
import { recipeLines } from './recipe-lines.ts';

/** What a page's JSON-LD says about its article; unknown is null. */
export interface JsonLdArticle {
  readonly headline: string | null;
  /** Names as written, not yet cleaned of titles and agencies. */
  readonly authors: readonly string[];
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  /** For comparison only; it is never shown. */
  readonly articleBody: string | null;
  /** The lines of a recipe that is the article, or part of it; for comparison only. */
  readonly recipe: readonly string[];
  readonly isAccessibleForFree: boolean | null;
  /** As written: may be relative. */
  readonly image: string | null;
  readonly inLanguage: string | null;
}

/** A page tells dates and language of its article where it has no article object. */
const PAGE = /(?:^|:|\/)(?:Web|Item|Medical)Page$/;

const RECIPE = /^(?:.*[:/])?Recipe$/;

/** Of a hundred authors nobody reads more; the longest list of the corpus has nine. */
const MAX_AUTHORS = 30;

/** Characters of an article's own text kept for comparison; the longest of the corpus has 90,000. */
const BODY_LIMIT = 400_000;

/**
 * What a page's JSON-LD says about its article.
 * @param texts source of the page's JSON-LD scripts
 * @returns null where there is no object for an article or a page
 */
export function jsonLdArticle(texts: readonly string[]): JsonLdArticle | null {
  const found = jsonLdNodes(texts);
  const articles = found.nodes.filter((node) => isOfType(node, ARTICLE));
  const main = articles.find((node) => plainText(node['headline']) !== null) ?? articles[0];
  const pages = found.nodes.filter((node) => isOfType(node, PAGE));
  // One story is often told in pieces: plugins write an Article, a WebPage and a second Article.
  const told = [...(main === undefined ? [] : [main, ...twins(main, articles)]), ...pages];
  return told.length === 0 ? null : articleFrom(told, found);
}

/** Other article objects with the same headline or none. */
function twins(main: JsonObject, articles: readonly JsonObject[]): readonly JsonObject[] {
  const headline = plainText(main['headline']);
  return articles.filter((node) => {
    if (node === main) return false;
    const own = plainText(node['headline']);
    return own === null || own === headline;
  });
}

function articleFrom(told: readonly JsonObject[], found: JsonLdNodes): JsonLdArticle {
  const first = <T>(read: (node: JsonObject) => T | null): T | null => {
    for (const node of told) {
      const value = read(node);
      if (value !== null) return value;
    }
    return null;
  };
  const stories = told.filter((node) => isOfType(node, ARTICLE));
  const authorsOf = (node: JsonObject) => namesOf(node['author'] ?? node['creator'], found);
  return {
    headline: firstText(stories[0]?.['headline'] ?? stories[0]?.['name']),
    authors: stories.map(authorsOf).find((names) => names.length > 0) ?? [],
    datePublished: first((node) => firstText(node['datePublished'])),
    dateModified: first((node) => firstText(node['dateModified'])),
    publisher: first((node) => namesOf(node['publisher'], found)[0] ?? null),
    section: first((node) => firstText(node['articleSection'])),
    articleBody: first((node) => plainText(node['articleBody'], BODY_LIMIT)),
    recipe: stories.filter((node) => isOfType(node, RECIPE)).flatMap(recipeLines),
    isAccessibleForFree: first((node) => freeOf(node['isAccessibleForFree'])),
    image: first((node) => imageOf(node['image'], found)),
    inLanguage: first((node) => languageTold(node['inLanguage'])),
  };
}

/** The first text of a value that may be a list. */
function firstText(value: unknown): string | null {
  for (const one of asList(value)) {
    const text = plainText(isObject(one) ? (one['@value'] ?? one['name']) : one);
    if (text !== null) return text;
  }
  return null;
}

/** Names of people or organisations, written as texts, objects, references or lists of these. */
function namesOf(value: unknown, found: JsonLdNodes): readonly string[] {
  const names = asList(value)
    .slice(0, MAX_AUTHORS)
    .map((one) => (isObject(one) ? nameOf(resolved(one, found)) : plainText(one)));
  return names.filter((name) => name !== null);
}

function nameOf(thing: JsonObject): string | null {
  const name = firstText(thing['name']);
  if (name !== null) return name;
  return plainText([thing['givenName'], thing['familyName']].map(firstText).join(' '));
}

/** The object a bare reference stands for, where the page has it. */
function resolved(thing: JsonObject, found: JsonLdNodes): JsonObject {
  const id = thing['@id'];
  if (thing['name'] !== undefined || typeof id !== 'string') return thing;
  return found.byId.get(id) ?? thing;
}

/** Written as true, "True", "false" or a schema.org address. */
function freeOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  const word = /(true|false)$/i.exec(value.trim())?.[1]?.toLowerCase();
  return word === undefined ? null : word === 'true';
}

function imageOf(value: unknown, found: JsonLdNodes): string | null {
  for (const one of asList(value)) {
    const image = isObject(one) ? resolved(one, found) : one;
    const url = isObject(image) ? (image['url'] ?? image['contentUrl']) : image;
    const text = plainText(asList(url)[0]);
    if (text !== null) return text;
  }
  return null;
}

function languageTold(value: unknown): string | null {
  const one = asList(value)[0];
  return plainText(isObject(one) ? (one['alternateName'] ?? one['name']) : one);
}
