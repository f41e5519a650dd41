import { articleAround } from './article-around.ts';
import { boxSigns, type BoxSigns } from './box-signs.ts';
import { dropElsewhere } from './drop-elsewhere.ts';
import { withFormulas } from './formula-lines.ts';
import { bareOf, holds, type Block, type PageMap } from './page-map.ts';
import { inCaption } from './in-caption.ts';
import { storyBar } from './story-bar.ts';
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

/** Blocks that nothing sets apart: no card, no clutter, in no other <article> than the headline's. */
function openTo(page: PageMap, { headline, cards, clutter }: SetApart): readonly Block[] {
  const own = headline === null ? null : articleAround(headline.box);
  const isElsewhere = ({ box }: Block): boolean => {
    const article = own === null ? null : articleAround(box);
    return own !== null && article !== null && !holds(own, article);
  };
  return page.blocks.filter(
    (block) => !cards.has(block) && !clutter.has(block) && !isElsewhere(block),
  );
}

/** The blocks that the model takes for the story's, with those just below its bar where it takes but few. */
function takenBlocks(page: PageMap, apart: SetApart, boxes: BoxSigns): readonly Block[] {
  const scores = scoresOf(page, apart, boxes);
  const oddsOf = ({ index }: Block): number => scores[index] ?? 0;
  const open = openTo(page, apart);
  const bar = storyBar(open.map((block) => ({ odds: oddsOf(block), chars: block.text.length })));
  const doubtful = new Set(bar < 0 ? open.filter((block) => oddsOf(block) > bar) : []);
  return page.blocks.filter((block) => oddsOf(block) > 0 || doubtful.has(block));
}

/** The blocks that are the story's own, in order. */
export function storyBlocks(page: PageMap, apart: SetApart): readonly Block[] {
  const boxes = boxSigns(page, headlineBoxes(apart));
  const title = apart.headline === null ? '' : bareOf(apart.headline);
  const kept = takenBlocks(page, apart, boxes).filter((block) => {
    if (apart.clutter.has(block) || inCaption(block)) return false;
    return !pointsElsewhere(page, block) && bareOf(block) !== title;
  });
  const whole = withWholeParts(page, withFormulas(page, kept), apart);
  return trimStory(page, dropElsewhere(page, whole, { headline: apart.headline, boxes }));
}
