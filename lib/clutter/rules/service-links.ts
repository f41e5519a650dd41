import type { ClutterRule } from '../clutter-rule.ts';

/** What a publisher runs beside its paper, by the name of the host: jobs, a shop, courses, tickets. */
const SERVICES =
  'jobs?|jobb|jobb[oö]rse|stellen|stellenmarkt|stellenanzeigen|karrierewelt|emplois?|empleos?|vagas|vacatures|shop|store|boutique|tienda|loja|webshop|butik|sklep|tickets?|academy|akademie|leserreisen|gutscheine?|coupons?|vouchers?|rabattcodes?|codes?-?promo|kortingscodes?|preisvergleich';

/** A box of links to a publisher's jobs, shop or courses, with whatever stands over them. */
export const serviceLinks: ClutterRule = {
  id: 'service-links',
  kind: 'self-promo',
  why: 'The publisher’s own podcasts, events, shop or jobs.',
  linksTo: [new RegExp(String.raw`^https?:\/\/(${SERVICES})\.([\w-]+\.)+[a-z]+\/[^?#]`, 'i')],
  links: 2,
  own: true,
  maxWords: 160,
  spare: ['blockquote', 'header', 'footer', 'nav'],
};
