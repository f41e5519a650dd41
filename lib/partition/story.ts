import { boxSigns, type BoxSigns } from './box-signs.ts';
import { dropElsewhere } from './drop-elsewhere.ts';
import { around, bareOf, type Block, type PageMap } from './page-map.ts';
import { eachStoryRow, headlineBoxes, type SetApart } from './story-signs.ts';
import { STORY_BASE, STORY_TREES } from './story-weights.ts';
import { pointsElsewhere } from './teaser-line.ts';
import { logOdds, treeModel } from './tree-model.ts';
import { trimStory } from './trim-story.ts';

export type { SetApart } from './story-signs.ts';

const MODEL = treeModel(STORY_TREES, STORY_BASE);

/**
 * How sure the model is that each block belongs to the story, in log-odds. It has learned from labelled
 * pages what counts: place, words, links, neighbours, and how much prose stands in the same place.
 * @param boxes what `boxSigns` says of the page
 */
function scoresOf(page: PageMap, apart: SetApart, boxes: BoxSigns): Float64Array {
  const scores = new Float64Array(page.blocks.length);
  eachStoryRow({ page, apart, boxes }, (row, { index }) => {
    scores[index] = logOdds(row, MODEL);
  });
  return scores;
}

/** The blocks that are the story's own, in order. */
export function storyBlocks(page: PageMap, apart: SetApart): readonly Block[] {
  const boxes = boxSigns(page, headlineBoxes(apart));
  const scores = scoresOf(page, apart, boxes);
  const title = apart.headline === null ? '' : bareOf(apart.headline);
  const kept = page.blocks.filter((block, i) => {
    if ((scores[i] ?? 0) <= 0 || apart.clutter.has(block)) return false;
    return !pointsElsewhere(page, block) && bareOf(block) !== title;
  });
  return trimStory(page, dropElsewhere(kept, apart.headline, boxes));
}

/** Captions and credits stay with their pictures. */
export function inCaption(block: Block): boolean {
  return (
    hasAround(block, ['figcaption', 'figure', 'picture', 'caption']) &&
    !hasAround(block, ['blockquote', 'table'])
  );
}

function hasAround(block: Block, tags: readonly string[]): boolean {
  for (const box of around(block.box)) if (tags.includes(box.tag)) return true;
  return false;
}
