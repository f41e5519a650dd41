import type { ClutterRule } from '../clutter-rule.ts';

export const socialButton: ClutterRule = {
  id: 'social-button',
  kind: 'social-follow',
  why: 'A button to prefer or follow the publisher elsewhere.',
  linksTo: [
    /^https?:\/\/(www\.)?google\.com\/preferences\/source/i,
    /^https?:\/\/news\.google\.com\/publications\//i,
    /^https?:\/\/((www\.)?whatsapp\.com\/channel|t\.me|telegram\.me)\/(?!share)/i,
  ],
  bare: true,
  maxWords: 25,
  spare: ['blockquote'],
};
