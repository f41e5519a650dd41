import { webUrl } from '../html/urls.ts';
import type { PageMap } from '../partition/page-map.ts';
import { isSameOwner } from '../related/story-address.ts';

/** Is a link a picture alone that leads to another owner's site? A card's picture leads where its title does. */
export function isBanner(page: PageMap, link: Element): boolean {
  const url = webUrl(link.getAttribute('href') ?? '', page.base);
  if (url === null || isSameOwner(url, page.url) || link.textContent.trim() !== '') return false;
  return !page.links.some(({ href, text }) => text !== '' && webUrl(href, page.base) === url);
}
