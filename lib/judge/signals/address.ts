import type { PageAddress } from '../page-address.ts';
import { between, within01, yes, type Signal } from './signal.ts';

/** Words of addresses, most telling first. They are weak by themselves and never the only sign. */
const READING =
  /^(?:blogs?|news|articles?|stor(?:y|ies)|posts?|opinion|magazine|journal|insights?|learn|guides?|tips|reviews?|features?|resources|health|weblog|archives?|actualit|nachrichten|noticias?)/;
const SHOP =
  /^(?:products?|shop|store|collections?|categor\w+|c|cat|p|dp|itm|item|catalogs?|browse|departments?|product-category|l|b|s|genre|app)$/;
const SERVICE = new RegExp(
  [
    'service',
    '(?:^|-)(?:calculators?|certifications?)$',
    `^(?:${[
      'solutions?|pricing|plans|platform|products|features|demo|tools?|enterprise|industries|compare',
      'courses?|training|programs?|degrees?|tuition[a-z-]*|admissions?|apply|careers?|jobs?',
      'about|contact|donate|departments?|what-we-do|capabilities',
      'leistungen|angebote|preise|kontakt|ueber-uns|karriere|kurse|rechner',
      'tarifs|a-propos|formations?|emplois?|servicios|precios|contacto|cursos|empleos?',
      'servizi|prezzi|contatti|corsi|servicos|precos|contato|diensten|prijzen|cursussen',
      'uslugi|cennik|tjanster|tjenester|ydelser|priser|hizmetler|iletisim|layanan|dich-vu',
    ].join('|')})$`,
  ].join('|'),
);
const LIST =
  /^(?:tags?|topics?|hub|sections?|authors?|search|list|page|category|categories|archive|issues|trending|latest|chart)$|best-?sellers/;
const YEAR = /(?:^|[/-])(?:19|20)\d\d(?:[/-]|$)|(?:19|20)\d\d-?[01]\d-?[0-3]\d/;
const PUBLIC_BODY = /\.(?:edu|gov|mil|ac)(?:\.\w\w)?$/;

const hyphens = ({ slug }: PageAddress) => slug.match(/[-_]/g)?.length ?? 0;

/** What the page's address says. */
export const address: readonly Signal[] = [
  {
    id: 'address-of-reading',
    says: 'Its address names news, a blog or a guide.',
    test: ({ address }) => yes(address.segments.slice(0, -1).some((one) => READING.test(one))),
  },
  {
    id: 'address-of-shop',
    says: 'Its address names a shelf of a shop.',
    test: ({ address }) => yes(address.segments.some((one) => SHOP.test(one))),
  },
  {
    id: 'address-of-service',
    says: 'Its address names a service.',
    test: ({ address }) =>
      yes([...address.segments, address.slug].some((one) => SERVICE.test(one))),
  },
  {
    id: 'address-of-list',
    says: 'Its address names a list.',
    test: ({ address }) => yes(address.segments.some((one) => LIST.test(one))),
  },
  {
    id: 'address-with-date',
    says: 'Its address holds a date.',
    test: ({ address }) => yes(YEAR.test(address.segments.join('/'))),
  },
  {
    id: 'address-of-headline',
    says: 'Its address is made of words, as of a headline.',
    test: ({ address }) => within01(hyphens(address) / 6),
  },
  {
    id: 'long-address',
    says: 'Its address ends in something long.',
    test: ({ address }) => between(address.slug.length, 10, 60),
  },
  {
    id: 'deep-address',
    says: 'It lies deep in its site.',
    test: ({ address }) => within01((address.segments.length - 1) / 4),
  },
  {
    id: 'front-page',
    says: 'It is the front page of its site.',
    test: ({ address }) => yes(address.segments.length === 0),
  },
  {
    id: 'public-body',
    says: 'It belongs to a school or a public body, which sell little.',
    test: ({ address }) => yes(PUBLIC_BODY.test(address.host)),
  },
];
