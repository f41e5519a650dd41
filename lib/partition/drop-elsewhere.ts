import { SORT, type BoxSigns } from './box-signs.ts';
import { around, holds, type Block, type Box } from './page-map.ts';

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

/**
 * Takes from a story what stands in another <article> than its headline, and what stands in comments,
 * side columns, footers, sign-up boxes and legal notes.
 * @param kept the blocks that are taken for the story's, in order
 * @param boxes what `boxSigns` says of the page
 */
export function dropElsewhere(
  kept: readonly Block[],
  headline: Block | null,
  boxes: BoxSigns,
): readonly Block[] {
  let left = headline === null ? kept : dropOtherArticles(kept, headline);
  for (const [sort, levels, share] of PLACES) {
    const rest = left.filter((block) => (boxes(block.box)[sort] ?? levels + 1) > levels);
    if (letters(rest) > (share === 0 ? WHOLE_STORY : letters(left) * share)) left = rest;
  }
  return left;
}

function dropOtherArticles(kept: readonly Block[], headline: Block): readonly Block[] {
  const own = articleAround(headline.box);
  if (own === null) return kept;
  const rest = kept.filter((block) => {
    const article = articleAround(block.box);
    return article === null || holds(own, article);
  });
  return letters(rest) > WHOLE_STORY ? rest : kept;
}

function articleAround(from: Box): Box | null {
  for (const box of around(from)) if (box.tag === 'article') return box;
  return null;
}

function letters(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
