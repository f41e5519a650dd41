import { replaceGaps } from '../html/letters.ts';
import { bareText } from '../html/words.ts';
import type { PageHead } from './page-head.ts';
import { metaOf } from './page-head.ts';
import { titleCuts } from './title-candidates.ts';

/** A longer end of a title is a second headline, not a site's name ("Die Neue Südtiroler Tageszeitung" has 32). */
const LONGEST_NAME = 45;

/** What the site calls itself in its head, or null. */
export function siteNameOf(head: PageHead, publisher: string | null): string | null {
  const named = metaOf(head, ['og:site_name', 'application-name', 'apple-mobile-web-app-title']);
  return (named === null ? null : withoutSlogan(named)) ?? publisher;
}

/**
 * The site's name behind the headline in `<title>`: for pages whose head says nothing else.
 * @param title the `<title>` text
 * @param headline the story's headline, known from the page itself
 */
export function siteNameInTitle(title: string | null, headline: string | null): string | null {
  if (title === null || headline === null) return null;
  const bare = bareText(headline);
  const cut = titleCuts(title).find(({ head }) => bareText(head) === bare);
  if (cut === undefined) return null;
  const name = titleCuts(cut.tail).at(-1)?.tail ?? cut.tail;
  return name.length <= LONGEST_NAME ? name : null;
}

/** The names by which a title's suffix or an author is known to be the site itself. */
export function siteAliases(url: string, names: readonly (string | null)[]): readonly string[] {
  const host = (URL.parse(url)?.hostname ?? '').replace(/^www\./, '');
  const labels = host.split('.').filter((label) => label.length > 1);
  // The label people say is the longest before the last: "golem" of www.golem.de, "guardian" of a .co.uk.
  const spoken = labels.slice(0, -1).reduce((a, b) => (b.length >= a.length ? b : a), '');
  return [...names, host, spoken].filter((name) => name !== null && name !== '') as string[];
}

/**
 * Is this author the site: its name, its host, its newsroom?
 * @param siteNames as `siteAliases` gives them
 */
export function isSite(name: string, siteNames: readonly string[]): boolean {
  const bare = bareText(name);
  return siteNames.map(bareText).some((site) => {
    if (site.length < 2) return false;
    return bare === site || (site.length > 2 && (bare.startsWith(site) || bare.endsWith(site)));
  });
}

/**
 * Are these two names of one paper: "The Harrow Post" and "Harrow Post", "Rundfunk Halden" and "rh.example"?
 * @param siteNames of the one, as `siteAliases` gives them; the first is what it calls itself
 */
export function isSamePaper(name: string, siteNames: readonly string[]): boolean {
  const site = siteNames[0] ?? '';
  return (
    isSite(name, siteNames) ||
    isSite(site, [name]) ||
    isShortFor(site, name) ||
    isShortFor(name, site)
  );
}

/** Does a name begin with the first letters of another's words: "AB News" of "Altmere Bugle"? */
function isShortFor(short: string, long: string): boolean {
  const words = wordsIn(long);
  const letters = words.map((word) => word.charAt(0)).join('');
  return words.length > 1 && wordsIn(short)[0] === letters;
}

const wordsIn = (name: string) => replaceGaps(name.toLowerCase(), ' ').trim().split(' ');

/** "Golem.de | IT-News für Profis" is called Golem.de. */
function withoutSlogan(name: string): string {
  return titleCuts(name)[0]?.head ?? name;
}
