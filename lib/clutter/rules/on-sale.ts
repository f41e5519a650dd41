import type { ClutterRule } from '../clutter-rule.ts';

/** The heading over a magazine's cover says where to buy it, and no story does. */
export const onSale: ClutterRule = {
  id: 'on-sale',
  kind: 'self-promo',
  why: 'Advertises the publisher’s magazine or paper.',
  says: [
    {
      about: 'on in current latest print',
      says: /^\W*(on sale now|out now|on newsstands( now)?|in (this|the current|the latest) issue|current issue|latest (issue|magazine|edition)|print edition)\W*$/u,
    },
    {
      about:
        'jetzt aktuelle am actuellement kiosque ya número edição edicola nu aktuell nyeste sayı 発売中 最新号 최신호 本期',
      says: /^[^\p{L}]*(jetzt (am kiosk|im handel)|(die )?aktuelle (ausgabe|zeitschrift|print-?ausgabe)|actuellement en kiosque|en kiosque|ya (a la venta|en quioscos)|número actual|edição atual|in edicola|nu in de winkel|nu i butik|nyeste utgave|son sayı|発売中|最新号|최신호|本期杂志)[^\p{L}]*$/u,
    },
  ],
  heads: true,
  maxWords: 80,
  spare: ['blockquote'],
};
