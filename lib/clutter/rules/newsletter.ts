import type { ClutterRule } from '../clutter-rule.ts';

export const newsletter: ClutterRule = {
  id: 'newsletter',
  kind: 'newsletter',
  why: 'Asks for your e-mail address or offers a newsletter.',
  says: [
    {
      about: 'newsletter inbox e-mail email mailing briefing updates stay keep',
      says: /\b(sign(ed)? ?up|subscribe|register|join|get|receive|enter(?!.*\b(log ?in|password)\b)|delivered|straight to|in your)\b.{0,80}\b(newsletters?|in-?box|e-?mail (alerts?|updates?|address|list)|mailing list|(daily|morning|evening) briefing|by e-?mail|your e-?mail)\b|\bnewsletters?\b.{0,60}\b(sign ?up|subscribe)\b|^\W*(sign ?up|subscribe|register) (for|to|and) (\S+ ){0,2}(updates|(stay|keep|be) (up[- ]to[- ]date|informed|updated|in the (loop|know)))\b|^\W*stay (informed|up[- ]to[- ]date|in the (loop|know))\W*$|^\W*((sign ?up|our|free|daily|weekly|the|for|to) ){0,4}(\S+ ){0,3}newsletters?\W*$/u,
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
    {
      about: 'miss bulletin email e-mail briefing digest inbox start begin',
      says: /^\W*((please )?(get|receive|join|try) (our|the) (\S+ ){0,4}(e-?mail|bulletin|briefing|digest)\b.{0,100}|our (\S+ ){0,3}(e-?mail|bulletin|briefing|digest) (breaks|brings|rounds|gives|tells|keeps|delivers)\b.{0,120}|(never|don.?t|do not) miss (a|an|another|any|our|out on( the| our| any)?) (\S+ ){0,2}(stor(y|ies)|headlines?|news|updates?|issue)\b.{0,40}|(start|begin|end) your (day|morning|week) (with (our|the)|informed|right)\b.{0,60}|the best of \S+( \S+){0,3},? .{0,30}\b(inbox|by e-?mail)|(stay|keep) (informed|up[- ]to[- ]date|in the (know|loop)) with (our|the) (\S+ ){0,3}(bulletin|e-?mail|briefing|digest))\W*$/u,
    },
    {
      about: 'postfach posteingang mail e-mail verpass briefing',
      says: /^\P{L}*(das wichtigste|die wichtigsten|die top-?themen|täglich|jeden \p{L}+|alles wichtige|alle (wichtigen )?(nachrichten|artikel|neuigkeiten)|sie möchten|du möchtest|ihr möchtet)(?!\p{L}).{0,70}(?<!\p{L})(per|ins|in (ihr|dein|euer|ihrem|deinem)|direkt in(s| ihr| dein)?) (e-?mail|mail|postfach|posteingang|e-?mail-postfach)(?!\p{L})|^\P{L}*((nichts|keine?n? \p{L}+)( wichtiges| mehr)? verpassen|verpassen? (sie )?(nichts|keine?n? \p{L}+))( mehr)?\P{L}*$/u,
    },
    {
      about:
        'mail email e-mail courriel boîte messagerie recevez manquez ratez newsletter infolettre',
      says: /^\P{L}*(recevez|chaque (jour|matin|soir|semaine|samedi|dimanche)|tous les (jours|matins|soirs)|l.essentiel|l.actualité|toute l.actu\p{L}*|le meilleur|votre rendez-vous|les infos?)(?!\p{L}).{0,90}(?<!\p{L})(par (e-?mail|mail|courriel)|(boîte|boite) (mail|aux lettres|de réception|e-?mail|courriel)|dans votre (messagerie|courriel))|^\P{L}*recevez (chaque|tous les|gratuitement|le meilleur|l.essentiel|toute l|nos (infos|actu|articles|alertes)|notre (lettre|sélection)|les alertes|la lettre).{0,90}$|^\P{L}*ne (manquez|ratez) (plus )?(rien|aucune?)(?!\p{L}).{0,50}$|^\P{L}*(la |notre |nos |les )?(newsletters?|infolettres?)( (du|de|des)(?!\p{L}).{2,40})?\P{L}*$/u,
    },
    {
      about: 'correo bandeja email e-mail boletín newsletter pierdas',
      says: /^\P{L}*(lo mejor|lo más|las noticias|las claves|recib[ea]|todas las|todo lo|cada (mañana|día|semana)|nuestr[ao]s?)(?!\p{L}).{0,80}(?<!\p{L})((en|a) (tu|su) (correo|bandeja|e-?mail|buzón)|por (correo|e-?mail|mail))|^\P{L}*no te (lo )?pierdas (nada|ninguna?( \p{L}+){1,3})\P{L}*$|^\P{L}*(nuestro |nuestra )?(boletín|newsletter)( (diario|semanal|gratuito|gratis))( de .{2,40})?\P{L}*$/u,
    },
    {
      about: 'mail email e-mail casella inbox newsletter perdere',
      says: /^\P{L}*(ricevi|ricevere|le (ultime )?notizie|il meglio|ogni (giorno|mattina|settimana)|tutte le)(?!\p{L}).{0,80}(?<!\p{L})(nella tua (casella|mail|e-?mail|inbox)|via e-?mail|per e-?mail|casella di posta)|^\P{L}*(resta|rimani) (sempre )?(aggiornat[oa]|informat[oa])(?!\p{L}).{0,40}newsletter.{0,30}$|^\P{L}*non perdere (nessuna \p{L}+|nulla|neanche .{2,20})\P{L}*$/u,
    },
    {
      about: 'email e-mail caixa receba perca',
      says: /^\P{L}*(receba|as principais|todas as|o melhor|notícias|todo dia|todos os dias)(?!\p{L}).{0,80}(?<!\p{L})((no|em) (seu|teu) e-?mail|por e-?mail|(na|em) (sua|tua) caixa)|^\P{L}*receba (as (principais|notícias)|nossas?|nossos|alertas|notícias|gr[aá]tis|gratuitamente)(?!\p{L}).{0,80}$|^\P{L}*não perca (nada|nenhuma?( \p{L}+){1,3})\P{L}*$/u,
    },
    {
      about: 'inbox mailbox mail e-mail missen mis',
      says: /^\P{L}*(ontvang|krijg|elke (dag|ochtend|week|avond)|dagelijks|het belangrijkste|het laatste|het beste)(?!\p{L}).{0,80}(?<!\p{L})(in (je|uw|jouw) (inbox|mailbox|mail)|per e-?mail|via e-?mail)(?!\p{L})|^\P{L}*(mis (niets|geen \p{L}+)|(niets|geen \p{L}+)( meer)? missen)(?!\p{L}).{0,40}$/u,
    },
    {
      about: 'skrzynce skrzynkę mail maila mailem e-mail email przegap',
      says: /^\P{L}*(otrzymuj|odbieraj|najważniejsze|najlepsze|codziennie|każdego (dnia|ranka))(?!\p{L}).{0,80}(?<!\p{L})(na (twojej|twoją|swojej|swoją)? ?(skrzynce|skrzynkę|e-?mail|maila)|na (twój|swój) e-?mail|e-?mailem|mailem)(?!\p{L})|^\P{L}*nie przegap (niczego|żadn\p{L}+( \p{L}+){1,2})\P{L}*$/u,
    },
    {
      about: 'inkorg inkorgen mejl mejlen e-post innboks innboksen indbakke indbakken mail e-mail',
      says: /^\P{L}*(få|ta emot|motta|modtag|varje (dag|morgon|vecka)|hver (dag|morgen|uke|uge)|de viktigaste|de viktigste|de vigtigste|det bästa|det beste|det bedste|nyheterna|nyhetene|nyhederne|dagens)(?!\p{L}).{0,80}(?<!\p{L})((i|til|till) (din |ditt )?(inkorg(en)?|mejl(en)?|innboks(en)?|indbakken?|e-?post|e-?mail|mail)|på (mejlen|mail|e-?post)|via (mejl|e-?post|mail))(?!\p{L})/u,
    },
    {
      about: 'postanız postanıza postanızda posta e-posta gelen',
      says: /^\P{L}*(günün|haberler\p{L}*|son dakika|en önemli|her (sabah|gün|hafta)|güncel|gündem)(?!\p{L}).{0,80}(?<!\p{L})(e-?posta\p{L}*|gelen kutu\p{L}*)/u,
    },
    {
      about: 'почт email e-mail пошт',
      says: /^\P{L}*(получайте|главн\p{L}+|сам(ое|ые) (важн|интересн)\p{L}+|лучш\p{L}+|новости|кажд(ый|ое|ую) (день|вечер|утро|неделю)|отримуйте|головн\p{L}+|найважливіш\p{L}+|найцікавіш\p{L}+|новини|щодня|щоранку|щотижня).{0,80}((на|в|у) (вашу|вашей|вашій|свою|своей|електронну|электронную)? ?(почту|почте|почті|пошту|пошті)|по (электронной )?почте|(на|по) e-?mail|електронн\p{L}+ пошт\p{L}+)/u,
    },
    {
      about:
        'メール メルマガ ニュースレター 이메일 메일함 뉴스레터 邮箱 信箱 بريدك البريد לרשימת למייל इनबॉक्स ईमेल',
      says: /(ニュース|記事|最新情報)を?(メール|メルマガ)で?.{0,4}(お届け|配信|受け取)|(毎朝|毎日|毎週).{0,8}(届く|お届けする?)(ニュースレター|メール|メルマガ)|(뉴스레터|이메일|메일함).{0,8}(받아 ?보|만나 ?보)|(发送|發送|送到|寄到|直达|直達)[您你]的?(邮箱|信箱|電子信箱)|(احصل|احصلوا|تصلك|تلق|استقبل).{0,50}(بريدك|البريد ال[إا]لكتروني)|הצטרפו לרשימת התפוצה|(ישירות|היישר) למייל|(अपने|आपके) (इनबॉक्स|ईमेल).{0,20}(पाएं|प्राप्त)/u,
    },
    {
      about: 'email e-mail inbox hộp',
      says: /^\P{L}*(dapatkan|terima|nhận)(?!\p{L}).{0,70}(?<!\p{L})(email|e-mail|inbox|kotak masuk|hộp thư)/u,
    },
    {
      about: 'newsletter lettre nieuwsbrief メルマガ اشترك',
      says: /^\P{L}*newsletter: .{3,60}$|^\P{L}*(inscrivez-vous|abonnez-vous) .{0,20}à (la|notre|nos) lettres?(?!\p{L}).{0,30}$|^\P{L}*gratis nieuwsbrief.{0,15}$|メルマガ(登録|購読)(は|を)?(こちら|する)|^\P{L}*اشترك ليصلك.{0,30}$/u,
    },
    {
      about: 'unsubscribe opt spam share sell',
      says: /^\W*(you (can|may) |(and )?you.re free to |feel free to |modify your preferences (or|and) )?(unsubscribe|opt[- ]out)( from (our|this|these|the) (\S+ ){0,2}(e-?mails?|newsletters?|list|messages|updates))?( at)? any ?time\b.{0,80}$|^\W*(no spam\b.{0,40}|we((.ll| will| do| promise to)? (never|not)|.ll never| (don|won).t) (spam you\b|(share|sell|spam|rent( out)?) your (\S+ )?(information|data|details|e-?mail|address|inbox)).{0,120})$/u,
    },
    {
      about: 'abmelden abmeldung abbestell',
      says: /^\P{L}*(sie können|du kannst|ihr könnt)?.{0,40}(jederzeit|jeder zeit).{0,20}(wieder )?(abmelden|abbestellen|möglich)\P{L}*$|^\P{L}*(eine )?(abmeldung|abbestellung).{0,20}jederzeit.{0,20}möglich\P{L}*$/u,
    },
    {
      about: 'désabonner désinscri baja disiscriver annullare cancelar uitschrijven afmelden',
      says: /^\P{L}*((vous pouvez )?(vous |se )?(désabonner|désinscri(re|ption)).{0,40}à tout moment|(puedes?|podrás?) dar(te|se) de baja.{0,40}(en cualquier momento|cuando quieras)|(puoi )?(disiscriver|annullare l.iscrizione).{0,40}(in (qualsiasi|qualunque|ogni) momento|quando vuoi)|(você )?pode cancelar (a|sua) (inscrição|assinatura).{0,40}a qualquer momento|(je|u) kun(t|nen) (je|u|zich).{0,20}(op )?(elk|ieder) (gewenst )?moment.{0,10}(uitschrijven|afmelden))\P{L}*$/u,
    },
    {
      about: 'avregistrera avsluta avmelde afmelde melde wypisać zrezygnować',
      says: /^\P{L}*((du kan )?.{0,20}(avregistrera|avsluta|avmelde|afmelde|melde).{0,30}når? som helst|(du kan )?när som helst .{0,20}(avregistrera|avsluta).{0,30}|możesz .{0,30}(wypisać|zrezygnować).{0,30}(w każdej chwili|w dowolnym momencie)|w każdej chwili możesz .{0,10}(wypisać|zrezygnować).{0,30})\P{L}*$/u,
    },
    {
      about: 'aboneli отпис 配信停止 登録解除 구독 退订 退訂 取消订阅 取消訂閱 إلغاء הרשמה',
      says: /^\P{L}*(istediğiniz zaman .{0,30}abonelik\p{L}* .{0,20}|(вы )?.{0,10}(сможете|можете) отписаться.{0,30}в любо(е время|й момент)|.{0,20}いつでも.{0,10}(配信停止|登録解除).{0,12}|.{0,10}언제든지? ?구독.{0,6}(해지|취소).{0,12}|.{0,12}(随时|隨時).{0,6}(退订|退訂|取消订阅|取消訂閱).{0,6}|.{0,20}إلغاء (الاشتراك|اشتراكك) في أي وقت|.{0,20}לבטל את ה?הרשמה.{0,12}בכל עת)\P{L}*$/u,
    },
  ],
  holds: 'control-or-link',
  maxWords: 180,
  spare: ['blockquote'],
};
