import type { ClutterRule } from '../clutter-rule.ts';

export const newsletter: ClutterRule = {
  id: 'newsletter',
  kind: 'newsletter',
  why: 'Asks for your e-mail address or offers a newsletter.',
  says: [
    /\b(sign ?up|subscribe|register|join|get|receive|enter|delivered|straight to|in your)\b.{0,80}\b(newsletters?|inbox|e-?mail (alerts?|updates?|address|list)|mailing list|daily briefing|by e-?mail|your e-?mail)\b/iu,
    /\bnewsletters?\b.{0,60}\b(sign ?up|subscribe|anmelden|abonn\w*|inscri\w*|suscr\w*|iscri\w*|aanmelden|zapisz)\b/iu,
    /^\W*(our |free |daily |weekly |the )*(\S+ )?newsletters?\W*$/iu,
    /\b(abonnieren|abonniere|anmeld\w+|bestellen)\b.{0,60}\bnewsletter|\b(inscri\w+|abonne\w+|recevez)\b.{0,60}\b(newsletter|lettre d.information|infolettre|e-?mail)|\b(suscr[ií]b\w+|recib\w+|apúnt\w+)\b.{0,60}\b(newsletter|bolet[ií]n|correo)|\b(inscrev\w+|receb\w+|assine)\b.{0,60}\b(newsletter|e-?mail|boletim)|\b(iscriviti|ricevi)\b.{0,60}\b(newsletter|e-?mail)|\b(schrijf|meld).{0,40}nieuwsbrief|\b(zapisz się|subskrybuj).{0,40}newsletter|\b(anmäl|prenumerera|meld deg på|tilmeld).{0,40}(nyhetsbrev|nyhedsbrev)/iu,
    /подпи(шитесь|саться|ска).{0,40}рассылк|підпи(шіться|сатися).{0,40}розсилк|(ニュースレター|メールマガジン|メルマガ).{0,12}(登録|購読)|뉴스레터.{0,10}(구독|신청)|(订阅|訂閱).{0,10}(电子报|電子報|通讯|邮件)|النشرة (البريدية|الإخبارية)|ניוזלטר|न्यूज़लेटर|buletin|bülten(imiz)?e? .{0,20}(abone|kayıt)/iu,
  ],
  holds: 'control-or-link',
  maxWords: 90,
  spare: ['blockquote'],
};
