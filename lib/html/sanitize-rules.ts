/**
 * What may stand in a story: text, lists, tables, pictures. Nothing that runs, loads by itself,
 * asks for input or lies over the reader's own controls. Source: TESTING.md 2.4, S1 to S10.
 */
export const TAGS: readonly string[] = (
  'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del ' +
  'details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd ' +
  'li mark ol p pre q rb rp rt rtc ruby s samp section small span strong sub summary sup ' +
  'table tbody td tfoot th thead time tr u ul var wbr'
).split(' ');

export const MATH_NAMESPACE = 'http://www.w3.org/1998/Math/MathML';

/**
 * What a formula is made of: how it looks and nothing else. No `maction` (it acts), no `annotation-xml`
 * and `mglyph` (other languages within), no `mphantom` (unseen). Source: MathML Core.
 */
export const MATH_TAGS: readonly string[] = (
  'math mfrac mi mmultiscripts mn mo mover mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup ' +
  'msup mtable mtd mtext mtr munder munderover'
).split(' ');

/** Attributes that a formula's look depends on. Not sizes and colours: they could cover or hide. */
export const MATH_ATTRIBUTES: readonly string[] =
  'accent accentunder columnspan display displaystyle linethickness mathvariant stretchy'.split(
    ' ',
  );

/** Elements whose words are no part of a story: what DOMPurify drops whole by itself, and these. */
export const DROPPED_WHOLE: readonly string[] =
  'annotation annotation-xml button canvas datalist dialog iframe meter mphantom object progress select textarea'.split(
    ' ',
  );

/** Attributes that hold an address. */
export const ADDRESSES: readonly string[] = ['href', 'src', 'cite'];

/**
 * As a browser reads it, "1px" too: a picture's side that is dropped could not be seen to be too small.
 * Source: HTML, "rules for parsing dimension values".
 */
const COUNT = /^\s*(\d{1,4})(?![\d.]*%|\d)/;
/** A text with no meaning but to be read: any is safe, a megabyte of it is an attack. */
const WORDS = /^[^]{0,2000}$/;

/**
 * All other attributes, each with the form its value must have; of a form with a group that is kept. `lang` once carried script into a
 * reader (CVE-2026-103418), so no value goes through unread.
 */
export const VALUES: ReadonlyMap<string, RegExp> = new Map([
  ['abbr', WORDS],
  ['alt', WORDS],
  ['title', WORDS],
  ['datetime', /^[\w\s:.+-]{1,64}$/],
  ['dir', /^(?:ltr|rtl|auto)$/i],
  ['lang', /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,6}$/i],
  ['colspan', COUNT],
  ['rowspan', COUNT],
  ['span', COUNT],
  ['scope', /^(?:row|col|rowgroup|colgroup)$/i],
  ['height', COUNT],
  ['width', COUNT],
  ['open', WORDS],
  ['reversed', WORDS],
  ['start', /^-?\d{1,9}$/],
  ['value', /^-?\d{1,9}$/],
  ['type', /^(?:[1aAiI]|disc|circle|square)$/],
  ['accent', /^(?:true|false)$/],
  ['accentunder', /^(?:true|false)$/],
  ['columnspan', COUNT],
  ['display', /^(?:block|inline)$/],
  ['displaystyle', /^(?:true|false)$/],
  ['linethickness', /^0(?:px|em)?$/],
  ['mathvariant', /^normal$/],
  ['stretchy', /^(?:true|false)$/],
]);
