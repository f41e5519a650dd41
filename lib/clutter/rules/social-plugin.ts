import type { ClutterRule } from '../clutter-rule.ts';

export const socialPlugin: ClutterRule = {
  id: 'social-plugin',
  kind: 'social-follow',
  why: 'A network’s own box for following the publisher.',
  find: '.fb-page, .fb-like-box, .twitter-follow-button, a.twitter-timeline, .g-ytsubscribe, iframe[src*="facebook.com/plugins/page"], iframe[src*="facebook.com/plugins/likebox"], iframe[src*="youtube.com/subscribe_embed"]',
  bare: true,
  maxWords: 20,
  spare: [],
};
