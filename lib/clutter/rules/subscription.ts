import type { ClutterRule } from '../clutter-rule.ts';

export const subscription: ClutterRule = {
  id: 'subscription',
  kind: 'subscription',
  why: 'Asks you to subscribe, donate or become a member.',
  says: [
    {
      about: 'subscribe subscription become support donat contribut make join need way',
      says: /\b(subscribe|become a (member|subscriber|supporter)|support (our|independent|local|quality|great|fearless|the)( \S+){0,3} (journalism|news\w*|work|reporting|mission)|donate|make a (donation|contribution)|contribute)\b.{0,60}\b(now|today|here|for (only|just|\S?\d)|journalism|newsroom|independent|to (our|the|support|get|read)|from \S?\d|members?)\b|^\W*(subscribe( now| today)?|subscription offers?|donate( now)?|support us|become a member|join now)\W*$|\b(way for you to support|need your (support|help)|support us)\b/u,
    },
    {
      about: 'help become consider rely subscribe buy patreon ko',
      says: /^\W*(please )?help (us )?(to )?keep (\S+ ){1,4}(free|independent|alive|going)\b|^\W*(please )?(also )?consider (supporting|subscribing|donating|becoming|making|an? (\S+ )?donation)\b|\bbuy (me|us) a coffee\b|^.{0,60}\b(join|support) (me|us|my) (\S+ ){0,2}(patreon|ko-?fi)\b|^\W*become an? (\S+ ){0,2}(friend|patron|backer|donor|sustainer)( of .{2,40})?\W*$|^\W*we rely on (\S+ ){0,3}(donors|donations|readers|supporters|contributions)\b|^\W*subscribe to (the |our )?(\S+ ){0,2}(magazine|print edition|digital edition|paper|channel)\W*$/u,
    },
    {
      about:
        'subscribe subscription join trial free try start claim days unlimited access week weeks month months',
      says: /^\W*(subscribe|join|subscriptions?|try .{1,30}|get (full|unlimited|digital)? ?access) ?(today |now )?(for|from|at|with)( just| only)? (([£$€¥₹]|rs\.?)\s?\d|\d+([.,]\d+)?\s?([£$€¥₹]|p\b|c\b))|^\W*(start|begin|claim) (your|a) (\S+ ){0,3}(free )?trial\b|^\W*((start|begin|claim) (\S+ )?)?(\d+[- ]days? )?free trial\W*$|^\W*(sign up and )?try (\S+ ){1,3}(for )?(free for )?\d+ days( for)?( free)?\W*$|^\W*(try|get) (\S+ ){0,4}(\d+|one|two|three|four|six) (weeks?|months?)( for)? (free|(just |only )?[£$€]\d)|^\W*(\d+|one|two|three|four|six) (weeks?|months?) (free( access| trial)?|for (just |only )?[£$€]\s?\d\S*)\W*$/u,
    },
    {
      about:
        'abo abos probeabo e-paper-abo online-abo print-abo digital-abo testen kostenlos gratis abonnement abonnements zum jetzt wochen monate monat',
      says: /^\W*(zum |unser |das |jetzt )?((online|print|digital|e-?paper|probe|kombi|jahres|plus|web)-?abo(nnement)?s?|abo[- ]?(shop|angebote?|bestellen|testen|abschließen)|abonnements?)( (bestellen|testen|abschließen|entdecken|sichern))?\W*$|^\W*(\d+|zwei|drei|vier|sechs|ein(en)?) (wochen?|monate?n?)\s.{0,20}(kostenlos|gratis|im probeabo|für (nur )?\d)|^\W*(jetzt|hier) .{0,30}(kostenlos|gratis|unverbindlich) (testen|lesen|probieren)|^\W*(kennen sie schon) .{0,40}(inhalte|angebote?|plus|abo)/u,
    },
    {
      about:
        'essai essayez offert offerts prueba prova prøv testa prova probeer proefabonnement wypróbuj zkuste deneyin coba',
      says: /^\W*(essai gratuit|essayez gratuitement|\d+ mois (offerts?|gratuits?|à \d)|prueba gratis|pruébalo gratis|prova (gratis|gratuita)|proefabonnement|probeer (nu )?gratis|wypróbuj (za darmo|bezpłatnie)|prøv (gratis|nå|nu)|testa gratis|ücretsiz deneyin|coba gratis)/u,
    },
    {
      about: 'abonnieren abo unterstütz spende spenden förder werde werden mitglied',
      says: /^\W*(jetzt )?(abonnieren|abo abschlie(ß|ss)en|spenden)\W*$|\bjetzt (abonnieren|spenden|fördern|unterstützen|mitglied werden)\b|^\W*(jetzt )?(\S+ ){1,3}abonnieren\W*$|\bunterstützen? sie (uns|unsere? (arbeit|\S*journalismus|redaktion))\b|\bunterstütze? (uns|unsere? (arbeit|\S*journalismus|redaktion))\b|^\W*(jetzt )?(werden sie|werde) (\S+ )?(mitglied|förderer|unterstützer\S*|abonnent\S*)\b|\b(unterstütz\w+|spenden?)\b.{0,50}\b(journalismus|unabhängig\w*|redaktion)/u,
    },
    {
      about: 'abonne soutenez faites offres devenez',
      says: /^\W*(je m.abonne|s.abonner|abonnez-vous)( (à|pour|dès|maintenant)(?!\p{L}).{0,30})?\W*$|^\W*devenez (membre|abonnée?|donat\p{L}+|mécène|adhérent)(?!\p{L})|(?<!\p{L})(soutenez|faites un don)(?!\p{L})|(?<!\p{L})(découvrez|profitez).{0,20}(?<!\p{L})offres?(?!\p{L})/u,
    },
    {
      about:
        'suscríbete suscribete apoya dona hazte haz assine seja faça apoie doe abbonati diventa fai sostieni',
      says: /^\W*(suscr[ií]bete|assine( já| agora)?|abbonati( ora)?|hazte socio|dona( ora| ahora)?)\W*$|^\W*(suscr[ií]bete (por|desde|ahora|y)|assine (por|a partir)|abbonati (a partire|per|da)|hazte (suscriptora?|miembro|mecenas)|seja (assinante|membro|apoiador)|diventa (sostenitore|socio|abbonato|membro)|fai una donazione|haz una donación|faça uma doação)(?!\p{L})|(?<!\p{L})(apoya|apoie|doe para|sostieni|dona)(?!\p{L}).{0,50}(period|jornalismo|giornalismo|informazione|independ|indipend)|hazte soci[oa]/u,
    },
    {
      about:
        'abonnee steun abonnent abonnement prenumerant prenumera zostań subskryb wesprzyj abone støt stöd bli bliv word kup bizi',
      says: /^\W*(word (abonnee|lid|donateur|vriend)|neem een abonnement|bli (prenumerant|abonnent|medlem|stödmedlem|støttemedlem)|prenumerera( nu)?|teckna (en )?prenumeration|bestill abonnement|bliv (abonnent|medlem)|køb abonnement|zostań (subskrybentem|prenumeratorem|patronem)|kup (prenumeratę|subskrypcję)|abone ol(un)?)\W*$|(?<!\p{L})(steun (ons|onze)|stöd (oss|vår)|støtt (oss|vår)|støt (os|vores))(?!\p{L})|wesprzyj (nas|nasz)|bizi destekle/u,
    },
    {
      about: 'поддерж підтрим подпи передпл оформ стан сделать зробити задонат',
      says: /поддерж(ите|ать|и) (нас|издание|редакцию|журналист)|підтрима(йте|ти) (нас|редакцію|видання)|оформ(ите|ить) подписку|оформити передплату|стан(ьте|ь) (подписчик|спонсор|патрон|передплатник)|^[^\p{L}]*(сделать пожертвование|зробити внесок|задонатить)/u,
    },
    {
      about:
        '定期購読 有料会員 カ月 ヶ月 か月 구독 후원 订阅 訂閱 اشترك תרמו सब्सक्राइब langganan đăng',
      says: /定期購読|有料会員|[カヶか]月間?.{0,4}(半額|無料)\P{L}*$|구독하기|구독 ?신청|후원하기|(立即|马上)?(订阅|訂閱)(我们|我們|本报|本報)|اشترك الآن|תרמו|सब्सक्राइब|^\W*(ber)?langganan( sekarang)?\W*$|^\W*đăng ký (mua|thành viên)/u,
    },
    {
      about:
        'support fund become make readers chip gift give save special limited upgrade read enjoy go sign create log',
      says: /^\W*(please )?(support|fund|sustain) (our|independent|local|quality|great|honest|fearless|public[- ]interest|investigative|nonprofit) (\S+ ){0,2}(journalism|journalists|reporting|newsroom|news|press|media|work)\b.{0,60}$|^\W*become an? (\S+ ){0,3}(member|supporter|subscriber|insider|patron)( (today|now|here))?\W*$|^\W*make a (\S+ )?(contribution|donation|gift)( (today|now|here))?\W*$|^\W*readers like you\b.{0,80}$|^\W*chip in\b.{0,50}$|^\W*(gift|give) (a|the gift of an?) (\S+ )?(subscription|membership)\b.{0,30}$|^\W*save (up to )?\d+ ?% (on|off)( (your|a|our|an))?( \S+){0,2} (subscription|membership)\b.{0,40}$|^\W*(special|limited|exclusive|introductory)([- ]time)? offer\b.{0,60}\b(months?|weeks?|year)\b.{0,30}$|^\W*upgrade to (premium|plus|pro|\S+ (plus|premium))\W*$|^\W*(enjoy|read|go) (\S+ )?ad[- ]?free\b.{0,50}$|^\W*(sign in|log in|sign up|register)?( or )?(create a free account|register for free|sign in|log in) to (save|follow|bookmark|personali[sz]e|get (alerts|personali[sz]ed))\b.{0,60}$/u,
    },
    {
      about: 'abo spende unterstützung hilfe gedruckte digitale registrieren melden',
      says: /^\P{L}*(mit )?(ihrer|ihre|deiner|deine|eurer|eure) (spende|unterstützung|hilfe) (sichern|ermöglich|hilf|unterstütz|machen|mach|zähl)\p{L}*.{0,60}$|^\P{L}*(jetzt )?(\p{L}+[- ]?)?abo (sichern|verschenken|bestellen|entdecken|testen|abschließen)\P{L}*$|^\P{L}*die (gedruckte|digitale) .{2,30}(nach hause|ins haus|frei haus)\P{L}*$|^\P{L}*melden sie sich an, um .{2,30} zu (merken|speichern|folgen)\P{L}*$/u,
    },
    {
      about: 'don soutiens offre offrir abonner abonnez offerts gratuits connectez',
      says: /^\P{L}*(je soutiens|je fais un don|faire un don|j.offre un abonnement|offrir un abonnement)(?!\p{L}).{0,30}$|^\P{L}*(s.abonner|abonnez-vous|je m.abonne) (au|à la|à l|aux)(?!\p{L}).{0,40}$|^\P{L}*(profitez de |bénéficiez de )(\d+|deux|trois|six) mois (offerts?|gratuits?)|^\P{L}*connectez-vous pour (sauvegarder|enregistrer|suivre|commenter)(?!\p{L}).{0,30}$/u,
    },
    {
      about:
        'donación dona ayúdanos necesitamos apóyanos colabora sostienici sostieni aiutaci scopri abbonati inicia',
      says: /^\P{L}*(haz (tu|una) donación|dona (ahora|aquí|hoy)|ayúdanos( a .{2,60})?|necesitamos tu (apoyo|ayuda)|apóyanos|colabora con (nosotros|.{2,30})|inicia sesión para (guardar|seguir a|comentar).{0,30}|sostienici|sostieni (il|la|lo|l|i) ?.{2,30}|aiutaci( a .{2,50})?|scopri (le nostre|tutte le) offerte.{0,30}|dona (ora|adesso|il tuo .{2,25})|abbonati (a \d|oggi|subito|da \d)(?!\p{L}).{0,30})\P{L}*$/u,
    },
    {
      about: 'torne apoie contribua seja faça assine',
      says: /^\P{L}*(torne-se (assinante|membro|apoiador\p{L}*)|apoie (o|a|os|as|nosso|nossa)(?!\p{L}).{2,30}|contribua com .{2,30}|faça (uma|sua) (doação|assinatura)|seja (assinante|membro|apoiador\p{L}*)|faça login para (salvar|guardar|seguir).{0,20})\P{L}*$/u,
    },
    {
      about: 'steun doneer word abonneer probeer geef',
      says: /^\P{L}*(steun (de |onafhankelijke |onze |lokale )?\p{L}*journalistiek|doneer( nu| hier)?|word (vriend|lid|donateur|abonnee)( van .{2,30})?|abonneer (je|u) (nu|voor|vanaf).{0,30}|probeer .{0,30}(gratis|voor €? ?\d).{0,20}|geef een abonnement cadeau)\P{L}*$/u,
    },
    {
      about: 'wesprzyj wspieraj wspomóż wpłać przekaż wykup kup subskrybuj zostań załóż',
      says: /^\P{L}*((wesprzyj|wspieraj|wspomóż) (nas|nasz\p{L}*|niezależn\p{L}+|redakcj\p{L}+|lokaln\p{L}+|media|dziennikarstwo).{0,30}|(wpłać|przekaż) (darowiznę|datek|1,5 ?%).{0,20}|(wykup|kup) dostęp.{0,20}|subskrybuj (za|od) \d.{0,15}|zostań (patronem|naszym \p{L}+)|załóż (darmowe|bezpłatne) konto)\P{L}*$/u,
    },
    {
      about: 'prova prøv prenumerera stöd støtt støt swisha kjøp køb bli bliv ge',
      says: /^\P{L}*(prova .{0,25}(för \d|gratis).{0,20}|prøv .{0,25}(for \d|gratis).{0,20}|prenumerera (från|för|på hela|idag|i dag).{0,20}|stöd (oberoende|lokal|vår|fri|granskande) journalistik.{0,20}|(støtt|støt) (uavhengig|uafhængig|lokal|fri|vår|vores) journalistikk?.{0,20}|swisha (en|din|till|oss)(?!\p{L}).{2,30}|ge bort en prenumeration|(kjøp|køb) (et )?(digitalt )?abonnement|(bli|bliv) (støttemedlem|stödmedlem|abonnent|medlem)( (i|av|hos) .{2,30})?)\P{L}*$/u,
    },
    {
      about:
        'bağımsız bize hemen abone bağış destek dukung donasi langganan berlangganan ủng đặt quyên',
      says: /^\P{L}*(bağımsız (gazetecili|habercili)\p{L}+ destek\p{L}*.{0,20}|bize destek (ol|olun|verin)|(hemen |şimdi )?abone (ol|olun)|bağış yap(ın)?|destek ol(un)?|dukung (jurnalisme|kami|media)(?!\p{L}).{0,30}|donasi( sekarang)?|(ber)?langganan (sekarang|premium|mulai).{0,20}|ủng hộ (báo chí|chúng tôi|tòa soạn)(?!\p{L}).{0,30}|đặt mua báo|quyên góp)\P{L}*$/u,
    },
    {
      about: 'поддержи стать станьте помогите пожертвовать підтрима стати станьте допоможіть',
      says: /^\P{L}*(поддержи(те)? (независим|нашу|наше|местн)\p{L}*.{0,40}|(стать|станьте) (спонсором|патроном|участником клуба)|помогите нам (работать|выжить|остаться).{0,30}|пожертвовать|підтрима(й|ти|йте) (незалежн|нашу|наше|місцев)\p{L}*.{0,40}|(стати|станьте) (патроном|спонсором|частиною (клубу|спільноти)|учасником .{2,20})|допоможіть нам (працювати|вижити).{0,30})\P{L}*$/u,
    },
    {
      about:
        '購読 ご購読 応援 寄付 支援 支持 立即 赞助 贊助 小额 小額 成为 成為 加入 捐款 ادعم تبرع תמכו תרמו הצטרפו עשו पत्रकारिता सदस्य दान सहयोग',
      says: /^\P{L}*((ご)?購読の?(お)?申し?込み?(はこちら)?|(応援|寄付|支援)(する|のお願い)|支持(我们|我們)|(立即|馬上|马上)(订阅|訂閱)|(成为|成為|加入)(会员|會員)|(赞助|贊助)(我们|我們)|小[额額](赞助|贊助|捐款)|捐款支持.{0,6}|ادعم (ال)?صحافة.{0,20}|ادعمنا|ادعموا .{2,20}|تبرع (الآن|لنا)|תמכו ב.{2,20}|תרמו( עכשיו| לנו)?|הצטרפו כמנויים|עשו מנוי|.{0,12}पत्रकारिता का (समर्थन|सहयोग).{0,8}|सदस्य बनें|दान करें|सहयोग करें)\P{L}*$/u,
    },
    {
      about: 'help your',
      says: /^\W*help (us )?(fund|protect|sustain) (our|local|these|independent|public|quality|this) (\S+ ){0,3}\S+\W*$|^\W*your (donation|gift) (will be|is) (matched|doubled)\b.{0,60}$/u,
    },
    {
      about: 'testen journalismus spenden aidez offre contribuye abbonati assine lees få',
      says: /^\P{L}*(jetzt )?(für (nur )?\d+ (€|euro|cent)|\p{L}+\+) (jetzt )?testen\P{L}*$|^\P{L}*journalismus kostet geld\P{L}*$|^\P{L}*spenden sie( jetzt| hier)?\P{L}*$|^\P{L}*aidez-nous à .{2,60}$|^\P{L}*offre spéciale\P{L}{1,4}\d.{2,30}$|^\P{L}*contribuye con (el|nuestr|la).{2,40}$|^\P{L}*abbonati (al|alla|a il) .{2,30}$|^\P{L}*assine (o|a) \p{L}{3,}( \p{L}+){0,3}\P{L}*$|^\P{L}*lees .{2,30} voor (€ ?)?\d+( euro)?\P{L}*$|^\P{L}*få tilgang for \d.{0,12}$/u,
    },
    {
      about: 'поддержать підтримати 후원 支持 支援',
      says: /^\P{L}*(поддержать|підтримати) (проект|нас|редакц\p{L}+|издание|видання)\P{L}*$|^\P{L}*후원 ?안내\P{L}*$|^\P{L}*(支持|支援)(獨立|独立)(媒體|媒体|新聞|新闻).{0,6}$/u,
    },
    {
      about:
        'give donate einmal einmalig monatlich donner dona doneer eenmalig сделать разово единоразово',
      says: /^\P{L}*(give|donate)( (once|monthly|now and then|every month|a one-?off))\P{L}*$|^\P{L}*(einmal|einmalig|monatlich|regelmäßig) (zahlen|spenden|unterstützen|beitragen)\P{L}*$|^\P{L}*donner (une fois|chaque mois|tous les mois)\P{L}*$|^\P{L}*dona (una vez|cada mes|ogni mese|una volta)\P{L}*$|^\P{L}*(doneer )?(eenmalig|maandelijks)( doneren)?\P{L}*$|^\P{L}*(помочь|поддержать|допомогти) (разово|единоразово|ежемесячно|щомісяця)\P{L}*$/u,
    },
    {
      about: 'our best jetzt digital abo profitez promoción oferta offerta',
      says: /^\W*our best (\S+ )?(offer|price|deal)( (yet|ever|of the year))?\b.{0,50}$|^\P{L}*(\p{L}+-?abo |jetzt )+((für )?(nur )?\d+ (tage|wochen|monate)( lang)? )?((für|ab) (nur )?[\d.,]+ ?(€|euro|cent) |gratis |kostenlos |kostenfrei )?(testen|lesen|bestellen|sichern)\P{L}*$|^\P{L}*profitez de (notre|l.|cette) ?offre\b.{0,50}$|^\P{L}*(aprovecha (la|nuestra|esta) (oferta|promoción)|approfitta dell.offerta|aproveite a (oferta|promoção))(?!\p{L}).{0,50}$/u,
    },
    {
      about: 'like enjoying liked help keep',
      says: /^\W*(like|enjoying|enjoyed|liked) what you.?re reading\W+(become|join|subscribe|support|sign|donate)\b.{0,60}$|^\W*(help|keep) (us|(our|this) (site|journalism|newsroom)) (to )?(stay|remain|be)?( )?(independent|free|going|online|alive)\W*$/u,
    },
    {
      about: 'free membership issues delivered',
      says: /^\W*(your|our|a|get a|claim your) free (\S+ ){1,3}membership (unlocks|includes|gives|gets|comes)\b.{0,120}$|^\W*(get|subscribe|receive)\b.{0,80}\b(\d+|three|four|six|twelve) (issues|copies|editions)( for)?( only| just)? [£$€]\s?\d.{0,60}$|^\W*(get|have) (\S+ ){1,6}delivered (to|through) your (door|letterbox|home|mailbox)\b.{0,120}$/u,
    },
    {
      about: 'ausgaben hefte numéros números numeri nummers nummer numer',
      says: /^\P{L}*(\d+|drei|vier|sechs) (ausgaben|hefte|numéros|números|numeri|nummers|nummer|numery|numerów)( \p{L}+){0,4} (für|ab|pour|por|per|a|voor|för|za) (nur |seulement |solo |slechts |tylko )?([£$€]\s?\d|\d+([.,]\d+)?\s?(€|euro|eur|zł|kr)).{0,40}$/u,
    },
  ],
  longest: 420,
  holds: 'control-or-link',
  maxWords: 110,
  spare: ['blockquote'],
};
