import { NOBODY, ROLE } from './byline-words.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { distinct, isName, namesIn } from './names.ts';
import type { NearLine } from './near-lines.ts';
import type { PageHead } from './page-head.ts';
import { shownNames } from './shown-names.ts';
import { isSite } from './site-names.ts';

/** Where names come from. */
export interface BylineSources {
  readonly head: PageHead;
  readonly jsonLd: JsonLdArticle;
  readonly near: readonly NearLine[];
  readonly lang: string | null;
  /** What the site is called: an author by one of these names is the site, not a person. */
  readonly siteNames: readonly string[];
}

/** Metas that name the author, surest first. Source: Parse.ly, Sailthru, New York Times, Dublin Core, HTML. */
const AUTHOR_METAS: readonly string[] =
  'parsely-author sailthru.author byl cxenseparse:author citation_author dcterms.creator dc.creator author article:author og:article:author'.split(
    ' ',
  );

/**
 * Who wrote the story: people or agencies, one each.
 *
 * JSON-LD first, then metas, then the line by the headline; but where metadata names only the
 * site itself, or who put the story there, the line by the headline knows better.
 */
export function bylineOf(sources: BylineSources): readonly string[] {
  let first: readonly string[] = [];
  for (const names of toldNames(sources)) {
    const others = names.filter((name) => !isSite(name, sources.siteNames));
    // Where people are named beside the site, the page credits both.
    if (others.length > 0) return others.every(isNobody) ? (fullNames(sources) ?? names) : names;
    if (first.length === 0) first = names;
  }
  const shown = shownNames(sources);
  const people = shown.filter((name) => !isSite(name, sources.siteNames));
  if (people.length > 0) return people;
  return first.length > 0 ? first : shown;
}

/** An account: one word in small letters. */
const ACCOUNT = /^[\p{Ll}\d][\p{Ll}\d._-]*$/u;

/** Is this no name of a person: an account, a desk, the newsroom? */
function isNobody(name: string): boolean {
  return ACCOUNT.test(name) || NOBODY.test(name) || ROLE.test(name);
}

/** The people that the line by the headline names in full; null where one of them is no person, or there is none. */
function fullNames(sources: BylineSources): readonly string[] | null {
  const shown = shownNames(sources);
  const isPerson = (name: string) =>
    /\s|^\p{Lo}/u.test(name) && !isNobody(name) && !isSite(name, sources.siteNames);
  return shown.length > 0 && shown.every(isPerson) ? shown : null;
}

/** The names that each field of the metadata gives, surest first. The first one decides on most pages. */
function* toldNames({ jsonLd, head, siteNames }: BylineSources): Generator<readonly string[]> {
  const namesAsTold = (text: string) => namesOfField(text, siteNames);
  yield distinct(jsonLd.authors.flatMap(namesAsTold));
  for (const name of AUTHOR_METAS) {
    yield distinct((head.metas.get(name) ?? []).flatMap(namesAsTold));
  }
  yield distinct(twitterLabel(head).flatMap(namesAsTold));
}

/** What a template was to put a name for: "page.author.name", "{{ author }}". */
const LEFT_OVER = /^[a-z_]+(?:\.[a-z_]+){2,}$|[{}]/;

/** Names of a metadata field, which is a name as often as a list of them; addresses are none. */
function namesOfField(text: string, siteNames: readonly string[]): readonly string[] {
  if (LEFT_OVER.test(text)) return [];
  // "Moss & Reed" may be what the site is called.
  if (siteNames.some((name) => name === text)) return [text];
  const names = namesIn(text);
  if (names.length > 0) return names;
  return /https?:|@|^\s*$/.test(text) || text.length > 60 ? [] : [text];
}

/** "Written by" in the card that chat programs show. Source: Yoast's twitter:label1 and twitter:data1. */
function twitterLabel(head: PageHead): readonly string[] {
  return ['1', '2'].flatMap((n) => {
    const label = head.metas.get(`twitter:label${n}`)?.[0] ?? '';
    const data = head.metas.get(`twitter:data${n}`)?.[0] ?? '';
    const isTime = /\d/.test(data) || /time|zeit|date|durée|tiempo|tempo|tijd/i.test(label);
    return isTime || !isName(data) ? [] : [data];
  });
}
