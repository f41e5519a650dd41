import type { ClutterRule } from '../clutter-rule.ts';

/**
 * A line that names a messenger, a video site or Google over a link to the publisher's channel there:
 * the names and the addresses are the same in all languages. An author's page on a network is not among them.
 */
export const channelLink: ClutterRule = {
  id: 'channel-link',
  kind: 'social-follow',
  why: 'Asks you to follow the publisher elsewhere.',
  says: [
    {
      about:
        'whatsapp telegram viber zalo line youtube google kakao max дзен телеграм вайбер ватсап ютуб واتساب تليغرام تلغرام يوتيوب جوجل וואטסאפ טלגרם גוגל व्हाट्सएप टेलीग्राम गूगल 카카오 유튜브 텔레그램 구글',
      says: /whatsapp|telegram|viber|zalo|(?<!\p{L})(line|max)(?!\p{L})|youtube|google|kakao|дзен|телеграм|вайбер|ватсап|ютуб|واتساب|تليغرام|تلغرام|يوتيوب|جوجل|וואטסאפ|טלגרם|גוגל|व्हाट्सएप|टेलीग्राम|गूगल|카카오|유튜브|텔레그램|구글/u,
    },
  ],
  namesOnly: true,
  longest: 160,
  linksTo: [
    /^https?:\/\/((www\.)?whatsapp\.com\/channel|chat\.whatsapp\.com|t\.me|telegram\.me|invite\.viber\.com|zalo\.me|pf\.kakao\.com|max\.ru|dzen\.ru)\/(?!share)[^?/]/i,
    /^https?:\/\/(lin\.ee|line\.me\/r\/ti)\//i,
    /^https?:\/\/(www\.)?youtube\.com\/(@|c\/|channel\/|user\/)[^?]*(\?sub_confirmation.*)?$/i,
    /^https?:\/\/((www\.)?google\.com\/preferences\/source|news\.google\.com\/publications\/)/i,
  ],
  alone: true,
  maxWords: 45,
  spare: ['blockquote', 'footer'],
};
