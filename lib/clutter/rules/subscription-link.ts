import type { ClutterRule } from '../clutter-rule.ts';

/** What the shop of a publisher for its paper, its members or its donors is called, as a host or as a folder. */
const SHOPS = [
  'abos?|abo-?(shop|angebote?)|abonnieren|abonnements?|abonne[rz]|sabonner|subscribe|subscribe-?now|subscriptions?|subscription-?offers?|subscribers?',
  'suscri(be|bete|birse|pcion|pciones)|suscripci[oó]n(es)?|assine|assinaturas?|assinar|abbona(ti|mento|menti)|abonneren|abonnement(en)?',
  'prenumerera|prenumeration(er)?|prenumerata|abonelik|tilaa|predplatne|elofizetes',
  'memberships?|become-a-(member|supporter|friend)|mitglied-?werden|devenir-membre|hazte-soci[oa]|friends-of-[a-z]+',
  'donate|donations?|make-a-donation|give|support-(us|our-work|our-journalism)|spenden?|unterst(ue|ü)tzen?|faire-un-don|nous-soutenir|soutenez-nous',
  'donar|donaciones|ap[oó]yanos|doar|doe|doacao|apoie|dona(zioni)?|sostienici|doneren|doneer|steun-ons|stod-oss|stott-oss|wesprzyj(-nas)?|darowizna|bagis',
].join('|');

/** A line that leads to where a site's own paper, membership or donation is paid for, in whatever language it speaks. */
export const subscriptionLink: ClutterRule = {
  id: 'subscription-link',
  kind: 'subscription',
  why: 'Asks you to subscribe, donate or become a member.',
  linksTo: [
    new RegExp(String.raw`^https?:\/\/(${SHOPS})\.([\w-]+\.)+[a-z]+\/`, 'i'),
    new RegExp(
      String.raw`^https?:\/\/[^/?#]+(\/[\w-]{1,20}){0,2}\/(${SHOPS})(\/[a-z]{2,20}(-[a-z]{2,20}){0,2})?\/?(\.\w{3,4})?([?#]|$)`,
      'i',
    ),
  ],
  own: true,
  alone: true,
  longest: 420,
  maxWords: 90,
  spare: ['blockquote', 'header', 'footer'],
};
