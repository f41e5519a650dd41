import type { ClutterRule } from '../clutter-rule.ts';

/** The printed paper and its copy on the screen, offered in a line that is nothing else. */
export const paperPromo: ClutterRule = {
  id: 'paper-promo',
  kind: 'self-promo',
  why: 'Offers the printed paper or its digital copy.',
  says: [
    {
      about: 'today read view get browse see',
      says: /^\W*((read|view|browse|see|open|get) (the|our|today.?s) (\S+ ){0,2}(digital|print|printed|e-?paper|e-?edition|replica) ?(edition|paper|newspaper|version|replica)?( (today|now|here|online|delivered .{2,30}))?|today.?s (paper|e-?paper|print edition))\W*$/u,
    },
    {
      about: 'e-paper epaper digitalen e-zeitung',
      says: /^\P{L}*((zum |unser |das )?(heutigen? |aktuellen? )?e-?paper( (lesen|öffnen|ansehen|bestellen|testen))?|zur (digitalen|gedruckten) (zeitung|ausgabe)|(heutige|digitale) (zeitung|ausgabe) lesen)\P{L}*$/u,
    },
    {
      about: 'journal numérique edición impresa sfoglia acquista leggi edição impressa digital',
      says: /^\P{L}*((lire|consulter|feuilleter|acheter) (le |l.)?(journal|édition|quotidien)( (du jour|numérique|papier|en version numérique|en ligne))?|le journal (du jour|numérique|en version numérique)|(lee |leer |ver |consulta )?(la )?edición (impresa|digital|en papel)( de hoy)?|(sfoglia|acquista) (il|l)(.| )(giornale|quotidiano|edizione)( (digitale|cartacea|di oggi))?|leggi l.edizione (digitale|cartacea)|(leia |ler |ver )?(a )?edição (impressa|digital)( de hoje)?)\P{L}*$/u,
    },
    {
      about: 'krant e-wydanie gazetę e-avisen eavisen avis e-tidningen e-gazete bugünkü koran báo',
      says: /^\P{L}*(lees (hier )?de (digitale )?(krant|e-?krant)( van vandaag)?|(czytaj|kup|zobacz) (e-?wydanie|e-?gazetę)|(les|læs|läs) (dagens )?(e-?avis(en)?|avis|e-?tidning(en)?)|(bugünkü |dijital )?e-?gazete( oku)?|bugünkü gazete|baca (koran|e-?paper)( digital)?|đọc báo (in|giấy))\P{L}*$/u,
    },
    {
      about: 'читать свежий свіжий 電子版 電子報 紙面 数字报 數位報 지면 전자신문 ई',
      says: /^\P{L}*((читать|открыть) газету|(свежий|свіжий) (номер|выпуск|випуск)|(читати|відкрити) газету|電子版(を読む|はこちら)|紙面(ビューアー)?(で|を)読む|数字报(纸)?|數位報|지면 ?보기|전자신문|ई-?पेपर( पढ़ें)?)\P{L}*$/u,
    },
    {
      about: 'get give buy pick order home',
      says: /^\W*((get|have|order) (\S+ ){1,5}delivered( (straight|right))? (to|through) your (door|home|letterbox|doorstep|porch)\b.{0,60}|get home delivery\b.{0,40}|(give|buy|send) (the gift of .{4,40}|an? gift subscription|.{2,30} as a gift)|(pick up|get|buy|order) (a copy|this (month|week).?s (issue|magazine|paper))( (today|now|here|in shops now|at your newsagent))?)\W*$/u,
    },
    {
      about: 'verschenken abo offrez regala cadeau zeitung',
      says: /^\P{L}*((jetzt )?(ein )?(\p{L}+-?)?abo verschenken|(die |unsere )?zeitung als e-?paper( lesen)?|offrez un abonnement.{0,30}|regala (una suscripción|un abbonamento).{0,20}|geef (een abonnement|.{2,20}) cadeau)\P{L}*$/u,
    },
  ],
  whole: true,
  holds: 'control-or-link',
  alone: true,
  maxWords: 60,
  spare: ['blockquote'],
};
