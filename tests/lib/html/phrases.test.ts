// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ANY_WORD, OTHER_SCRIPTS, Phrases } from '../../../lib/html/phrases.ts';

describe('Phrases', () => {
  const phrases = new Phrases([
    ['lä me', '⟨(läs också|mer)⟩'],
    [OTHER_SCRIPTS, '⟨ещё⟩|関連'],
  ]);

  it.each(['Läs också: båten', 'LÄS OCKSÅ', 'Mer!', 'Ещё по теме', '関連記事', '“Mer”'])(
    'finds one in %j, whatever its case',
    (text) => {
      expect(phrases.test(text)).toBe(true);
    },
  );

  it.each(['sommer', 'merå', 'Läs', ''])('finds none in %j', (text) => {
    expect(phrases.test(text)).toBe(false);
  });

  it('cuts the first one from a text and leaves the rest as it is written', () => {
    expect(new Phrases([['vo', '^von ']]).cutFrom('VON Ida Moss')).toBe('Ida Moss');
    expect(new Phrases([['il', 'ilgili']]).cutFrom('A İLGİLİ Ş')).toBe('A  Ş');
    expect(phrases.cutFrom('Nothing')).toBe('Nothing');
  });

  it('cuts the phrase that begins first, whatever group it is of', () => {
    const two = new Phrases([
      ['be', 'beta'],
      ['al', 'alpha'],
    ]);
    expect(two.cutFrom('an alpha, a beta')).toBe('an , a beta');
  });

  it('tries a phrase at the start only on the first word, and one for any word on all texts', () => {
    const more = new Phrases([
      ['mo', '^more'],
      [ANY_WORD, String.raw`^\d+$`],
    ]);
    expect(['More', 'no more', '12'].map((text) => more.test(text))).toEqual([true, false, true]);
  });
});
