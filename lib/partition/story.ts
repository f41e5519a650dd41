import { boxSigns, type BoxSigns } from './box-signs.ts';
import { dropElsewhere } from './drop-elsewhere.ts';
import { bareOf, type Block, type PageMap } from './page-map.ts';
import { inCaption } from './in-caption.ts';
import { eachStoryRow, headlineBoxes, type SetApart } from './story-signs.ts';
import { STORY_BASE, STORY_TREES } from './story-weights.ts';
import { pointsElsewhere } from './teaser-line.ts';
import { logOdds, treeModel } from './tree-model.ts';
import { trimStory } from './trim-story.ts';
import { withWholeParts } from './whole-parts.ts';

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
    if (inCaption(block) || pointsElsewhere(page, block)) return false;
    return bareOf(block) !== title;
  });
  const whole = withWholeParts(page, kept, apart);
  return trimStory(page, dropElsewhere(page, whole, { headline: apart.headline, boxes }));
}
