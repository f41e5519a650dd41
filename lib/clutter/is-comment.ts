import { around, type Box, type PageMap } from '../partition/page-map.ts';

/** What boxes for comments of readers are called, and each comment in them. */
const NAMED = / comments? /;

/** Is a box what a reader wrote under the story, or in it? What that says is no offer of the site's. */
export function isInComment(page: PageMap, box: Box): boolean {
  for (const outer of around(box)) {
    if (isPage(page, outer)) return false;
    if (NAMED.test(outer.hint)) return true;
  }
  return false;
}

/** What can be commented on may be called so too, from the story's own box to the whole page. */
function isPage(page: PageMap, { tag, from, to }: Box): boolean {
  if (tag === 'body' || tag === 'main') return true;
  return page.blocks.slice(from, to).some(({ heading }) => heading === 1);
}
