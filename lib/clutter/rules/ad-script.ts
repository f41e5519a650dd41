import type { ClutterRule } from '../clutter-rule.ts';

/** An advertising firm's script fills the place that it stands in: with nothing there yet, it is a hole. */
export const adScript: ClutterRule = {
  id: 'ad-script',
  kind: 'ad',
  why: 'An empty place that an advertising firm’s script fills.',
  find: 'script[src*="amazon-adsystem.com/widgets"], script[src*="googlesyndication.com/pagead/js"], script[src*="/show_ads"], script[src*="media.net/"], script[src*="mgid.com/"], script[src*="revcontent.com/"]',
  bare: true,
  maxWords: 0,
  spare: ['blockquote'],
};
