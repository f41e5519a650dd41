import type { ClutterRule } from '../clutter-rule.ts';

/**
 * A line that a publisher counts the clicks of as a campaign, and that leads to something of its own which is no story:
 * what it advertises for itself, whatever the words.
 */
export const campaignLink: ClutterRule = {
  id: 'campaign-link',
  kind: 'self-promo',
  why: 'The publisher’s own podcasts, events, shop or jobs.',
  linksTo: [
    /^https?:\/\/[^?#]+\?([^#]*&)?(utm_(campaign|medium)|mtm_campaign|pk_campaign|at_campaign|itm_campaign|int_?cmp|wt_mc|wt\.mc)=/i,
  ],
  own: true,
  alone: true,
  bare: true,
  maxWords: 60,
  spare: ['blockquote', 'p', 'li'],
};
