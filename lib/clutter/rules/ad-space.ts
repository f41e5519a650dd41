import type { ClutterRule } from '../clutter-rule.ts';

/** Room kept for an advertisement that has not come: there is nothing in it, so nothing can be lost. */
export const adSpace: ClutterRule = {
  id: 'ad-space',
  kind: 'ad',
  why: 'An empty space kept for an advertisement.',
  named: / (banner|banners|leaderboard|billboard|skyscraper|halfpage|outbrain|taboola|teads) /,
  bare: true,
  maxWords: 0,
  spare: ['blockquote'],
};
