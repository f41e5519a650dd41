import type { ClutterRule } from '../clutter-rule.ts';

/** The names of networks, in every script that writes its own. */
const NETWORKS =
  'facebook twitter instagram whatsapp telegram youtube google linkedin tiktok threads flipboard bluesky x vk line zalo дзен телеграм вконтакте واتساب فيسبوك تويتر फेसबुक व्हाट्सएप';

export const socialFollow: ClutterRule = {
  id: 'social-follow',
  kind: 'social-follow',
  why: 'Asks you to follow the publisher elsewhere.',
  says: [
    {
      about: NETWORKS,
      says: /^\W*(follow|like|find|join|connect with|subscribe to) (us|our|\S+( \S+){0,3})( channel| page)? (on|at|via) (\w+ )?(facebook|twitter|x\b|instagram|whatsapp|telegram|youtube|google news|linkedin|tiktok|threads|flipboard|bluesky)|\b(follow us (by|on|via)|(add|set|choose|make) (\S+ ){0,4}(as )?(a |your )?preferred( news)? source)\b|^\W*add (us )?as (a )?preferred\b|^\W*add \S+( \S+){0,3} (to|on) (your )?google( news)?( feed)?\b|^\W*(\S+ ){1,4}is (now )?(also )?on (whatsapp|telegram|threads|bluesky|tiktok)\W*$/u,
    },
    {
      about: NETWORKS,
      says: /^\P{L}*(folge\p{L}*|folgen sie|suivez|rejoignez|s[ií]gu[ea]\p{L}*|siga|segui\p{L}*|volg|obserwuj|śledź|följ|følg|ikuti|theo dõi)(?!\p{L}).{0,60}(?<!\p{L})(facebook|twitter|x(?!\p{L})|instagram|whatsapp|telegram|youtube|google|linkedin|tiktok|zalo)|^\P{L}*\S+( \S+){0,3} (ist|est|está|è) (jetzt |maintenant |ahora |ora )?(auch |aussi |también |anche )?(auf|bei|sur|en|su) (whatsapp|telegram|threads|bluesky|tiktok)\W*$|(facebook|twitter|instagram|whatsapp|telegram|youtube|google).{0,40}takip ed/u,
    },
    {
      about: NETWORKS,
      says: /(подпи\p{L}+|читайте нас|підпи\p{L}+|フォロー|팔로우|구독|关注|關注|تابع\p{L}*|עקבו|फॉलो).{0,40}(facebook|twitter|instagram|whatsapp|telegram|youtube|google|vk|line|дзен|телеграм|واتساب|फेसबुक|व्हाट्सएप)|(facebook|twitter|instagram|whatsapp|telegram|youtube|google|line).{0,20}(フォロー|팔로우|关注|關注|फॉलो)/u,
    },
    {
      about:
        'bevorzugt préférée favorite preferid preferit voorkeursbron preferowan föredrag foretruk preferert tercih kaynağ pilihan ưu ưa',
      says: /(?<!\p{L})(bevorzugte quelle|source (préférée|favorite)|(fuente|fonte) (preferida|preferita)|voorkeursbron|(preferowane|preferowanym) (źródło|źródłem)|föredragen källa|(foretrukket|foretrukken|preferert) kilde|tercih edilen kayna(k|ğ)\p{L}*|sumber pilihan|nguồn (ưu tiên|ưa thích))(?!\p{L}).{0,40}(?<!\p{L})google|(?<!\p{L})google.{0,40}(?<!\p{L})(bevorzugte quelle|source (préférée|favorite)|(fuente|fonte) (preferida|preferita)|voorkeursbron|(preferowane|preferowanym) (źródło|źródłem)|föredragen källa|(foretrukket|foretrukken|preferert) kilde|tercih edilen kayna(k|ğ)\p{L}*|sumber pilihan|nguồn (ưu tiên|ưa thích))(?!\p{L})/u,
    },
    {
      about: 'google предпочит пріоритет 優先 선호 首选 偏好 مفضل המועדף पसंदीदा',
      says: /google.{0,40}(предпочит\p{L}+ источник|пріоритетн\p{L}+ джерел|優先(する)?(ソース|情報源)|선호 ?(출처|소스)|(首选|偏好|首選)(来源|來源)|مصدر\p{L}* (ال)?مفضل|מקור מועדף|पसंदीदा (सोर्स|स्रोत))|(предпочит\p{L}+ источник|пріоритетн\p{L}+ джерел|優先(する)?(ソース|情報源)|선호 ?(출처|소스)|(首选|偏好|首選)(来源|來源)|مصدر\p{L}* (ال)?مفضل|מקור מועדף|पसंदीदा (सोर्स|स्रोत)).{0,40}google/u,
    },
  ],
  holds: 'control-or-link',
  maxWords: 50,
  spare: ['blockquote'],
};
