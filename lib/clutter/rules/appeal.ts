import type { ClutterRule } from '../clutter-rule.ts';

/** Where readers are asked for money at length: such an appeal has more words than a nag and few other signs. */
export const appeal: ClutterRule = {
  id: 'appeal',
  kind: 'subscription',
  why: 'Asks readers for a donation at length.',
  says: [
    {
      about:
        'help support consider contribution donation gift depend rely need value appreciate enjoy',
      says: /^\W*(please )?help (us )?(to )?keep (\S+ ){1,5}(free|independent|alive|going|open)\b|^\W*support our mission\b|^\W*(please )?(also )?consider (supporting (us|our)|donating|making an? (\S+ )?donation)\b|\byour (\S+ )?(contribution|donation|support|gift)\b.{0,60}\b(helps|allows|enables|makes|keeps|funds|ensures|means)\b.{0,20}\b(us|our|possible|independent|free)\b|\b(best|easiest) way to support (me|us|my|our)\b|^\W*we (need|rely on|depend on) (your|our) (support|help|readers|members|donors)\b|\bif you (value|appreciate|enjoy(ed)?|like(d)?|believe in) (our|this|my|what) .{0,90}\b(supporting|donat\w+|contribut\w+|subscri\w+|member\w*|patron)\b/u,
    },
    {
      about: 'spende unterstützung beitrag angewiesen gefällt',
      says: /\b(ihre|deine|eure) (spende|unterstützung)\b.{0,60}\b(hilft|ermöglicht|sichert|macht)\b|\b(auf|brauchen) (ihre|deine|eure) (spenden?|unterstützung)\b|\bwenn (ihnen|dir|euch) .{3,60} gefällt.{0,80}\b(spende\w*|unterstütz\w*|abonn\w*)\b/u,
    },
    {
      about:
        'don soutien votre contribution donación apoyo aporte doação contribuição apoio contributo sostegno donazione',
      says: /(?<!\p{L})(votre (don|soutien|contribution) (nous )?(permet|aide)|nous avons besoin de (vous|votre soutien)|(tu|su) (donación|apoyo|aporte) (nos )?(ayuda|permite)|necesitamos (tu|su) (apoyo|ayuda)|(sua|seu) (doação|contribuição|apoio) (nos )?(ajuda|permite)|precisamos d[oa] (seu|sua) (apoio|ajuda)|(il|la) tu[oa] (contributo|sostegno|donazione) ci (aiuta|permette)|abbiamo bisogno del tuo (sostegno|aiuto))(?!\p{L})/u,
    },
    {
      about:
        'steun donatie bijdrage stöd bidrag støtte wsparcie wsparcia desteğin dukungan ủng đóng',
      says: /(?<!\p{L})((jouw|uw|je) (steun|donatie|bijdrage) (helpt|maakt)|ditt (stöd|bidrag) (hjälper|gör)|(din|di) støtte (hjelper|hjælper|gør|gjør)|twoje wsparcie (pomaga|pozwala)|potrzebujemy twojego wsparcia|desteğini(z)?(le|e) .{0,40}(ihtiyac|sürdür|mümkün)|dukungan anda (membantu|memungkinkan)|sự (ủng hộ|đóng góp) của bạn)/u,
    },
    {
      about:
        'ваша вашу поддержк підтримк ご支援 ご寄付 후원 您的 你的 تبرعك دعمك התמיכה התרומה सहयोग',
      says: /ваша (поддержка|помощь) (помогает|позволяет|поможет)|нам нужна ваша (помощь|поддержка)|ваша (підтримка|допомога) (допомагає|дозволяє|допоможе)|(ご支援|ご寄付)を?(お願い|よろしく)|여러분의 후원|[您你]的(支持|捐款|捐助)[将將會会能]*(帮助|幫助|让|讓)|(تبرعك|دعمك) (يساعد|يمك)|(התמיכה|התרומה) שלכם|आपका (सहयोग|समर्थन|दान) .{0,20}(मदद|ज़रूरी)/u,
    },
  ],
  longest: 420,
  holds: 'control-or-link',
  maxWords: 180,
  spare: ['blockquote'],
};
