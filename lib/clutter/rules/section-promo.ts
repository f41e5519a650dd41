import type { ClutterRule } from '../clutter-rule.ts';

export const sectionPromo: ClutterRule = {
  id: 'section-promo',
  kind: 'self-promo',
  why: 'The publisher’s own podcasts, events, shop or jobs.',
  says: [
    {
      about:
        'podcast podcasts our listen job jobs topjobs shop shopping store best discount promo voucher coupon top daily today event events live all webinar merch e-paper epaper magazine deals coupons vouchers front upcoming featured careers watch',
      says: /^\W*((our|the|latest|featured|upcoming|new|more|listen to|\S+( \S+)?) )?(podcasts?|webinars?|upcoming events?|job (market|board)|top (\S+ )?jobs|(top-?)?jobs|e-?paper|coupons|vouchers|((discount|promo|voucher|coupon) codes)|store featured product|featured product|(our |the )?(online |book)?shop|merch|shopping( best buys)?|best buys|deals of the day|(top|daily|best|today.?s( top| best)?) deals)\W*$|^\W*((upcoming|live|our|all) (\S+ )?)?events( calendar)?\W*$/u,
    },
    {
      about:
        'stellen job topjob top-job karriere karrierewelt veranstaltung seminar leserreise gutschein e-paper schnäppchen unser unsere du akademie',
      says: /^\W*((unsere?|die|der|aktuelle|kommende) )?(\S+ )?(podcasts?|stellen(markt|anzeigen|angebote)|(top-?)?jobs|jobbörse|karrierewelt|veranstaltungen|veranstaltungskalender|seminare|leserreisen|gutscheine|akademie|(online-)?shop)\W*$|^\W*schnäppchen\b.{0,40}$/u,
    },
    {
      about:
        'podcast podcasts boutique emploi événements évènements offres tienda empleo eventos cupones loja vagas negozio eventi abbonamenti nos nuestros',
      says: /^\W*((nos|notre|la|le|nuestros?|la|los|nossos?|i nostri|il nostro) )?(podcasts?|boutique|événements|évènements|offres d.emploi|tienda|empleo|eventos|cupones|cup[oó]ns de desconto|loja|vagas|negozio|eventi)\W*$/u,
    },
    {
      about:
        'podcast podcasts podden vacatures winkel evenementen sklep praca wydarzenia butik evenemang jobb arrangementer etkinlik toko lowongan acara việc',
      says: /^\W*((onze|våra|vores|nasze) )?(podcasty?|podcaster|podden|vacatures|webwinkel|evenementen|sklep|oferty pracy|wydarzenia|butiken|evenemang|lediga jobb|ledige stillinger|arrangementer|etkinlikler|lowongan kerja|việc làm)\W*$/u,
    },
    {
      about:
        'подкаст ваканси магазин подкасти ポッドキャスト イベント 求人 팟캐스트 播客 招聘 商城 بودكاست פודקאסט पॉडकास्ट',
      says: /^[^\p{L}]*((наши|наші) )?(подкасты?|подкасти|вакансии|вакансії|магазин|ポッドキャスト|求人情報|イベント情報|팟캐스트|播客|招聘信息|بودكاست|פודקאסטים?|पॉडकास्ट)[^\p{L}]*$/u,
    },
  ],
  holds: 'control-or-link',
  heads: true,
  maxWords: 240,
  spare: ['blockquote'],
};
