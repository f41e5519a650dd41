import type { ClutterRule } from '../clutter-rule.ts';

export const adLabel: ClutterRule = {
  id: 'ad-label',
  kind: 'ad',
  why: 'An advertisement, as its own label says.',
  says: [
    /^\W*(advertisement|advertising|advert|ads? by .{1,30}|sponsored( (content|links?|by .{1,40}))?|paid (content|post)|promoted( (content|by .{1,40}))?|(story|article) continues below( advertisement)?|continue reading below)\W*$/iu,
    /^\W*(anzeige|werbung|gesponsert|publicité|annonce|publicidad|anuncio|patrocinado|pubblicità|advertentie|reklama|reklam|reklame|annons|annonse|iklan|quảng cáo)\W*$/iu,
    /^\W*(реклама|広告|スポンサーリンク|광고|广告|廣告|إعلان|اعلان|פרסומת|विज्ञापन)\W*$/u,
  ],
  bare: true,
  maxWords: 40,
  spare: ['blockquote'],
};
