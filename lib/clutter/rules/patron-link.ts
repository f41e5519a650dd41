import type { ClutterRule } from '../clutter-rule.ts';

/** A button that leads to where readers pay those who write, whatever it says; what stands beside it may be the site's own. */
export const patronLink: ClutterRule = {
  id: 'patron-link',
  kind: 'subscription',
  why: 'Asks you to subscribe, donate or become a member.',
  linksTo: [
    /^https?:\/\/(www\.)?(patreon\.com|ko-fi\.com|buymeacoffee\.com|liberapay\.com|steady(hq)?\.(com|page)|tipeee\.com|boosty\.to|paypal\.me)\/[^?]/i,
    /^https?:\/\/(www\.)?(paypal\.com\/(donate|cgi-bin\/webscr)|github\.com\/sponsors\/|opencollective\.com\/[^?]+\/donate)/i,
  ],
  bare: true,
  maxWords: 45,
  spare: ['blockquote', 'footer'],
};
