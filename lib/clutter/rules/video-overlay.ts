import type { ClutterRule } from '../clutter-rule.ts';

/** The words are those of a player's controls and of what it plays. */
export const videoOverlay: ClutterRule = {
  id: 'video-overlay',
  kind: 'video-overlay',
  why: 'A video that stays in the window while you read.',
  find: 'video, amp-video, iframe[src], [class*="jwplayer"]',
  apart: { named: / (floating|docked|minimized|pip) /, orHeld: true },
  maxWords: 60,
  spare: ['figure'],
};
