import { isCapital, LETTER } from '../html/letters.ts';
import { bareText } from '../html/words.ts';
import type { Block } from '../partition/page-map.ts';
import { around } from '../partition/page-map.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { beginsAsByline, distinct, isName, namesIn } from './names.ts';
import type { NearLine } from './near-lines.ts';
import { isTimeLabel } from './near-lines.ts';
import type { PageHead } from './page-head.ts';

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

/** Boxes this many levels up may be called "byline": the line, its wrapper, the wrapper's wrapper. */
const LEVELS = 3;

const AUTHOR_HINT = / (?:author|authors|byline|bylines|autor|auteur|autore|writer) /;

/**
 * Who wrote the story: people or agencies, one each.
 *
 * JSON-LD first, then metas, then the line by the headline; but where metadata names only the
 * site itself, the line by the headline knows better.
 */
export function bylineOf(sources: BylineSources): readonly string[] {
  let first: readonly string[] = [];
  for (const names of toldNames(sources)) {
    // Where people are named beside the site, the page credits both.
    if (!names.every((name) => isSite(name, sources.siteNames))) return names;
    if (first.length === 0) first = names;
  }
  const shown = shownNames(sources);
  return shown.length > 0 ? shown : first;
}

/** The names that each field of the metadata gives, surest first. The first one decides on most pages. */
function* toldNames({ jsonLd, head }: BylineSources): Generator<readonly string[]> {
  yield distinct(jsonLd.authors.flatMap(namesAsTold));
  for (const name of AUTHOR_METAS) {
    yield distinct((head.metas.get(name) ?? []).flatMap(namesAsTold));
  }
  yield distinct(twitterLabel(head).flatMap(namesAsTold));
}

/** Names of a metadata field, which is a name as often as a list of them; addresses are none. */
function namesAsTold(text: string): readonly string[] {
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

/** Is this author the site: its name, its host, its newsroom? */
function isSite(name: string, siteNames: readonly string[]): boolean {
  const bare = bareText(name);
  return siteNames.map(bareText).some((site) => {
    if (site.length < 2) return false;
    return bare === site || (site.length > 2 && (bare.startsWith(site) || bare.endsWith(site)));
  });
}

/** The names on the lines by the headline. */
function shownNames(sources: BylineSources): readonly string[] {
  const names: string[] = [];
  for (const [block, lines] of byBlock(sources.near)) {
    const isMarked = isAuthorBlock(block);
    const from = lines.findIndex(({ text }) => beginsAsByline(text));
    if (from < 0 && !isMarked) continue;
    names.push(...namesOnLines(lines.slice(Math.max(0, from)), sources));
    if (names.length > 0 && !isMarked) break;
  }
  return distinct(names);
}

/** The names of one block, up to the first line that is none. */
function namesOnLines(
  lines: readonly NearLine[],
  { lang, siteNames }: BylineSources,
): readonly string[] {
  const texts = joined(lines.map(({ text }) => text).filter((text) => !isTimeLabel(text, lang)));
  return texts.flatMap((text) => namesIn(text).filter((name) => !isSite(name, siteNames)));
}

const NAME_PART = new RegExp(`^(?:${LETTER}|['’.-]){2,}$`);

/** First and last name that stand in elements of their own are one. */
function joined(texts: readonly string[]): readonly string[] {
  const out: string[] = [];
  let open = false;
  for (const text of texts) {
    const isWord = isCapital(text.charAt(0)) && NAME_PART.test(text) && !beginsAsByline(text);
    if (isWord && open) out.push(`${out.pop() ?? ''} ${text}`);
    else out.push(text);
    open = isWord && !open;
  }
  return out;
}

function byBlock(near: readonly NearLine[]): ReadonlyMap<Block, readonly NearLine[]> {
  const blocks = new Map<Block, NearLine[]>();
  for (const line of near) {
    const lines = blocks.get(line.block);
    if (lines === undefined) blocks.set(line.block, [line]);
    else lines.push(line);
  }
  return blocks;
}

/** Do links, microdata or class names say that this block names the author? Its text is a name all the same. */
function isAuthorBlock(block: Block): boolean {
  if (
    block.links.some(({ element }) => /(^|\s)author(\s|$)/i.test(element.getAttribute('rel') ?? ''))
  )
    return true;
  let level = 0;
  for (const box of around(block.box)) {
    if (level++ >= LEVELS) return false;
    if (AUTHOR_HINT.test(box.hint)) return true;
    if (box.tag !== 'form' && (box.element.getAttribute('itemprop') ?? '').includes('author'))
      return true;
  }
  return false;
}
