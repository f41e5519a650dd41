import { bareText } from '../html/words.ts';
import { linkShare, type Block } from '../partition/page-map.ts';
import type { PageHead } from './page-head.ts';
import { metaOf } from './page-head.ts';
import { beginsAsByline } from './names.ts';
import { isTimeLabel } from './near-lines.ts';

/** Shorter lines are kickers and labels, longer ones paragraphs. */
const LEAST_CHARS = 25;
const MOST_CHARS = 600;

/** Descriptions are cut by search engines' rules; so many letters in common say that it is the same text. */
const SAME_START = 40;

const DECK_HINT =
  / (?:standfirst|deck|dek|subtitle|subheadline|subhead|subheading|sub headline|sub title|summary|excerpt|teaser text|lead|lede|intro|abstract|description|chapo|bajada|sommario|vorspann|ingress|manchet) /;

/**
 * The deck under the headline, where the page has one.
 * @param below blocks from the headline to the story, in order
 */
export function standfirstOf(
  below: readonly Block[],
  head: PageHead,
  lang: string | null,
): string | null {
  const described = bareText(
    metaOf(head, ['og:description', 'description', 'twitter:description']) ?? '',
  );
  const ranked = below.find(({ heading }) => heading > 1);
  const deck = below.find(
    (block) => isDeck(block, described, block === ranked) && !isTimeLabel(block.text, lang),
  );
  return deck?.text ?? null;
}

/** A second heading is of something else: the question below "Question of the day". */
function isDeck(block: Block, described: string, isFirstHeading: boolean): boolean {
  const { text } = block;
  if (text.length < LEAST_CHARS || text.length > MOST_CHARS) return false;
  if (linkShare(block) > 0.3 || beginsAsByline(text)) return false;
  if (isFirstHeading || DECK_HINT.test(block.box.hint)) return true;
  const bare = bareText(text);
  return described.length >= SAME_START && bare.startsWith(described.slice(0, SAME_START));
}
