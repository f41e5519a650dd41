import { touches } from '../partition/is-within.ts';
import type { ClutterBlock } from '../article.ts';
import type { Candidate, Dropped } from '../clutter/guard.ts';
import type { Settings } from '../settings.ts';
import { describeOwn } from './describe-own.ts';
import type { OwnElements } from './own-elements.ts';

/** An element to hide, and what the report says of it. */
export interface OwnHit {
  readonly element: Element;
  readonly block: ClutterBlock;
}

/** What a reader's own rules hide on the page, if they are switched on. */
export function ownHits({ hidden }: OwnElements, kinds: Settings['kinds']): readonly OwnHit[] {
  if (!kinds.own) return [];
  return Array.from(hidden, ([element, filter]) => ({
    element,
    block: describeOwn(element, filter),
  }));
}

const BECAUSE = {
  'whole-page': 'tooMuch',
  'too-much': 'tooMuch',
  headline: 'holdsStory',
  wall: 'wall',
  broken: 'broken',
} as const;

/** The reader's own rules that are not followed on the page, for the report, if they are switched on. */
export function ownDropped({ refused }: OwnElements, kinds: Settings['kinds']): readonly Dropped[] {
  if (!kinds.own) return [];
  return Array.from(refused, ([by, why]) => ({ by, because: BECAUSE[why] }));
}

/**
 * Candidates less those that a reader wants to stay. What found them may find others all the same; but
 * a filter in a style sheet cannot tell one from the other, so it has to be taken out there.
 */
export function withoutSpared<C extends Candidate>(
  document: Document,
  { kept, story }: OwnElements,
  candidates: readonly C[],
): { readonly open: readonly C[]; readonly dropped: readonly Dropped[] } {
  const spared = new Set<Element>([...kept, ...story]);
  if (spared.size === 0) return { open: candidates, dropped: [] };
  const isSpared = ({ element }: C) => touches(document, element, spared);
  return {
    open: candidates.filter((one) => !isSpared(one)),
    dropped: candidates.filter(isSpared).map(({ by }) => ({ by, because: 'kept' })),
  };
}
