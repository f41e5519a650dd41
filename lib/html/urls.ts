/** Query parameters that only say where a reader came from. Source: corpus/README.md and uBlock's URL-tracking lists. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|twclid|yclid|igshid|mc_cid|mc_eid|icid|cmpid|cmp|ref|ref_src|ito|smid|ocid|partner)$/i;

/** Nobody's address is longer; a megabyte of it would be carried through every copy. */
export const LONGEST_ADDRESS = 4000;

/** Absolute http(s) address of a link as a page gives it, or null where it leads nowhere on the web. */
export function webUrl(href: string | null | undefined, base: string): string | null {
  if (href == null || href === '' || href.length > LONGEST_ADDRESS) return null;
  const parsed = URL.parse(href.trim(), base);
  if (parsed === null || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null;
  if (parsed.username !== '') parsed.username = '';
  if (parsed.password !== '') parsed.password = '';
  return parsed.href;
}

/**
 * An address for a copy: without the parameters that track, every other sign as it was.
 * @param url an absolute address
 */
export function copiedAddress(url: string): string {
  const [, before = url, query, hash = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(url) ?? [];
  if (query === undefined) return url;
  const parts = query.split('&');
  const kept = parts.filter((part) => !TRACKING.test(part.replace(/=.*$/s, '')));
  if (kept.length === parts.length) return url;
  return before + (kept.length === 0 ? '' : `?${kept.join('&')}`) + hash;
}

function dropTracking(parsed: URL): void {
  parsed.hash = '';
  if (parsed.search === '') return;
  const names: string[] = [];
  // Firefox gives content scripts no iterator of a page's objects, and its URL is one.
  parsed.searchParams.forEach((_value, name) => names.push(name));
  for (const name of names) if (TRACKING.test(name)) parsed.searchParams.delete(name);
}

/** One name for all ways to write the address of one page: no scheme, no www., no tracking, no trailing slash. */
export function pageKey(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null) return url;
  dropTracking(parsed);
  const path = parsed.pathname.replace(/\/+$/, '');
  return `${parsed.host.replace(/^www\./, '')}${path}${parsed.search}`;
}

/** A page's further pages stand under its own address: "…/2", "…/page/2", "…/seite-2". */
const FURTHER_PAGE = /^\/(?:[a-z]+[/-]?)?\d{1,2}$/i;

/**
 * Do two keys name one page? Also with parameters added ("?share=facebook") where its own address has none,
 * and where one is a further page of it.
 */
export function isSamePage(key: string, own: string): boolean {
  if (key === own) return true;
  if (own.includes('?') || !key.startsWith(own)) return false;
  const rest = key.slice(own.length);
  return rest.startsWith('?') || FURTHER_PAGE.test(rest);
}

/** Does one key name a section of the site that another stands in ("news.example/sport" and "…/sport/rowing/4711")? */
export function isSectionAround(key: string, other: string): boolean {
  return other.startsWith(`${key}/`);
}

/** Suffixes under which anybody registers names: two labels there are not yet a site. */
const SHARED_SUFFIX = /^(co|com|org|net|gov|edu|ac|or|ne|go|gob|gen|in|nom)\.[a-z]{2}$/;

/** The registrable part of a host name, near enough to tell one site from another. */
export function siteOf(url: string): string {
  const host = (URL.parse(url)?.hostname ?? '').replace(/\.$/, '');
  const labels = host.split('.');
  const lastTwo = labels.slice(-2).join('.');
  return SHARED_SUFFIX.test(lastTwo) ? labels.slice(-3).join('.') : lastTwo;
}
