import type { ClutterRule } from '../clutter-rule.ts';

/**
 * A line that is the offer and nothing else, from its first word to its last. The form under it is often a
 * script's, in a place that no rule can see into.
 */
export const newsletterLine: ClutterRule = {
  id: 'newsletter-line',
  kind: 'newsletter',
  why: 'Offers a newsletter.',
  says: [
    {
      about: 'newsletter mailing e-mail email inbox',
      says: /^\W*((want to |please )?(sign ?up|register|subscribe|join)( now| today| here)?( for| to)?|get|receive) (our|the|your|my) (\S+ ){0,3}(newsletters?|mailing list|e-?mail (updates|list|newsletters?))( today| now| here)?\W*$|^\W*sign ?up for (our )?((free|weekly|daily) )?(newsletters|e-?mail (updates|newsletters?|alerts))\W*$|^\W*(get|receive|have) (the |our |all )(\S+ ){1,14}(in|to) your inbox\W*$|^\W*become an e-?mail (insider|subscriber)\W*$/u,
    },
    {
      about: 'subscribe sign stay',
      says: /^\W*(subscribe|sign ?up) (now )?to (stay|keep|be) (up[- ]to[- ]date|informed|updated|in the (know|loop))\b.{0,80}$/u,
    },
    {
      about: 'newsletter',
      says: /^\W*(jetzt |hier )?(für |zum )?(den |unseren? |unserem )?(\S+ )?newsletter (abonnieren|bestellen|anmelden|erhalten|sichern)\W*$|^\W*(abonnieren sie|abonniere|melden sie sich|melde dich) .{0,40}newsletter( an)?\W*$/u,
    },
    {
      about: 'newsletter infolettre lettre',
      says: /^\P{L}*(inscrivez-vous|abonnez-vous|recevez|s.inscrire|s.abonner) .{0,30}(newsletters?|infolettre|lettre d.information)\P{L}*$/u,
    },
    {
      about: 'newsletter boletín boletin boletim',
      says: /^\P{L}*(suscríbete|suscríbase|recibe|apúntate|inscreva-se|assine|receba|cadastre-se|iscriviti|ricevi) .{0,30}(newsletters?|bolet[ií]\p{L}*)\P{L}*$/u,
    },
    {
      about: 'nieuwsbrief nyhetsbrev nyhedsbrev newsletter',
      says: /^\P{L}*((schrijf je in|meld je aan|ontvang|abonneer je) .{0,30}nieuwsbrief|(anmäl dig|prenumerera|få|meld deg på|motta) .{0,30}nyhetsbrev\p{L}*|(tilmeld dig|få|modtag) .{0,30}nyhedsbrev\p{L}*|(zapisz się|subskrybuj) .{0,30}newsletter\p{L}*)\P{L}*$/u,
    },
    {
      about: 'bülten buletin newsletter bản',
      says: /^\P{L}*(.{0,20}bülten\p{L}* (abone|kayıt|kaydol)\p{L}*( olun?)?|(berlangganan|langganan|daftar) .{0,20}(buletin|newsletter)|đăng ký (nhận )?(bản tin|newsletter)( \S+){0,3})\P{L}*$/u,
    },
    {
      about: 'рассылк розсилк',
      says: /^\P{L}*(подпишитесь|подписаться|підпишіться|підписатися) на .{0,30}(рассылк|розсилк)\p{L}*\P{L}*$/u,
    },
    {
      about:
        'ニュースレター メール メルマガ 뉴스레터 订阅 訂閱 النشرة نشرتنا ניוזלטר न्यूज़लेटर न्यूजलेटर',
      says: /^\P{L}*((ニュースレター|メールマガジン|メルマガ)(に|を|の)?(登録|購読)(する)?|뉴스레터 ?(구독|신청)(하기)?|(订阅|訂閱)(我们的|我們的)?(电子报|電子報|通讯|邮件)|(اشترك|سجل) في (النشرة|نشرتنا)( \p{L}+){0,3}|הירשמו לניוזלטר( \p{L}+){0,2}|न्यूज़?लेटर .{0,15}(सब्सक्राइब|लें).{0,6})\P{L}*$/u,
    },
    {
      about: 'sign signup e-mail email emails e-mails',
      says: /^\W*(sign ?up|register) (for|to) (our|the|my) (\S+ ){0,3}e-?mails?( (today|now|here))?\W*$/u,
    },
  ],
  whole: true,
  alone: true,
  maxWords: 60,
  spare: ['blockquote'],
};
