import { placeAt, scrollTo, type Place } from '../lib/reading/place.ts';

const BLOCKS = 'p, li, dt, dd, pre, figure, table, h2, h3, h4, h5, h6';

/** The blocks of the story that is drawn, in their order: each holds no other. */
export function shownBlocks(): readonly HTMLElement[] {
  const story = document.getElementById('story');
  if (story === null) return [];
  return [...story.querySelectorAll<HTMLElement>(`:is(${BLOCKS}):not(:has(${BLOCKS}))`)];
}

/** The place at the top of the window; null at the story's beginning. */
export function placeInWindow(blocks: readonly HTMLElement[]): Place | null {
  return placeAt(
    blocks.length,
    (index) => blocks[index]?.getBoundingClientRect() ?? { top: 0, bottom: 0 },
  );
}

/** Scrolls a place of the story to the top of the window. */
export function showPlace(blocks: readonly HTMLElement[], place: Place): void {
  const block = blocks[place.block] ?? blocks.at(-1);
  block?.scrollIntoView({ block: 'start', behavior: 'instant' });
  if (block) scrollBy({ top: scrollTo(place, block.getBoundingClientRect()), behavior: 'instant' });
}
