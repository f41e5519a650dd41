/** Part of a text, by its places in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a full stop follows without ending a sentence: a title or a first name's letter, in any script
 * with capitals ("Dr.", "Mrs.", "J.", "U.S."); three letters with a vowel are a word ("Yes."). Taking a real end for one only makes a pause shorter.
 */
const ABBREVIATION =
  /(?:^|[\s(“"'])(?:\p{Lu}\p{L}?\.|\p{Lu}(?:(?![aeiouy])\p{Ll}){2}\.|(?:\p{Lu}\.)+)$/u;

/**
 * Longer pieces are cut at a comma or a space: Chromium stops after about 15 seconds of one piece,
 * and at the slowest speed a voice says some 300 letters in that time.
 */
export const LONGEST = 280;

/** The place after the last comma, else after the last space, of a text's first LONGEST letters. */
function cutPlace(text: string): number {
  const head = text.slice(0, LONGEST);
  const comma = /^[^]*[,;:،、，；](?=[^]*$)/u.exec(head)?.[0].length ?? 0;
  const space = head.lastIndexOf(' ') + 1;
  const place = comma > LONGEST / 3 ? comma : space;
  return place > 0 ? place : LONGEST;
}

function cut(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const to = from + cutPlace(text.slice(from, end));
    spans.push({ start: from, end: to });
    from = to;
  }
  return [...spans, { start: from, end }];
}

function joined(text: string, segments: Iterable<Intl.SegmentData>): Span[] {
  const spans: Span[] = [];
  let open = false;
  for (const { segment, index } of segments) {
    const last = open ? spans.pop() : undefined;
    const span = { start: last?.start ?? index, end: index + segment.length };
    spans.push(span);
    open = ABBREVIATION.test(text.slice(span.start, span.end).trimEnd());
  }
  return spans;
}

/**
 * The sentences of a paragraph as places in it, for reading aloud; what holds no letter is left out.
 * @param lang BCP 47; the rules of no language in particular where it is null or unknown
 */
export function sentencesOf(text: string, lang: string | null): readonly Span[] {
  const known = lang !== null && Intl.Segmenter.supportedLocalesOf([lang]).length > 0;
  const segmenter = new Intl.Segmenter(known ? lang : 'und', { granularity: 'sentence' });
  return joined(text, segmenter.segment(text))
    .flatMap((span) => cut(text, span))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}
