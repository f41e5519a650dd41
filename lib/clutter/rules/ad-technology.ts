import type { ClutterRule } from '../clutter-rule.ts';

export const adTechnology: ClutterRule = {
  id: 'ad-technology',
  kind: 'ad',
  why: 'A place that advertising technology fills.',
  find: [
    'ins.adsbygoogle, amp-ad, amp-embed, amp-sticky-ad, [data-google-query-id], [id^="div-gpt-ad"], [id^="google_ads_"]',
    '[data-ad-slot], [data-ad-client], [data-ad-unit], [data-ad-unit-path], [data-adunit], [data-ad-type], [data-ad-options], [data-mpu]',
    '[id^="div-insticator-ad"], [id^="teads"], [data-freestar-ad], [data-google-av-adk]',
    '.g-single[class*=" a-"]', // AdRotate's
    '[data-insertion-position][data-code]', // a plugin's place, with the advertisement's code still in it
    'iframe[src*="doubleclick.net"], iframe[src*="googlesyndication.com"], iframe[src*="amazon-adsystem.com"], iframe[src*="adnxs.com"]',
  ].join(', '),
  bare: true,
  maxWords: 12,
  spare: ['blockquote'],
};
