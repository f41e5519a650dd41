import { webUrl } from '../html/urls.ts';
import { countWords } from '../html/count-words.ts';
import { linkShare, type Block, type PageMap } from '../partition/page-map.ts';
import { isSameOwner, namesStory } from '../related/story-address.ts';

/** A shorter line is a button or the entry of a menu. */
const TITLE_WORDS = 5;
/** A bullet or an arrow may stand beside the link. */
const ALL_LINKED = 0.9;

/**
 * Is a line the title of one of the site's stories: nothing but links, one of them of so many words and
 * to an address that names a story? Its section's name may link beside it. What such a title speaks of
 * is no offer of the site's.
 */
export function isTitle({ url, base }: PageMap, block: Block): boolean {
  if (linkShare(block) < ALL_LINKED || countWords(block.text) < TITLE_WORDS) return false;
  const long = block.links.filter(({ text }) => countWords(text) >= TITLE_WORDS);
  const link = block.box.link ?? (long.length === 1 ? long[0] : undefined);
  const to = link === undefined ? null : webUrl(link.href, base);
  return to !== null && isSameOwner(to, url) && namesStory(to, url);
}
