import type { ClutterRule } from '../clutter-rule.ts';

/** An offer in whatever words, in any language: its button leads to where one signs up for a newsletter. */
export const newsletterLink: ClutterRule = {
  id: 'newsletter-link',
  kind: 'newsletter',
  why: 'Offers a newsletter.',
  linksTo: [
    /^https?:\/\/[^?#]+\/(e-?mail-?)?(newsletters?(-(sign-?up|subscribe|anmeldung|abonnieren))?|(join-(our|the)-)?mailing-?list|nieuwsbrief|nieuwsbrieven|nyhetsbrev|nyhedsbrev|boletin(es)?|boletim|infolettres?|bulten|rassylka)(\.\w{2,5})?\/?([?#]|$)/i,
    /^https?:\/\/newsletters?\.[\w-]+\.\w+/i,
    /^https?:\/\/(eepurl\.com\/|mailchi\.mp\/[^?]+\/(subscribe|newsletter|sign)|[\w.-]+\.list-manage\.com\/subscribe|[\w-]+\.substack\.com\/subscribe|[\w-]+\.beehiiv\.com\/subscribe|buttondown\.(email|com)\/)/i,
  ],
  leastWords: 5,
  maxWords: 45,
  spare: ['blockquote', 'header', 'footer'],
};
