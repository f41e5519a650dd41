// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { withoutUnseen } from '../../../lib/html/unseen-signs.ts';

describe('text without what nobody sees', () => {
  it.each([
    ['bidirectional overrides', 'a\u202eb\u202c\u2066c\u2069'],
    ['zero width', 'a\u200bb\u2060c\ufeff'],
    ['soft hyphen, grapheme joiner', 'a\u00adb\u034fc'],
    ['tag characters', 'a\u{e0068}\u{e0069}b\u{e007f}c'],
    ['deprecated controls of format', 'a\u206ab\u206fc'],
    ['fillers', 'a\u3164b\u115f\u1160c\uffa0'],
    ['controls', 'a\u001b\u0000b\u009bc\u007f'],
    ['no characters', 'a\ufffeb\uffffc'],
    ['halves of a pair', 'a\ud83db\udc00c'],
    ['what has no place yet', 'a\u{e0080}b\u{e01f0}c\u2065\ufff0'],
    ['forms of Latin letters', 'a\ufe00b\u{e0100}c\ufe0f'],
    ['a row of forms', 'abc\ufe01\ufe02\u{e0110}\u{e01ef}'],
  ])('takes out %s', (_, text) => {
    expect(withoutUnseen(text)).toBe('abc');
  });

  it('keeps the first of a row of forms where there is one to choose', () => {
    expect(withoutUnseen('☀\ufe0f\ufe01\u{e0100}')).toBe('☀\ufe0f');
  });

  it.each([
    ['a family', '👩‍👩‍👧‍👦'],
    ['a flag of two', '🏳\ufe0f‍🌈'],
    ['a key', '1\ufe0f\u20e3 and #\ufe0f\u20e3'],
    ['a sign as a picture, and as text', '☀\ufe0f ☀\ufe0e ©\ufe0f'],
    ['a name with its own form', '葛\u{e0100}城'],
    ['Myanmar with a dotted form', 'က\ufe00'],
    ['Mongolian', 'ᠠ\u180b'],
    ['Persian joiners', 'می‌خواهم'],
    ['Devanagari joiners', 'क्‍ष'],
    ['marks of direction', 'שלום\u200f!\u200e'],
    ['lines and tabs', 'a\n\tb'],
  ])('keeps %s', (_, text) => {
    expect(withoutUnseen(text)).toBe(text);
  });

  it('takes out each sign that is a control, a format or no character, wherever it stands in Unicode', () => {
    const kept =
      /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u200c-\u200f\u{110bd}\u{110cd}\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]/u;
    const missed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const sign = String.fromCodePoint(code);
      if (!/[^\P{Cc}\s]|[\p{Cf}\p{Cs}]/u.test(sign) || kept.test(sign)) continue;
      if (withoutUnseen(`a${sign}b`) !== 'ab') missed.push(code.toString(16));
    }
    expect(missed).toEqual([]);
  });
});
