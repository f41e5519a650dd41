import { articleAround } from './article-around.ts';
import { SORT, type BoxSigns } from './box-signs.ts';
import { around, holds, type Block, type Box, type PageMap } from './page-map.ts';
import { isProse } from './prose.ts';

/**
 * Places where a story does not stand unless its headline does: how many levels up they count, and the
 * share of the text that must be left. A page that has most of its text in one is built otherwise, and
 * keeps it; only comments are often longer than what they are on.
 */
const PLACES: readonly (readonly [sort: number, levels: number, left: number])[] = [
  [SORT.comments, 8, 0],
  [SORT.aside, 6, 0.3],
  [SORT.furniture, 6, 0.3],
  [SORT.signup, 4, 0.3],
  [SORT.legal, 3, 0.3],
];

/** So many letters are a story by themselves. */
const WHOLE_STORY = 220;
/** The least that stands under a headline and is worth reading by itself. */
const ONE_PARAGRAPH = 100;
/** So many other articles are a wall of stories; where one has part of the story, another may have the rest. */
const WALL_OF_ARTICLES = 3;

/**
 * Takes from a story what stands in another <article> than its headline, and what stands in comments,
 * side columns, footers, sign-up boxes and legal notes.
 * @param kept the blocks that are taken for the story's, in order
 * @param boxes what `boxSigns` says of the page
 */
export function dropElsewhere(
  page: PageMap,
  kept: readonly Block[],
  { headline, boxes }: { headline: Block | null; boxes: BoxSigns },
): readonly Block[] {
  let left = headline === null ? kept : dropOtherArticles(page, kept, headline);
  for (const [sort, levels, share] of PLACES) {
    const rest = left.filter(
      (block) => (boxes(block.box)[sort] ?? levels + 1) > levels || isFootOfQuote(block),
    );
    if (letters(rest) > (share === 0 ? WHOLE_STORY : letters(left) * share)) left = rest;
  }
  return left;
}

/** Is it what a quote ends with, whose it is? That is no foot of the page. */
function isFootOfQuote({ box }: Block): boolean {
  const foot = Array.from(around(box)).find(({ tag }) => tag === 'footer');
  return foot?.parent?.tag === 'blockquote';
}

function dropOtherArticles(
  page: PageMap,
  kept: readonly Block[],
  headline: Block,
): readonly Block[] {
  const own = articleAround(headline.box);
  if (own === null) return kept;
  const others = new Set<Box>();
  const rest = kept.filter((block) => {
    const article = articleAround(block.box);
    if (article === null || holds(own, article)) return true;
    others.add(article);
    return false;
  });
  if (letters(rest) > WHOLE_STORY) return rest;
  if (rest.length > 0 && others.size < WALL_OF_ARTICLES) return kept;
  // Among longer ones a short story is easily missed: the headline says which of them it is.
  const prose = page.blocks.slice(headline.index + 1, own.to).filter(isProse);
  return letters(prose) > ONE_PARAGRAPH ? prose : kept;
}

function letters(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
