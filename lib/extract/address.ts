import { siteOf, webUrl } from '../html/urls.ts';

/**
 * The story's address: the canonical one where it is on the same site and names a page.
 * @param url the page's own address
 * @param canonical as the page writes it, or null
 */
export function storyAddress(url: string, canonical: string | null): string {
  const told = webUrl(canonical, url);
  if (told === null || siteOf(told) !== siteOf(url)) return url;
  // Broken templates give every page the home page for its canonical address.
  const isHome = URL.parse(told)?.pathname === '/' && URL.parse(url)?.pathname !== '/';
  return isHome ? url : told;
}
