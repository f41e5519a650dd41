import { clip, foldSpace } from '../html/words.ts';

/** Metadata is a line of text; whatever is longer was written by mistake or to do harm (TESTING.md S19). */
const LINE_LIMIT = 500;

/** What is decoded is at most this long: a megabyte of title is cut before it is worked on. */
const RAW_LIMIT = 4_000;

/** Tags that writers leave in headlines and names. Anything else in angle brackets is text and stays. */
const INLINE_TAG = /<\/?(?:a|b|br|em|font|i|p|small|span|strong|sub|sup|u|wbr)\b[^<>]{0,300}>/gi;

const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;

/** The named characters that occur in metadata; the rest of HTML's two thousand do not. */
// prettier-ignore
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', ndash: '–', mdash: '—',
  hellip: '…', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«',
  raquo: '»', middot: '·', bull: '•', euro: '€', pound: '£', copy: '©', reg: '®', trade: '™',
  auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', aring: 'å',
  Aring: 'Å', aelig: 'æ', oslash: 'ø', Oslash: 'Ø', agrave: 'à', aacute: 'á', acirc: 'â',
  atilde: 'ã', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë', iacute: 'í',
  icirc: 'î', iuml: 'ï', ntilde: 'ñ', oacute: 'ó', ocirc: 'ô', otilde: 'õ', uacute: 'ú',
  ugrave: 'ù', ucirc: 'û',
};

/** Text in which `&amp;` and its like are the characters they stand for; unknown ones stay as written. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * One line of text from a value of a page's metadata.
 * @param value anything: metadata is as hostile as the body
 * @param limit characters kept
 * @returns null for what is no text or is empty
 */
export function plainText(value: unknown, limit = LINE_LIMIT): string | null {
  if (typeof value !== 'string') return null;
  // Twice: content systems escape what was escaped already ("&amp;nbsp;").
  const text = decodeEntities(decodeEntities(value.slice(0, Math.max(limit, RAW_LIMIT))));
  const line = foldSpace(text.replace(INLINE_TAG, ' '));
  return line === '' ? null : clip(line, limit);
}
