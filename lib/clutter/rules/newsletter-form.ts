import type { ClutterRule } from '../clutter-rule.ts';

/**
 * A field for an e-mail address needs no words. Where a password, a text or a file is asked for too, or the
 * address for a log-in, it is something else.
 */
export const newsletterForm: ClutterRule = {
  id: 'newsletter-form',
  kind: 'newsletter',
  why: 'Asks for your e-mail address.',
  find: 'form:has(input[type="email"]), input[type="email"], input[name*="email" i], input[id*="email" i], input[autocomplete="email"], input[placeholder*="e-mail" i], input[placeholder*="email" i], input[name*="newsletter" i], form[action*="newsletter" i], iframe[id*="newsletter" i], iframe[title*="newsletter" i], iframe[src*="newsletter" i], iframe[src*="//embeds.beehiiv.com/"], iframe[src*=".substack.com/embed"]',
  lacks:
    'textarea, [contenteditable], input[type="password"], input[type="search"], input[type="file"], form[action*="login" i], form[action*="signin" i], form[action*="petition" i], form[action*="comment" i]',
  maxWords: 260,
  spare: ['blockquote'],
};
