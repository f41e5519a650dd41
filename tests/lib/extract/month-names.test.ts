// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { dayInText } from '../../../lib/extract/date-text.ts';
import { monthNames, monthNamesOfBrowser } from '../../../lib/extract/month-names.ts';

const LISTED = 'ar da de es fr he hi id it ja ko nb nl pl pt ru sv tr uk vi zh'.split(' ');

describe('names of months', () => {
  it.each(LISTED)('are those of CLDR in %s', (lang) => {
    const forms = new Set(monthNamesOfBrowser(lang).map((names) => names.join('|')));
    expect(monthNames(lang).map((names) => names.join('|'))).toEqual(Array.from(forms));
  });

  it('are the browser’s own in a language that is not listed, and where a country has others', () => {
    expect(monthNames('fi')).toEqual([]);
    expect(dayInText('4. maaliskuuta 2026', 'fi')).toBe('2026-03-04');
    expect(dayInText('4. Jänner 2026', 'de-AT')).toBe('2026-01-04');
    expect(dayInText('4. Januar 2026', 'de-AT')).toBe('2026-01-04');
    expect(dayInText('4. Jänner 2026', 'de')).toBeNull();
  });

  it('of Norway are found by each of its codes', () => {
    for (const lang of ['no', 'nn', 'nb'])
      expect(dayInText('4. mai 2026', lang)).toBe('2026-05-04');
  });
});
