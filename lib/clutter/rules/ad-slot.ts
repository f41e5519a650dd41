import type { ClutterRule } from '../clutter-rule.ts';

/**
 * Next to no words: what is called an advertisement and tells a story is none. The German plural also is "to
 * show": what comes before it says what is shown.
 */
export const adSlot: ClutterRule = {
  id: 'ad-slot',
  kind: 'ad',
  why: 'A box that is called an advertisement and holds no text of the page.',
  named:
    /^(?!.* (no|non|has|have|with|without|free|after|before) (ads?|advert\w*) )(?!.* (free|disclaimer|disclosure|policy|choices|block|blocker) ).* ((top|bottom|middle|mid|side|sidebar|right|left|header|footer|inline|article|content|sticky|native|video|banner|box|leaderboard|below|above)ads?(empty)?|ads?(slot|unit|box|wrapper|wrap|container|placeholder|holder|space|area|zone|block|banner|frame|panel|empty|label|header)s?|ads?|advs?|adverts?|advertisements?|advertising|advertorial|adsense|dfp|gpt|gam|mpu|publicite|publicidad|pubblicita|advertentie|anzeige|(?<=^ )anzeigen|werbung|reklama|reklame) /,
  bare: true,
  maxWords: 12,
  spare: ['blockquote'],
};
