import type { ClutterRule } from '../clutter-rule.ts';

/** The badge of a shop for apps needs no words beside it. */
export const appBadge: ClutterRule = {
  id: 'app-badge',
  kind: 'app-banner',
  why: 'Asks you to get the publisher’s app.',
  find: ['//apps.apple.com/', '//itunes.apple.com/', '//play.google.com/store/', '//appgallery.']
    .map((shop) => `a[href*="${shop}"]:has(img)`)
    .join(', '),
  banner: true,
  bare: true,
  maxWords: 0,
  spare: ['blockquote'],
};
