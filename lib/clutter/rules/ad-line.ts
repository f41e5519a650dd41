import type { ClutterRule } from '../clutter-rule.ts';

export const adLine: ClutterRule = {
  id: 'ad-line',
  kind: 'ad',
  why: 'A line with a link that is an advertisement, as it says itself.',
  says: [
    {
      about:
        'anzeige werbung reklame reklama publicité publicidad pubblicità advertentie annonce annons advertisement sponsored',
      says: /^\W*(anzeige|werbung|reklame|reklama|publicité|publicidad|pubblicità|advertentie|annonce|annons|advertisement|sponsored)\s?: \S/u,
    },
    {
      about: 'реклама 広告 광고 广告 إعلان פרסומת विज्ञापन',
      says: /^[^\p{L}]*(реклама|広告|광고|广告|إعلان|פרסומת|विज्ञापन)\s?[:：]\s?\S/u,
    },
  ],
  holds: 'control-or-link',
  bare: true,
  maxWords: 30,
  spare: ['blockquote'],
};
