// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST, sentencesOf } from '../../../lib/reading/sentences.ts';

const split = (text: string, lang: string | null = 'en') =>
  sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences', () => {
  it('end at full stops, question marks and exclamation marks', () => {
    expect(split('It rained. Did it? It did! The end')).toEqual([
      'It rained.',
      'Did it?',
      'It did!',
      'The end',
    ]);
  });

  it('do not end after a title or an initial', () => {
    expect(split('Mrs. Holt met J. R. Aske in St. Ives. They left.')).toEqual([
      'Mrs. Holt met J. R. Aske in St. Ives.',
      'They left.',
    ]);
  });

  it.each([
    ['ja', '雨が降った。船は出なかった。', ['雨が降った。', '船は出なかった。']],
    ['hi', 'बारिश हुई। नाव नहीं चली।', ['बारिश हुई।', 'नाव नहीं चली।']],
    ['ar', 'هل أمطرت؟ نعم.', ['هل أمطرت؟', 'نعم.']],
  ])('end as they do in %s', (lang, text, sentences) => {
    expect(split(text, lang)).toEqual(sentences);
  });

  it('end after a short word that is no title', () => {
    expect(split('Yes. They left.')).toEqual(['Yes.', 'They left.']);
  });

  it('are found in a language that nobody knows', () => {
    expect(split('Aa bb. Cc dd.', 'zz')).toEqual(['Aa bb.', 'Cc dd.']);
    expect(split('Aa bb. Cc dd.', null)).toEqual(['Aa bb.', 'Cc dd.']);
  });

  it('leave out what nobody can say', () => {
    expect(split('— … —')).toEqual([]);
  });

  it('are cut where they are too long, and whole where they just fit', () => {
    const fits = `${'word '.repeat(LONGEST / 5 - 1)}end.`;
    expect(split(fits)).toHaveLength(1);
    const pieces = split(`${'word '.repeat(LONGEST / 5)}end.`);
    expect(pieces).toHaveLength(2);
    expect(pieces.join(' ')).toBe(`${'word '.repeat(LONGEST / 5)}end.`);
    expect(split('a'.repeat(LONGEST * 2 + 1))).toHaveLength(3);
  });

  it('are cut at a comma rather than at a space', () => {
    const [first] = split(`${'word '.repeat(40)}so, ${'word '.repeat(40)}end.`);
    expect(first).toMatch(/so,$/);
  });
});

it('any text: in order, within the text, none too long, no word lost', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 900 }), (text) => {
      const spans = sentencesOf(text, 'en');
      let last = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end - start).toBeLessThanOrEqual(LONGEST);
        expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]/u);
        last = end;
      }
      expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});
