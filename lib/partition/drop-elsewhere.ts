import { SORT, type BoxSigns } from './box-signs.ts';
import { around, holds, type Block, type Box } from './page-map.ts';

/**
 * Places where a story does not stand unless its headline does, and how many levels up they count. A page
 * that has most of its text in one is built otherwise, and keeps it.
 */
const PLACES: readonly (readonly [sort: number, levels: number])[] = [
  [SORT.comments, 8],
  [SORT.aside, 6],
  [SORT.furniture, 6],
  [SORT.signup, 4],
  [SORT.legal, 3],
];

/** So much of the text must be left. */
const LEAST_LEFT = 0.3;

/** An article with at least so many letters is a story by itself. */
const WHOLE_STORY = 250;

/**
 * Takes from a story what stands in another <article> than its headline, and what stands in comments,
 * side columns, footers, sign-up boxes and legal notes.
 * @param kept the blocks that are taken for the story's, in order
 * @param boxes what `boxSigns` says of the page
 */
export function dropElsewhere(
  kept: readonly Block[],
  headline: Block | null,
  boxes: ReadonlyMap<Box, BoxSigns>,
): readonly Block[] {
  let left = headline === null ? kept : dropOtherArticles(kept, headline);
  for (const [sort, levels] of PLACES) {
    const rest = left.filter((block) => (boxes.get(block.box)?.[sort] ?? levels + 1) > levels);
    if (letters(rest) > letters(left) * LEAST_LEFT) left = rest;
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
