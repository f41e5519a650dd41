import { describe, expect, it } from 'vitest';
import { Phrases } from '../../../lib/html/phrases.ts';

describe('Phrases', () => {
  const phrases = new Phrases('⟨(läs också|mer|ещё)⟩|関連');

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
    expect(new Phrases('^von ').cutFrom('VON Ida Moss')).toBe('Ida Moss');
    expect(new Phrases('ilgili').cutFrom('A İLGİLİ Ş')).toBe('A  Ş');
    expect(phrases.cutFrom('Nothing')).toBe('Nothing');
  });
});
