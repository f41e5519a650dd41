import type { ClutterRule } from '../clutter-rule.ts';

/** The printed paper as a picture of its front page, with an offer to buy or read it. */
export const ePaper: ClutterRule = {
  id: 'e-paper',
  kind: 'self-promo',
  why: 'Offers the printed paper or its digital copy.',
  says: [
    {
      about:
        'buy read get order subscribe view today zum jetzt lire acheter leer comprar leggi lees czytaj læs läs les oku baca 紙面 지면',
      says: /\b(buy|order|subscribe) (now|here|online|today)\W*$|^\W*((buy|read|get|order|view|subscribe)( it| the| this| our| today.?s)?( \S+)?( now| here| today| online| paper| e-?paper| edition| magazine)\W*|(zum|jetzt|heutiges?|das) .{0,12}e-?paper( lesen)?\W*|(lire|acheter|feuilleter) (le |l.)?(journal|numéro|édition|magazine).{0,20}|(leer|comprar|ver) (la |el )?(edición|periódico|e-?paper|revista).{0,20}|leggi (il |l.)?(giornale|edizione|e-?paper).{0,15}|lees (de )?(krant|e-?paper).{0,15}|czytaj e-?(wydanie|gazetę).{0,10}|(læs|läs|les) (dagens )?(e-?avis\p{L}*|e-?tidning\p{L}*).{0,10}|e-?gazete( oku)?|紙面(ビューアー|を読む|で読む)|지면 ?(보기|구독))\W*$/u,
    },
  ],
  linksTo: [
    /^https?:\/\/([\w-]+\.)*(e-?paper|epaper|e-?avis|kiosko?|kiosque|newsstand|zeitung-digital|pressreader|magzter|zinio|issuu)[\w-]*\./i,
    /^https?:\/\/[^?]+\/(e-?paper|digital-edition|e-?edition|printed-edition|todays-paper|magazine-subscription)([/?#]|$)/i,
  ],
  maxWords: 60,
  spare: ['blockquote'],
};
