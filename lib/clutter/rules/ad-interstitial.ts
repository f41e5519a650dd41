import type { ClutterRule } from '../clutter-rule.ts';

/** What lies before the page for some seconds: a way on, a countdown, and an advertisement between. */
export const adInterstitial: ClutterRule = {
  id: 'ad-interstitial',
  kind: 'ad',
  why: 'An advertisement that has to be skipped.',
  says: [
    {
      about: 'skip redirected continue',
      says: /^\W*(skip (this )?(ad|advert|advertisement)|you will be redirected (back )?to (your|the) (article|page|site|story)\b.{0,40}|continue to (the )?(site|article))\W*$/u,
    },
    {
      about:
        'anzeige werbung passer saltar pular salta sla pomiń hoppa hopp пропустить 広告をスキップ 광고 跳过广告 跳過廣告 تخطي דלג',
      says: /^[^\p{L}]*((anzeige|werbung) (überspringen|schließen)|passer (la|cette) (pub|publicité)|saltar (el )?anuncio|pular anúncio|salta (la )?pubblicità|sla (de )?advertentie over|pomiń reklamę|hoppa över annonsen|hopp over annonsen|пропустить рекламу|広告をスキップ|광고 건너뛰기|跳过广告|跳過廣告|تخطي الإعلان|דלג על הפרסומת)[^\p{L}]*$/u,
    },
  ],
  holds: 'control-or-link',
  inMenus: true, // where several slots follow each other without their advertisements
  maxWords: 40,
  spare: ['blockquote'],
};
