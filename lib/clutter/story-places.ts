import { isWithin } from '../partition/is-within.ts';
import { tagOf } from '../partition/node-walk.ts';

/**
 * Where what must stay on a page stands. Elements and nothing else: it is kept for as long as clutter is
 * hidden, and neither a map of the page nor what made it is to be kept with it.
 */
export interface StoryPlaces {
  /** Elements in which something stands that must stay. */
  readonly holders: ReadonlySet<Element>;
  /** What must stay, piece by piece. */
  readonly pieces: ReadonlySet<Node>;
}

/** Those of a page on which nothing has to stay. */
export const NO_PLACES: StoryPlaces = { holders: new Set(), pieces: new Set() };

/** Would something that must stay go with an element, or is the element a piece of it? */
export function holdsStory(
  document: Document,
  { holders, pieces }: StoryPlaces,
  element: Element,
): boolean {
  return holders.has(element) || (hasText(element) && isWithin(document, element, pieces));
}

/** Of a form no property can be trusted: it may hold anything. */
function hasText(element: Element): boolean {
  return tagOf(element) === 'form' || element.textContent.trim() !== '';
}
