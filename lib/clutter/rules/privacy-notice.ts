import type { ClutterRule } from '../clutter-rule.ts';

/** What boxes for consent are called. */
export const NOTICE =
  / (cookies?|consent|gdpr|gprd|ccpa|onetrust|cookiebot|didomi|usercentrics|cookieconsent|cookielaw|cookiebar|cookiebanner|eprivacy|dsgvo|rgpd) /;

export const privacyNotice: ClutterRule = {
  id: 'privacy-notice',
  kind: 'cookie-notice',
  why: 'A notice about privacy or consent.',
  says: [
    {
      about:
        'privacy consent gdpr manage datenschutz einwillig confidentialité consent privacidad consentimiento privacidade consentimento privacy consenso toestemming prywatno zgod integritet samtycke personvern samtykke gizlilik конфиденциальн согласи приватн 同意 プライバシー 개인정보 隐私 الخصوصية פרטיות गोपनीयता privasi riêng',
      says: /./u,
    },
  ],
  longest: 900,
  holds: 'control-or-link',
  apart: { named: NOTICE, orHeld: [] },
  maxWords: 2500,
  spare: ['blockquote'],
};
