import type { ClutterRule } from '../clutter-rule.ts';

export const sponsoredSection: ClutterRule = {
  id: 'sponsored-section',
  kind: 'ad',
  why: 'A section that somebody paid for, as its heading says.',
  says: [
    {
      about: 'sponsored paid partner promoted around from recommended brand',
      says: /^\W*((sponsored|paid|partner|promoted|branded|brand) (content|features?|stories|posts?|links?|articles?|products?|offers?)|from our (partners|sponsors)|(from )?around the web|recommended by (outbrain|taboola))\W*$/u,
    },
    {
      about:
        'anzeige gesponsert partnerinhalt contenus contenu contenido conteúdo contenuti contenuto gesponsord promowane treści sponsr annonsørinnhold betalt sponsorlu i̇lan',
      says: /^\W*(anzeigen?|gesponserte (inhalte|beiträge)|contenus? (sponsorisés?|partenaires?)|contenidos? patrocinados?|conteúdos? patrocinados?|contenut[io] sponsorizzat[io]|gesponsorde (inhoud|berichten)|promowane treści|treści sponsorowane|sponsrat innehåll|annonsørinnhold|betalt innhold|sponsoreret indhold|sponsorlu içerik)\W*$/u,
    },
    {
      about: 'партнер реклам スポンサー 스폰서 赞助 贊助 推广 محتوى תוכן प्रायोजित konten nội',
      says: /^[^\p{L}]*(новости партнеров|партнерский материал|новини партнерів|スポンサー(ド)?コンテンツ|스폰서 콘텐츠|赞助内容|贊助內容|推广信息|محتوى (برعاية|مدفوع)|תוכן (ממומן|שיווקי)|प्रायोजित|konten sponsor|nội dung tài trợ)[^\p{L}]*$/u,
    },
  ],
  heads: true,
  maxWords: 300,
  spare: ['blockquote'],
};
