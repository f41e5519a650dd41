import type { MessageKey } from '../../lib/browser/translate.ts';
import type { LineFault } from '../../lib/repair/own-list.ts';

/** Why a rule of one's own is refused. */
export const REFUSAL_WORDS: Readonly<Record<LineFault['why'], MessageKey>> = {
  'whole-page': 'refusedWholePage',
  headline: 'refusedHeadline',
  story: 'refusedStory',
  wall: 'refusedWall',
  'too-much': 'refusedTooMuch',
  slow: 'refusedSlow',
  broken: 'refusedBroken',
  'not-filter': 'refusedNotFilter',
};
