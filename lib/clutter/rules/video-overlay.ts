import type { ClutterRule } from '../clutter-rule.ts';

/**
 * The words are those of a player's controls and of what it plays. What is `sticky` is a part of the page,
 * mostly its main player or a picture that goes with the text; and of frames that are held in the window only
 * those of players are meant: a chat or a live score is none.
 */
export const videoOverlay: ClutterRule = {
  id: 'video-overlay',
  kind: 'video-overlay',
  why: 'A video that stays in the window while you read.',
  find: 'video, amp-video, iframe[src*="player" i], iframe[src*="/embed" i], iframe[src*="video" i], [class*="jwplayer"]',
  apart: { named: / (floating|docked|minimized|pip) /, orHeld: ['fixed'] },
  maxWords: 60,
  spare: ['figure'],
};
