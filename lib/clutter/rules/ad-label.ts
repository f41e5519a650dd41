import type { ClutterRule } from '../clutter-rule.ts';

export const adLabel: ClutterRule = {
  id: 'ad-label',
  kind: 'ad',
  why: 'An advertisement, as its own label says.',
  says: [
    {
      about: 'advert ad ads sponsored paid promoted story article continue',
      says: /^\W*(?:advertisements?\W*)?(advertisements?|advertising|advert|ad|ads|ads? by .{1,30}|sponsored( by .{1,40})?|paid (content|post)|promoted( by .{1,40})?|(story|article) continues below( this)?( (ad|advert|advertisement))?|continue reading below)\W*$/u,
    },
    {
      about:
        'anzeige werbung publicité publicidad anuncio pubblicità advertentie reklama reklam reklame annons annonse annonce iklan quảng gesponsert sponsorisé patrocinado gesponsord',
      says: /^\W*(anzeigen?|werbung|gesponsert|publicité|sponsorisé|annonce|publicidade?|anuncios?|patrocinado|pubblicità|advertentie|gesponsord|reklama|reklam|reklame|annons|annonser|annonse|iklan|quảng cáo)\W*$/u,
    },
    {
      about: 'реклама 広告 スポンサー 광고 广告 廣告 إعلان اعلان פרסומת विज्ञापन',
      says: /^[^\p{L}]*(реклама|広告|スポンサーリンク|광고|广告|廣告|إعلان|اعلان|פרסומת|विज्ञापन)[^\p{L}]*$/u,
    },
  ],
  proseless: true,
  maxWords: 40,
  spare: ['blockquote'],
};
