import type { ClutterRule } from '../clutter-rule.ts';

/** "Follow us on" a network, as the heading of a box that the network's own script would fill. */
export const socialLine: ClutterRule = {
  id: 'social-line',
  kind: 'social-follow',
  why: 'Asks you to follow the publisher elsewhere.',
  says: [
    {
      about: 'facebook twitter instagram telegram whatsapp youtube linkedin tiktok x',
      says: /^\P{L}*(follow us on|like us on|find us on|folgen sie uns auf|folge uns auf|suivez-nous sur|síguenos en|siga-nos no|seguici su|volg ons op|följ oss på|følg oss på|følg os på|obserwuj nas na|подписывайтесь на нас в|ikuti kami di) (facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|tiktok)\P{L}*$/u,
    },
  ],
  alone: true,
  maxWords: 20,
  spare: ['blockquote'],
};
