import { replaceGaps } from '../html/letters.ts';
import { bareText, foldSpace } from '../html/words.ts';
import { titleCuts } from './title-candidates.ts';

/** What the sources of a title say; null where one says nothing. */
export interface TitleSources {
  /** The headline as the page shows it. */
  readonly shown: string | null;
  readonly jsonLd: string | null;
  readonly openGraph: string | null;
  readonly twitter: string | null;
  /** The `<title>` element. */
  readonly page: string | null;
  /** What the site calls itself: names and host, to know a suffix by. */
  readonly siteNames: readonly string[];
}

/** Two titles with this share of the shorter one's words in the same order are wordings of one headline. */
const SAME_HEADLINE = 0.6;

/** What ends a kicker: "Unrest in Sedge: …", "Unrest in Sedge - …". */
const KICKER_END = /:\s+|\s[-–—|]\s/gu;

/** Two short ends are alike by chance. */
const SHORTEST_END = 12;

/** A headline that the page's tools cut short. */
const CUT_SHORT = /(?:\.\.\.|…)$/u;

/** Limits that tools cut titles to begin here: 60 for search engines and sharing, 110 for JSON-LD. */
const LEAST_LIMIT = 55;
const CUT_WORD = /^(?=\P{Lo})[\p{L}\p{N}]{2}/u;

/** Parts of a title that are no part of the headline whatever the site is called. */
const CREDIT_OR_DATE =
  /^(?:by|von|par|por|di|door|av|af)\s[^\s\da-z]|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/;

/**
 * The story's title without site name, kicker and search words.
 *
 * JSON-LD holds the headline as the newsroom wrote it and is right more often than any other
 * source (dev corpus: 0.87 alone with the others behind it, h1 first 0.75). Where og:title is
 * another wording of the same headline, the shorter of the two is the headline: the longer one
 * carries a kicker before or search words after it. Where it is worded quite differently it was
 * written for sharing and says nothing. Without JSON-LD the shown headline takes its place.
 * @returns null where no source says anything
 */
export function titleOf(sources: TitleSources): string | null {
  const all = [sources.jsonLd, sources.openGraph, sources.twitter, sources.shown, sources.page];
  const given = all.filter((title) => title !== null);
  const clean = (title: string | null) => (title === null ? null : cleaned(title, given, sources));
  const page = clean(sources.page);
  const shared = clean(sources.openGraph) ?? clean(sources.twitter);
  const shown = echoed(clean(sources.shown), [shared, page]);
  const told = clean(sources.jsonLd);
  const base = told ?? shown ?? shared ?? page;
  if (base === null) return null;
  // Backed by two, a headline stands against a wording that <title> has too: that is for search engines.
  const rivals = told !== null && isSame(told, shown) ? [page] : [];
  const title =
    shared === null ? base : (withoutKicker(base, shared) ?? shorter(base, shared, rivals));
  return asShown(whole(title, [shown, shared]), shown);
}

/** A shown headline, unless the head has others and none shares a word with it: then it is another story's. */
function echoed(shown: string | null, others: readonly (string | null)[]): string | null {
  const told = others.filter((title) => title !== null);
  if (shown === null || told.length === 0) return shown;
  const words = new Set(wordsOf(shown));
  return told.some((title) => wordsOf(title).some((word) => words.has(word))) ? shown : null;
}

function isSame(a: string, b: string | null): boolean {
  return b !== null && bareText(a) === bareText(b);
}

/** The words that two titles end in, where what stands before them differs or is there only once. */
function withoutKicker(base: string, shared: string): string | null {
  const ends = new Map(endsOf(shared).map((end) => [bareText(end), end]));
  const same = endsOf(base)
    .slice(1)
    .find((end) => ends.has(bareText(end)));
  return same === undefined ||
    bareText(same).length < SHORTEST_END ||
    bareText(base) === bareText(shared)
    ? null
    : same;
}

/** A title whole, and what is left of it behind each kicker. */
function endsOf(title: string): readonly string[] {
  const cuts = Array.from(title.matchAll(KICKER_END), (match) =>
    title.slice(match.index + match[0].length),
  );
  return [title, ...cuts];
}

