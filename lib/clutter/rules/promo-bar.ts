import type { ClutterRule } from '../clutter-rule.ts';

/** A bar that its maker called one for offers, and that holds no heading: a line or two with a link. */
export const promoBar: ClutterRule = {
  id: 'promo-bar',
  kind: 'self-promo',
  why: 'The publisher’s own podcasts, events, shop or jobs.',
  named:
    / (promo|promotion|promotional|announcement|donation|donate|subscribe|subscription|newsletter|membership) (bar|banner|strip|ribbon) /,
  holds: 'control-or-link',
  lacks: 'nav',
  maxWords: 30,
  spare: ['blockquote', 'li'],
};
