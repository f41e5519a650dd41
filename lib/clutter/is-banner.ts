import { webUrl } from '../html/urls.ts';
import type { PageMap } from '../partition/page-map.ts';
import { isSameOwner } from '../related/story-address.ts';
import { shareBar } from './rules/share-bar.ts';

const worded = new WeakMap<PageMap, ReadonlySet<string | null>>();

/** Where the links of a page lead that have words. Found once a page. */
function wordedAddresses(page: PageMap): ReadonlySet<string | null> {
  let addresses = worded.get(page);
  if (addresses === undefined) {
    const links = page.links.filter(({ text }) => text !== '');
    addresses = new Set(links.map(({ href }) => webUrl(href, page.base)));
    worded.set(page, addresses);
  }
  return addresses;
}

/**
 * Is a link a picture alone that leads to another owner's site? A card's picture leads where its title does, and one
 * that hands the story on is a reader's tool.
 */
export function isBanner(page: PageMap, link: Element): boolean {
  const url = webUrl(link.getAttribute('href') ?? '', page.base);
  if (url === null || isSameOwner(url, page.url) || link.textContent.trim() !== '') return false;
  if (shareBar.linksTo?.some((one) => one.test(url)) === true) return false;
  return !wordedAddresses(page).has(url);
}
