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
  ],
  longest: 420,
  holds: 'control-or-link',
  maxWords: 110,
  spare: ['blockquote'],
};
