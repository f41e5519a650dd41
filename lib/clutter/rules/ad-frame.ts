import type { ClutterRule } from '../clutter-rule.ts';

/** Sizes that advertisers trade in: the IAB's fixed sizes, as width and height in CSS pixels. */
const SIZES = [
  [300, 250],
  [336, 280],
  [728, 90],
  [970, 90],
  [970, 250],
  [300, 600],
  [160, 600],
  [120, 600],
  [320, 50],
  [320, 100],
  [468, 60],
] as const;

/** A player may be as large, but it can fill the screen and an advertisement cannot; a forecast or a chart has a heading. */
const sized = SIZES.map(
  ([width, height]) =>
    `iframe[width="${width}"][height="${height}"]:not([allowfullscreen]):not([src*="embed"])`,
);

export const adFrame: ClutterRule = {
  id: 'ad-frame',
  kind: 'ad',
  why: 'A frame of a size that advertisements have, or from a server for them.',
  find: [
    ...sized,
    ...['ad', 'ads', 'adserver', 'adv', 'banner'].map((name) => `iframe[src*="//${name}."]`),
    'iframe[title*="advert" i], iframe[aria-label*="advert" i]',
  ].join(', '),
  bare: true,
  unnamed: true,
  maxWords: 6,
  spare: ['blockquote'],
};
