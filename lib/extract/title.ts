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

/** Two titles with this share of letter pairs in common are wordings of one headline. */
const SAME_HEADLINE = 0.6;

/** A headline that the page's tools cut short. */
const CUT_SHORT = /(?:\.\.\.|…)$/u;

/** Parts of a title that are no part of the headline whatever the site is called. */
const CREDIT_OR_DATE = /^(?:by|von|par|por|di|door|av|af)\s\p{Lu}|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/u;

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
  const shown = clean(sources.shown);
  const shared = clean(sources.openGraph) ?? clean(sources.twitter);
  const base = clean(sources.jsonLd) ?? shown ?? shared ?? clean(sources.page);
  if (base === null) return null;
  const title = shared !== null && isBetter(shared, base) ? shared : base;
  return asShown(whole(title, [shown, shared]), shown);
}

/** Is `other` the same headline with less around it? */
function isBetter(other: string, base: string): boolean {
  const [a, b] = [bareText(other), bareText(base)];
  if (CUT_SHORT.test(other) || a.length >= b.length) return false;
  return sharedPairs(a, b) >= SAME_HEADLINE;
}

/** A title that was cut short gives way to one that goes on. */
function whole(title: string, others: readonly (string | null)[]): string {
  if (!CUT_SHORT.test(title)) return title;
  const start = bareText(title);
  return others.find((o) => o !== null && !CUT_SHORT.test(o) && bareText(o).startsWith(start)) ?? title;
}

/** The page's own quotes and dashes where they are the only difference. */
function asShown(title: string, shown: string | null): string {
  return shown !== null && bareText(shown) === bareText(title) ? shown : title;
}

/** Share of the shorter text's letter pairs that occur in the longer one. */
function sharedPairs(shorter: string, longer: string): number {
  const pairs = (text: string) => {
    const chars = Array.from(text);
    return new Set(chars.slice(1).map((char, i) => `${chars[i] ?? ''}${char}`));
  };
  const [few, many] = [pairs(shorter), pairs(longer)];
  if (few.size === 0) return 0;
  let both = 0;
  for (const pair of few) if (many.has(pair)) both++;
  return both / few.size;
}

/** The title without what the site put round it, or null where nothing is left. */
function cleaned(
  title: string,
  given: readonly string[],
  { siteNames }: TitleSources,
): string | null {
  let text = foldSpace(title);
  const names = siteNames.map(bareText).filter((name) => name.length > 1);
  if (names.includes(bareText(text))) return null;
  const others = new Set(given.map(bareText));
  // From the last separator to the first: a title may end in section, site and date.
  for (const { head, tail } of titleCuts(text).toReversed()) {
    if (isAround(tail, names) || others.has(bareText(head))) text = head;
  }
  for (const { head, tail } of titleCuts(text).slice(0, 1)) {
    if (names.includes(bareText(head))) text = tail;
  }
  return text === '' ? null : text;
}

/** Is this part of a title the site's name, a credit or a date? */
function isAround(part: string, names: readonly string[]): boolean {
  const bare = bareText(part);
  if (CREDIT_OR_DATE.test(part)) return true;
  return names.some((name) => bare === name || (bare.startsWith(name) && bare.length < name.length + SUFFIX));
}

/** Letters a site adds to its own name in titles: ".de", " News", " Online". */
const SUFFIX = 8;