/** The shorter wording of one headline, unless a rival has that too. */
function shorter(base: string, shared: string, rivals: readonly (string | null)[]): string {
  const [a, b] = [wordsOf(shared), wordsOf(base)];
  if (CUT_SHORT.test(shared) || bareText(shared).length >= bareText(base).length) return base;
  if (rivals.some((rival) => isSame(shared, rival))) return base;
  return commonRun(a, b) / a.length >= SAME_HEADLINE ? shared : base;
}

/** A title that was cut short gives way to one that goes on. */
function whole(title: string, others: readonly (string | null)[]): string {
  const start = bareText(title);
  const isWhole = (other: string | null): other is string =>
    other !== null && !CUT_SHORT.test(other) && bareText(other).startsWith(start);
  const isCut = (other: string) => CUT_SHORT.test(title) || isCutIn(title, other);
  return others.filter(isWhole).find(isCut) ?? title;
}

/**
 * Is a title the beginning of another, cut off where so many letters are allowed and within a word:
 * "… through the whole win"? Where words are not parted, none is seen to be cut.
 */
function isCutIn(title: string, other: string): boolean {
  if (title.length < LEAST_LIMIT || !other.startsWith(title)) return false;
  return CUT_WORD.test(other.slice(title.length - 1));
}

/** The page's own quotes and dashes where they are the only difference. */
function asShown(title: string, shown: string | null): string {
  return shown !== null && bareText(shown) === bareText(title) ? shown : title;
}

const SPACELESS_CHAR = /[\u3040-\u30ff\u3400-\u9fff]/g;

/** Words; in scripts without spaces, characters. */
function wordsOf(title: string): readonly string[] {
  const apart = title.toLowerCase().replace(SPACELESS_CHAR, ' $& ');
  const bare = replaceGaps(apart, ' ').trim();
  return bare === '' ? [] : bare.split(' ');
}

/** Length of the longest common subsequence: how many words two titles share in the same order. */
function commonRun(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [j, other] of b.entries()) {
      const [up = 0, left = 0, diagonal = 0] = [row[j + 1], next[j], row[j]];
      next.push(word === other ? diagonal + 1 : Math.max(up, left));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The title without what the site put round it, or null where nothing is left. */
function cleaned(
  title: string,
  given: readonly string[],
  { siteNames, shown }: TitleSources,
): string | null {
  let text = foldSpace(title);
  const names = siteNames.map(bareText).filter((name) => name.length > 1);
  if (names.includes(bareText(text))) return null;
  const others = new Set(given.map(bareText));
  const isTold = (head: string) => others.has(bareText(head)) && head.length >= SHORTEST_END;
  // From the last separator to the first: a title may end in section, site and date.
  for (const { head, tail } of titleCuts(text).toReversed()) {
    if (isTold(head) || isAround(tail, { names, title: foldSpace(title), shown })) text = head;
  }
  for (const { head, tail } of titleCuts(text).slice(0, 1)) {
    if (names.includes(bareText(head))) text = tail;
  }
  return text === '' ? null : text;
}

interface Surroundings {
  readonly names: readonly string[];
  /** The title whole. */
  readonly title: string;
  readonly shown: string | null;
}

/** Is the end of a title the site's name, with what the site adds to it, a credit or a date? */
function isAround(end: string, { names, title, shown }: Surroundings): boolean {
  const bare = bareText(end);
  if (CREDIT_OR_DATE.test(end) || names.includes(bare)) return true;
  if (isOfHeadline(end, title, shown)) return false;
  return names.some((name) => bare.startsWith(name) && bare.length < name.length + SUFFIX);
}

/**
 * Does the headline on the page end as this title does, and as a sentence: behind a colon, or in a small letter? Then
 * that only begins as the site's name does: "Météo : le temps se gâte" in Le Temps.
 */
function isOfHeadline(end: string, title: string, shown: string | null): boolean {
  const before = title.slice(0, title.length - end.length);
  const isSentence = /[:：]\s*$/u.test(before) || /^\p{Ll}/u.test(end);
  return isSentence && bareText(shown ?? '').endsWith(bareText(end));
}

/** Letters a site adds to its own name in titles: ".de", " News", " Online". */
const SUFFIX = 8;
