/** Where somebody is in a story, whatever its width and the size of its letters. */
export interface Place {
  /** The block at the top of the view, counted from 0. */
  readonly block: number;
  /** How much of it is above the view, 0 to 1. */
  readonly into: number;
}

/** Where a block lies, in pixels from the top of the view. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** The first of `count` places for which something holds, which from there on always holds. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The place at the top of the view. Asks for the extents of few blocks, since asking costs.
 * @param count number of blocks, in the order in which they stand
 * @returns null while the story's beginning is in view, and for a story without blocks
 */
export function placeAt(count: number, extentOf: (block: number) => Extent): Place | null {
  const block = firstWhere(count, (index) => extentOf(index).bottom > 0);
  if (block === count) return count === 0 ? null : { block: count - 1, into: 1 };
  const { top, bottom } = extentOf(block);
  if (block === 0 && top >= 0) return null;
  return { block, into: Math.min(1, Math.max(0, -top / (bottom - top))) };
}

/** How far to scroll so that a place is at the top of the view. */
export function scrollTo(place: Place, { top, bottom }: Extent): number {
  return top + (bottom - top) * place.into;
}
