import type { ClutterRule } from '../clutter-rule.ts';

/** Beside the story a picture without a word, linked to somebody else's site, is there because it was paid for. */
export const adBanner: ClutterRule = {
  id: 'ad-banner',
  kind: 'ad',
  why: 'A picture beside the story that links to another site.',
  find: 'a[rel~="sponsored"]:has(img), aside a[href^="http"]:has(img), [class~="banner"]:not(header) a[href^="http"]:has(img)',
  banner: true,
  bare: true,
  maxWords: 0,
  spare: ['blockquote', 'figure', 'footer', 'nav'],
};
