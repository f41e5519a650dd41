import type { ClutterRule } from '../clutter-rule.ts';

/** Somebody's page on a network: an address with a name and no word for sharing. */
export const NETWORK_PAGES: readonly RegExp[] = [
  /^https?:\/\/([\w-]+\.)?(facebook|twitter|x|instagram|linkedin|tiktok|youtube|pinterest|threads|flipboard|vk|ok)\.(com|net|ru)\/(?!share|sharer|intent|dialog|pin\/create|watch|status|home\?)[^?]+/i,
  /^https?:\/\/(t\.me|telegram\.me|youtu\.be|bsky\.app\/profile|whatsapp\.com\/channel|(www\.)?whatsapp\.com\/channel|news\.google\.com\/publications)\/[^?]+/i,
];

/** Pages of a publisher on networks, its feed and its apps. */
export const socialLinks: ClutterRule = {
  id: 'social-links',
  kind: 'social-follow',
  why: 'Links to the publisher’s pages on social networks.',
  linksTo: [
    /^https?:\/\/[^?]+\/(rss|feeds?)(\/|\.xml|$)/i,
    /^https?:\/\/((apps|itunes)\.apple\.com|play\.google\.com)\//i,
    ...NETWORK_PAGES,
  ],
  links: 2,
  maxWords: 22,
  spare: ['blockquote', 'footer'],
};
