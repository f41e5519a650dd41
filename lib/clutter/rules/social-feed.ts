import type { ClutterRule } from '../clutter-rule.ts';
import { socialHeading } from './social-heading.ts';

/** "Follow us on" a network over the publisher's latest posts there: more words than a row of signs has. */
export const socialFeed: ClutterRule = {
  id: 'social-feed',
  kind: 'social-follow',
  why: 'Asks you to follow the publisher elsewhere.',
  says: [
    {
      about: 'tweets latest twitter instagram facebook',
      says: /^\W*((latest |our |recent )?tweets( (by|from) \S+)?|(our |latest )?(twitter|instagram|facebook) (feed|posts|updates))\W*$/u,
    },
    ...(socialHeading.says ?? []),
  ],
  linksTo: [
    /^https?:\/\/([\w-]+\.)?(twitter|x|facebook|instagram)\.com\/([\w@.]+\/(status|posts|photos)\/|p\/|reel\/|intent\/(tweet|retweet|favorite|like))/i,
  ],
  links: 3,
  heads: true,
  maxWords: 400,
  spare: ['blockquote'],
};
