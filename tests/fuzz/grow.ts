import fc from 'fast-check';

/** One change to a page. Which of a change's fields count is its `what`'s affair. */
export interface Change {
  readonly what: (typeof WHATS)[number];
  /** Picks the node that is changed, and another one where it takes two. */
  readonly at: number;
  readonly other: number;
  /** How often or how deep. */
  readonly times: number;
  readonly name: string;
  readonly value: string;
}

/** A page grown from a golden one. */
export interface Grown {
  /** Which golden page. */
  readonly page: number;
  readonly changes: readonly Change[];
}

const WHATS = [
  'remove',
  'repeat',
  'wrap',
  'move',
  'rename',
  'set',
  'write',
  'shadow',
  'unwrap',
] as const;

/** What elements are renamed to, and what they are wrapped in: all kinds that the pipeline tells apart. */
const TAGS =
  'a article aside b blockquote body br button details div dl em figure footer form frameset h1 h2 h3 header html iframe img input li main math nav noscript object ol p picture pre script section select slot span style summary svg table tbody td template textarea time title tr ul video x-own';

/** Names that a form's fields take from it, and attributes that the pipeline reads. */
const NAMES =
  'name id class style hidden href src srcset data-src alt title datetime dir lang role itemprop property content rel open width height slot type aria-hidden';
const VALUES =
  'parentNode nextElementSibling firstChild attributes childNodes localName getAttribute shadowRoot textContent body head cloneNode display:none opacity:0 font-size:0 position:fixed javascript:1 data:text/html,x //x http:// # article ltr rtl 1 0 -1 99999999 2026-02-30T25:00:00Z headline author NewsArticle';

const oneOf = (words: string) => fc.constantFrom(...words.split(' '));

/** Texts that have broken programs: none at all, no spaces, all spaces, halves of pairs, controls, long. */
const text = fc.oneof(
  oneOf(VALUES),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\n\n\n',
    '\u202e',
    '\ud800',
    '\u0000',
    '“',
    'Advertisement',
    'Read more',
  ),
  fc
    .tuple(fc.constantFrom('x', 'a ', '\n', '漢', '. A'), fc.nat(3000))
    .map(([unit, times]) => unit.repeat(times)),
);

const change: fc.Arbitrary<Change> = fc.record({
  what: fc.constantFrom(...WHATS),
  at: fc.nat(100_000),
  other: fc.nat(100_000),
  times: fc.oneof({ weight: 9, arbitrary: fc.nat(8) }, { weight: 1, arbitrary: fc.nat(700) }),
  name: fc.oneof(oneOf(TAGS), oneOf(NAMES)),
  value: text,
});

/** Pages grown from so many golden ones. */
export const grown = (pages: number): fc.Arbitrary<Grown> =>
  fc.record({
    page: fc.nat(pages - 1),
    changes: fc.array(change, { maxLength: 25 }),
  });
