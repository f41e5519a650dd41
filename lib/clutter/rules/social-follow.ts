import type { ClutterRule } from '../clutter-rule.ts';

export const socialFollow: ClutterRule = {
  id: 'social-follow',
  kind: 'social-follow',
  why: 'Asks you to follow the publisher elsewhere.',
  says: [
    /^\W*(follow|like|find|join|connect with|subscribe to) (us|our|\S+( \S+){0,3})( channel| page)? (on|at|via) (\w+ )?(facebook|twitter|x\b|instagram|whatsapp|telegram|youtube|google news|linkedin|tiktok|threads|flipboard|bluesky)/iu,
    /^\W*(folge\w*|folgen sie|suivez|rejoignez|s[ií]gu[ea]\w*|siga|segui\w*|volg|obserwuj|śledź|följ|følg|takip|ikuti|theo dõi)\b.{0,60}\b(facebook|twitter|instagram|whatsapp|telegram|youtube|google|linkedin|tiktok)/iu,
    /(подпи\p{L}+|читайте нас|підпи\p{L}+|フォロー|팔로우|关注|關注|تابع\p{L}*|עקבו|फॉलो).{0,40}(facebook|twitter|instagram|whatsapp|telegram|youtube|google|vk|line|дзен|телеграм|واتساب|फेसबुक|व्हाट्सएप)/iu,
  ],
  holds: 'control-or-link',
  maxWords: 50,
  spare: ['blockquote'],
};
