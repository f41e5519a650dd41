import { around, type Block } from './page-map.ts';

/** Words of class and id that mark the quote of a post. */
const POST_HINT =
  / (?:tweet|twitter|instagram|tiktok|bluesky|mastodon|threads|fb|facebook|reddit) /;

/** Is a line one of a post that is quoted? It is shown with its author, and is no text of the story. */
export function isInPost(block: Block): boolean {
  for (const box of around(block.box)) {
    if (box.tag === 'blockquote') return POST_HINT.test(box.hint);
  }
  return false;
}
