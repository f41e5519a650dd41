import type { ClutterRule } from '../clutter-rule.ts';

export const adLabel: ClutterRule = {
  id: 'ad-label',
  kind: 'ad',
  why: 'An advertisement, as its own label says.',
  says: [
    {
      about: 'advert ad ads sponsored paid promoted story article continue continues scroll skip',
      says: /^\W*(?:advertisements?\W*)?((advertisements?|advertising|advert|ad|ads|sponsored adverts?)(\W+(\d+|advertisements?))*|ads? by .{1,30}|sponsored( by .{1,40})?|paid (content|post)|promoted( by .{1,40})?|advertisements? ?[–—:|] ?\S.{1,40}|((this|the|your|our) )?(story|article)( content)? continues (below|after)( (this|the))?( (ad|advert|advertisement))?|continue reading below|scroll to continue( reading)?|skip (this |the )?(ad|advert|advertisement)|this advertisement has not loaded yet\b.{0,50})\W*$/u,
    },
    {
      about:
        'anzeige anzeigen werbung gesponsert advertorial lesen weiterlesen artikel annonse annons annonce',
      says: /^\W*((anzeigen?|werbung)(\W+(anzeigen?|werbung|\d+))*|werbung überspringen|gesponsert|(lesen sie|weiter ?lesen|(der|dieser) artikel (geht|wird)) .{0,30}(nach|unter|hinter) der (anzeige|werbung)( weiter| fortgesetzt)?|(annonse|annons|annonce)r?(\W+(annonse|annons|annonce)r?)*|(artikkelen|artikeln|artiklen) fort(setter|sätter|sætter) (under|etter|efter|nedanför) (annons|annonse)\p{L}*)\W*$/u,
    },
    {
      about:
        'publicité publicidad publicidade anuncio pubblicità advertentie reklama reklam reklame iklan quảng sponsorisé patrocinado gesponsord suite continuación continua continúa artikel baca lanjutkan scroll',
      says: /^\W*((publicité|publicidade?|anuncios?|pubblicità|advertenties?|reklama|reklam|reklame|iklan|quảng cáo)(\W+(publicité|publicidade?|pubblicità|advertentie|reklama|reklame?|iklan|quảng cáo|\d+))*|sponsorisé|patrocinado|gesponsord|(la suite|l.article continue|lire la suite) après (cette|la) publicité|(a continuación|continúa|continua|el artículo continúa|o artigo continua|a matéria continua|l.articolo (continua|prosegue))\W.{0,20}(publicidade?|anúncio|pubblicità)|(artikel gaat|lees) verder (onder|na) de advertentie|dalsza część (artykułu|tekstu) pod (reklamą|materiałem)|(baca|lanjutkan membaca|scroll).{0,30}(setelah|lanjut).{0,15}(iklan|konten))\W*$/u,
    },
    {
      about:
        'реклама продолжение продовження pr 【pr ［pr 広告 スポンサー 記事 광고 기사 广告 廣告 إعلان اعلان إعلانات יتבע פרסומת विज्ञापन',
      says: /^[^\p{L}]*((реклама|pr|広告|スポンサーリンク|광고|广告|廣告|إعلانا?ت?|اعلانا?ت?|פרסומת|विज्ञापन)([^\p{L}]+(реклама|広告|광고|广告|廣告|إعلان|اعلان|פרסומת|विज्ञापन))*|(продолжение|продовження) (после|після) реклам[иы]|(記事の?)?続きは(広告|この後)\p{L}*|광고 ?(아래|후|뒤).{0,12}(계속|이어)\p{L}*)[^\p{L}]*$/u,
    },
  ],
  proseless: true,
  maxWords: 40,
  spare: ['blockquote'],
};
