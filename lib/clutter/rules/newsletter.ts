import type { ClutterRule } from '../clutter-rule.ts';

export const newsletter: ClutterRule = {
  id: 'newsletter',
  kind: 'newsletter',
  why: 'Asks for your e-mail address or offers a newsletter.',
  says: [
    {
      about: 'newsletter inbox e-mail email mailing briefing updates stay keep',
      says: /\b(sign(ed)? ?up|subscribe|register|join|get|receive|enter|delivered|straight to|in your)\b.{0,80}\b(newsletters?|in-?box|e-?mail (alerts?|updates?|address|list)|mailing list|(daily|morning|evening) briefing|by e-?mail|your e-?mail)\b|\bnewsletters?\b.{0,60}\b(sign ?up|subscribe)\b|^\W*(sign ?up|subscribe|register) (for|to|and) (\S+ ){0,2}(updates|(stay|keep|be) (up[- ]to[- ]date|informed|updated|in the (loop|know)))\b|^\W*stay (informed|up[- ]to[- ]date|in the (loop|know))\W*$|^\W*((sign ?up|our|free|daily|weekly|the|for|to) ){0,4}(\S+ ){0,3}newsletters?\W*$/u,
    },
    {
      about: 'newsletter postfach newsletter- bleib',
      says: /\b(abonnieren?|anmeld\w+|meld\w*|bestellen|eintragen|erhalten|informiert)\b.{0,80}\b(newsletter|postfach)|\bnewsletter\b.{0,180}\b(anmeld\w+|abonnieren?|bestellen|eintragen|postfach)\b|^\W*bleib(en sie)? (immer )?(informiert|auf dem laufenden)\W*$|^\W*(der|unser) (\S+ )?\S*newsletter (für|zu|zum|zur|aus|mit|von|über) .{3,60}$/u,
    },
    {
      about: 'newsletter lettre infolettre e-mail email mail restez',
      says: /^\P{L}*restez (informée?s?|au courant)\P{L}*$|(?<!\p{L})(inscri\p{L}+|abonne\p{L}+|recevez|recevoir)(?!\p{L}).{0,60}(?<!\p{L})(newsletters?|lettres? d.information|infolettre|par e?-?mail|votre (adresse )?e?-?mail)/u,
    },
    {
      about: 'newsletter boletín boletin boletim correo e-mail email mantente fique resta',
      says: /^\P{L}*(mantente informad[oa]|fique (por dentro|informad[oa]|atualizad[oa])|resta (aggiornat[oa]|informat[oa]))\P{L}*$|(?<!\p{L})(suscr[ií]b\p{L}+|recib\p{L}+|apúnt\p{L}+|inscrev\p{L}+|inscrí\p{L}+|receb\p{L}+|assine|cadastre\p{L}*|iscriviti|iscriversi|ricevi)(?!\p{L}).{0,60}(?<!\p{L})(newsletters?|bolet[ií]\p{L}*|correo|(tu|su|seu|tua|por|via) e-?mail)/u,
    },
    {
      about: 'nieuwsbrief newsletter nyhetsbrev nyhedsbrev blijf bądź håll hold',
      says: /^\P{L}*(blijf op de hoogte|bądź na bieżąco|håll dig uppdaterad|hold deg oppdatert|hold dig opdateret)\P{L}*$|(?<!\p{L})(schrijf|meld|ontvang|aanmelden|zapisz|subskrybuj|anmäl|prenumerera|få|meld deg|motta|tilmeld|modtag)(?!\p{L}).{0,60}(?<!\p{L})(nieuwsbrief|newsletter|nyhetsbrev|nyhedsbrev)|^\W*(onze |våra? |vårt |vores |nasz )?(nieuwsbrief|nieuwsbrieven|nyhetsbrev\p{L}*|nyhedsbrev\p{L}*)\W*$/u,
    },
    {
      about: 'bülten buletin newsletter bản e-mail email',
      says: /bülten\p{L}*.{0,30}(abone|kayıt|kaydol)|(langganan|berlangganan|daftar).{0,40}(buletin|newsletter|e-?mail)|đăng ký.{0,40}(bản tin|newsletter|email)/u,
    },
    {
      about: 'подпи підпи рассылк розсилк',
      says: /(подпи(шитесь|саться|шись|ска).{0,40}рассылк|рассылк\p{L}*.{0,40}подпи(саться|шитесь))|підпи(шіться|сатися|шись).{0,40}розсилк/u,
    },
    {
      about: 'ニュースレター メール 뉴스레터 订阅 訂閱 电子报 電子報 النشرة ניוזלטר न्यूज़लेटर न्यूजलेटर',
      says: /(ニュースレター|メールマガジン|メルマガ).{0,12}(登録|購読|配信)|뉴스레터.{0,10}(구독|신청|받)|(订阅|訂閱).{0,10}(电子报|電子報|通讯|邮件)|(电子报|電子報).{0,8}(订阅|訂閱)|النشرة (البريدية|الإخبارية)|ניוזלטר|न्यूज़?लेटर/u,
    },
  ],
  holds: 'control-or-link',
  maxWords: 110,
  spare: ['blockquote'],
};
