import { LONGEST_ADDRESS, siteOf, webUrl } from '../html/urls.ts';

/** A page's own address without what makes it too long: what is asked of the page, then its place on the site. */
function shortened(url: string): string {
  if (url.length <= LONGEST_ADDRESS) return url;
  const page = url.replace(/[?#].*$/s, '');
  return page.length <= LONGEST_ADDRESS ? page : `${URL.parse(url)?.origin ?? ''}/`;
}

/**
 * The story's address: the canonical one where it is on the same site and names a page.
 * @param url the page's own address
 * @param canonical as the page writes it, or null
 */
export function storyAddress(url: string, canonical: string | null): string {
  const told = webUrl(canonical, url);
  if (told === null || siteOf(told) !== siteOf(url)) return shortened(url);
  // Broken templates give every page the home page for its canonical address.
  const isHome = URL.parse(told)?.pathname === '/' && URL.parse(url)?.pathname !== '/';
  return isHome ? shortened(url) : told;
}
