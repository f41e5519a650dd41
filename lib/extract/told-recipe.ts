import { bareText } from '../html/words.ts';
import { inCaption } from '../partition/in-caption.ts';
import { bareOf, type Block } from '../partition/page-map.ts';
import type { Partition } from '../partition/partition-page.ts';

/** Letters of a line or paragraph that is in another text by no chance. */
export const LEAST_LETTERS = 40;
/** Fewer lines are no recipe that could be told from chance: "Salt", "Pepper". */
const LEAST_LINES = 4;
/** A page that shows less than this share of them shows another recipe, or none. */
const SHOWN_SHARE = 0.5;
/** Its name and "Ingredients" stand right over a recipe, with so many buttons between at most. */
const HEADING_REACH = 6;

/**
 * The blocks of the recipe that a page's JSON-LD tells and that the page shows, and were not taken for the story's:
 * its lines are too short to be told by themselves, and it mostly stands under the story.
 * @param lines what `recipeLines` gave
 * @param apart cards, clutter and teasers
 * @returns its lines and the headings between and right over them
 */
export function toldRecipe(
  { page, story, headline }: Pick<Partition, 'page' | 'story' | 'headline'>,
  lines: readonly string[],
  apart: readonly Block[],
): readonly Block[] {
  const told = new Set(lines.map(bareText).filter((line) => line !== ''));
  if (told.size < LEAST_LINES || headline === null) return [];
  const shown = shownOf(page.blocks.slice(headline.index + 1), told);
  if (shown.length < told.size * SHOWN_SHARE) return [];
  const [first, last] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0];
  const from = first - headingsOver(page.blocks.slice(0, first));
  const known = new Set([...story, ...apart]);
  return page.blocks
    .slice(from, last + 1)
    .filter((block) => !known.has(block) && isLine(block) && !inCaption(block));
}

/** The first block for each line that is told, in the order of the page: screens of two widths may have one each. */
function shownOf(blocks: readonly Block[], told: ReadonlySet<string>): readonly Block[] {
  const text = Array.from(told).join(' ');
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const bare = bareOf(block);
    if (seen.has(bare)) return false;
    seen.add(bare);
    return told.has(bare) || (bare.length >= LEAST_LETTERS && text.includes(bare));
  });
}

/** How far up the headings reach that stand over the last of some blocks, with nothing but buttons between. */
function headingsOver(above: readonly Block[]): number {
  let reach = 0;
  for (const [i, block] of above.slice(-HEADING_REACH).reverse().entries()) {
    if (block.heading > 1) reach = i + 1;
    else if (block.heading > 0 || isLine(block)) break;
  }
  return reach;
}

/** Neither a link nor a button: "Print", "2x". */
function isLine({ links, box }: Block): boolean {
  return links.length === 0 && box.controls === 0 && box.tag !== 'button';
}
