import { ownStoryAt } from '../related/story-address.ts';
import type { PageMap } from './page-map.ts';

const known = new WeakMap<PageMap, Map<string, string | null>>();

/**
 * The absolute address of a story of the page's own publisher that a link of the page leads to; null for any
 * other. Worked out once for each address: boxes within boxes ask for the same links again and again.
 */
export function ownStoryOf(page: PageMap, href: string): string | null {
  let stories = known.get(page);
  if (stories === undefined) known.set(page, (stories = new Map<string, string | null>()));
  let story = stories.get(href);
  if (story === undefined) stories.set(href, (story = ownStoryAt(href, page)));
  return story;
}
