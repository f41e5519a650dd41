import type { ClutterRule } from '../clutter-rule.ts';

/** A player of episodes beside the story is the publisher's own podcast; one in the story is what the story speaks of. */
export const podcastPlayer: ClutterRule = {
  id: 'podcast-player',
  kind: 'self-promo',
  why: 'Asks you to listen to a podcast of the publisher’s.',
  find: [
    ...['//embed.acast.com/', '//open.spotify.com/embed/', '//embed.podcasts.apple.com/'],
    ...['.megaphone.fm/', '.buzzsprout.com/', '.podbean.com/', '.simplecast.com/', '.libsyn.com/'],
    ...['//player.captivate.fm/', '//omny.fm/', '//player.podigee', '//embed.podplayer'],
  ]
    .map((host) => `iframe[src*="${host}"]`)
    .join(', '),
  beside: true,
  maxWords: 12,
  spare: ['blockquote'],
};
