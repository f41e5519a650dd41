import type { ClutterRule } from '../clutter-rule.ts';

export const subscription: ClutterRule = {
  id: 'subscription',
  kind: 'subscription',
  why: 'Asks you to subscribe, donate or become a member.',
  says: [
    {
      about: 'subscribe subscription become support donat contribut make join need way',
      says: /\b(subscribe|become a (member|subscriber|supporter)|support (our|independent|local|quality) (journalism|news\w*|work|reporting)|donate|make a (donation|contribution)|contribute)\b.{0,60}\b(now|today|here|for (only|just|\S?\d)|journalism|newsroom|independent|to (our|the|support|get|read)|from \S?\d|members?)\b|^\W*(subscribe( now| today)?|subscription offers?|donate( now)?|support us|become a member|join now)\W*$|\b(way for you to support|need your (support|help)|support us)\b/u,
    },
    {
      about: 'abonnieren abo unterstütz spende',
      says: /^\W*(jetzt )?(abonnieren|abo abschlie(ß|ss)en|spenden)\W*$|\bjetzt abonnieren\b|\b(unterstütz\w+|spenden?)\b.{0,50}\b(journalismus|unabhängig\w*|redaktion)/u,
    },
    {
      about: 'abonne soutenez faites offres',
      says: /^\W*(je m.abonne|s.abonner|abonnez-vous)\W*$|(?<!\p{L})(soutenez|faites un don)(?!\p{L})|(?<!\p{L})(découvrez|profitez).{0,20}(?<!\p{L})offres?(?!\p{L})/u,
    },
    {
      about: 'suscríbete suscribete apoya dona hazte assine apoie doe abbonati sostieni',
      says: /^\W*(suscr[ií]bete|assine( já| agora)?|abbonati( ora)?|hazte socio|dona( ora| ahora)?)\W*$|(?<!\p{L})(apoya|apoie|doe para|sostieni|dona)(?!\p{L}).{0,50}(period|jornalismo|giornalismo|informazione|independ|indipend)|hazte soci[oa]/u,
    },
    {
      about:
        'abonnee steun abonnent prenumerant prenumerera zostań subskryb wesprzyj abone støt bli bliv',
      says: /^\W*(word abonnee|bli prenumerant|prenumerera( nu)?|bli abonnent|bliv abonnent|zostań subskrybentem|abone ol(un)?)\W*$|(?<!\p{L})steun (ons|onze)(?!\p{L})|wesprzyj (nas|nasz)/u,
    },
    {
      about: 'поддерж підтрим подпи передпл оформ',
      says: /поддерж(ите|ать|и) (нас|издание|редакцию|журналист)|підтрима(йте|ти) (нас|редакцію|видання)|оформ(ите|ить) подписку|оформити передплату/u,
    },
    {
      about: '定期購読 有料会員 구독 후원 订阅 訂閱 اشترك תרמו सब्सक्राइब langganan đăng',
      says: /定期購読|有料会員|구독하기|후원하기|(立即|马上)?(订阅|訂閱)(我们|我們|本报|本報)|اشترك الآن|תרמו|सब्सक्राइब|^\W*(ber)?langganan( sekarang)?\W*$|^\W*đăng ký (mua|thành viên)/u,
    },
  ],
  longest: 420,
  holds: 'control-or-link',
  maxWords: 110,
  spare: ['blockquote'],
};
