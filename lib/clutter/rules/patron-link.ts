import type { ClutterRule } from '../clutter-rule.ts';

/** A box that leads to where readers pay those who write, whatever it says. */
export const patronLink: ClutterRule = {
  id: 'patron-link',
  kind: 'subscription',
  why: 'Asks you to subscribe, donate or become a member.',
  linksTo: [
    /^https?:\/\/(www\.)?(patreon\.com|ko-fi\.com|buymeacoffee\.com|liberapay\.com|steady(hq)?\.(com|page)|tipeee\.com|boosty\.to|paypal\.me)\/[^?]/i,
    /^https?:\/\/(www\.)?(paypal\.com\/(donate|cgi-bin\/webscr)|github\.com\/sponsors\/|opencollective\.com\/[^?]+\/donate)/i,
  ],
  maxWords: 45,
  spare: ['blockquote', 'footer'],
};
