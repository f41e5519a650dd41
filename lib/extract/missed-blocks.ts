import { bareOf, blocksIn, type Block } from '../partition/page-map.ts';
import type { Partition } from '../partition/partition-page.ts';
import { isProse } from '../partition/prose.ts';
import { inCaption } from '../partition/in-caption.ts';
import { isTeaserLine } from '../partition/teaser-line.ts';
import { LEAST_LETTERS, toldRecipe } from './told-recipe.ts';

/**
 * Brings back the visible paragraphs that the page's JSON-LD counts to its story and that were taken
 * for something else, and the names of folded parts. What it counts but no reader sees stays out.
 * @param told letters and digits of the told text, '' for none
 * @param recipe the lines of the recipe that it tells
 * @returns the story with them in their places, in the order of the page
 */
export function withMissedBlocks(
  partition: Partition,
  told: string,
  recipe: readonly string[],
): readonly Block[] {
  const { story } = partition;
  const missed = new Set([
    ...foldNames(partition),
    ...toldProse(partition, told),
    ...toldRecipe(partition, recipe, setApart(partition)),
  ]);
  return missed.size === 0 ? story : [...story, ...missed].sort((a, b) => a.index - b.index);
}

/** What the folds are called in which a part of the story stands: a short line is easily missed. */
function foldNames({ page, story }: Partition): readonly Block[] {
  const own = new Set(story);
  return page.boxes
    .filter(({ tag }) => tag === 'details')
    .flatMap(({ from, to }) => {
      const [name, ...inside] = page.blocks.slice(from, to);
      const isMissed = name?.box.tag === 'summary' && !own.has(name);
      return isMissed && inside.some((block) => own.has(block)) ? [name] : [];
    });
}

function toldProse(partition: Partition, told: string): readonly Block[] {
  const { story, headline } = partition;
  if (told === '') return [];
  const known = story.map(bareOf).join('');
  const missed = unclaimedProse(partition).filter((block) => {
    if (headline !== null && block.index < headline.index) return false;
    const bare = bareOf(block);
    return bare.length >= LEAST_LETTERS && told.includes(bare) && !known.includes(bare);
  });
  return distinct(missed);
}

/** Paragraphs that are in no part of the page: neither story nor cards, clutter, captions and teasers. */
export function unclaimedProse(partition: Partition): readonly Block[] {
  const claimed = new Set([...partition.story, ...setApart(partition)]);
  return partition.page.blocks.filter(
    (block) => !claimed.has(block) && isProse(block) && !inCaption(block) && !isTeaserLine(block),
  );
}

/** Cards, clutter and teasers. */
function setApart({ page, cardLists, clutter, teaserLines }: Partition): readonly Block[] {
  const boxes = [...clutter, ...cardLists.flatMap((list) => list.cards)].flatMap(
    ({ box }) => box ?? [],
  );
  return [...teaserLines, ...blocksIn(page, boxes)];
}

/** Pages hold a paragraph twice where a narrow and a wide screen each have their own. */
function distinct(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => {
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
