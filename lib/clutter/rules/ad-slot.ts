import type { ClutterRule } from '../clutter-rule.ts';

/** Next to no words: what is called an advertisement and tells a story is none. */
export const adSlot: ClutterRule = {
  id: 'ad-slot',
  kind: 'ad',
  why: 'A box that is called an advertisement and holds no text of the page.',
  named:
    /^(?!.* (no|non|has|have|with|without|free|after|before) (ads?|advert\w*) )(?!.* (free|disclaimer|disclosure|policy|choices|block|blocker) ).* (ads?|advs?|adverts?|advertisements?|advertising|adslots?|adunits?|adbox|adwrapper|adwrap|adcontainer|adplaceholder|adsense|dfp|gpt|gam|mpu|publicite|publicidad|pubblicita|advertentie|anzeigen?|werbung|reklama|reklame) /,
  bare: true,
  maxWords: 12,
  spare: ['blockquote'],
};
