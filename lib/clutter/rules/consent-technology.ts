import type { ClutterRule } from '../clutter-rule.ts';

export const consentTechnology: ClutterRule = {
  id: 'consent-technology',
  kind: 'cookie-notice',
  why: 'A box of a consent service.',
  find: [
    '#onetrust-consent-sdk, #CybotCookiebotDialog, #didomi-host, #usercentrics-root, #usercentrics-cmp-ui, .qc-cmp2-container',
    '[id^="sp_message_container"], #truste-consent-track, .fc-consent-root, .osano-cm-window, .cky-consent-container',
    '#iubenda-cs-banner, .cc-window, #cookie-law-info-bar, #cookie-law-info-again, .cli-modal, #moove_gdpr_cookie_info_bar',
    '.klaro, #axeptio_overlay, .evidon-banner, #cmpbox, #cmpbox2, #cookie-notice, #gdpr-cookie-message, .cmplz-cookiebanner',
    'iframe[id^="sp_message_iframe"], iframe[title*="consent" i], iframe[src*="consent." i]',
  ].join(', '),
  bare: true,
  maxWords: 3000,
  spare: [],
};
