import type { ClutterRule } from '../clutter-rule.ts';

export const shareBar: ClutterRule = {
  id: 'share-bar',
  kind: 'share-bar',
  why: 'Buttons to share the story.',
  linksTo: [
    /^https?:\/\/([\w-]+\.)?facebook\.com\/(sharer|share|dialog)/i,
    /^https?:\/\/([\w-]+\.)?(twitter|x)\.com\/(intent|share)/i,
    /^https?:\/\/([\w-]+\.)?(linkedin\.com\/share|pinterest\.com\/pin\/create|reddit\.com\/submit|api\.whatsapp\.com\/send|wa\.me\/|t\.me\/share|telegram\.me\/share|vk\.com\/share|line\.me\/r\/share|social-plugins\.line\.me)/i,
  ],
  links: 2,
  maxWords: 20,
  spare: ['blockquote'],
};
