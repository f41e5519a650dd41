import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../lib/export/file-name.ts';

const name = (title: string) => fileName({ title, url: 'https://www.gazette.example/a' }, 'md');

describe('the name of a file', () => {
  it.each([
    ['Ostermere mends its pier', 'Ostermere mends its pier.md'],
    ['Pier: the bill', 'Pier - the bill.md'],
    ['Pier | Harrow Gazette', 'Pier - Harrow Gazette.md'],
    ['AC/DC at 9:30', 'AC-DC at 9-30.md'],
    ['Who paid? "Nobody" <knows>*', "Who paid 'Nobody' (knows).md"],
    ['[Live] #harbour ^', '(Live) harbour.md'],
    ['“Typo’graphic” – kept…', '“Typo’graphic” – kept….md'],
    ['.hidden', 'hidden.md'],
    ['-rf ~/', 'rf ~.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['Ends in dots...', 'Ends in dots.md'],
    ['CON', 'CON_.md'],
    ['nul.story', 'nul_.story.md'],
    ['Com1', 'Com1_.md'],
    ['Lpt¹ . x', 'Lpt¹_ . x.md'],
    ['Console wars', 'Console wars.md'],
    ['Com10', 'Com10.md'],
    ['a\u202egnp.exe', 'agnp.exe.md'],
    ['a\u200f\u0007\u0000b\n\tc', 'ab c.md'],
    ['e\u0301te\u0301', '\u00e9t\u00e9.md'],
    ['???', 'gazette.example.md'],
    ['港の夜', '港の夜.md'],
  ])('of %j is %j', (title, expected) => {
    expect(name(title)).toBe(expected);
  });

  it('is something where neither title nor address says anything', () => {
    expect(fileName({ title: '', url: '' }, 'epub')).toBe('story.epub');
  });

  it('is as long as a file system takes, in bytes, and ends with a word', () => {
    expect(name('a'.repeat(120))).toBe(`${'a'.repeat(120)}.md`);
    expect(name('a'.repeat(121))).toBe(`${'a'.repeat(120)}.md`);
    expect(name('word '.repeat(50))).toBe(`${'word '.repeat(24).trim()}.md`);
    expect(name('港'.repeat(50))).toBe(`${'港'.repeat(40)}.md`);
  });

  it('keeps emoji whole', () => {
    const family = '👩‍👩‍👧‍👦';
    const most = Math.floor(120 / new TextEncoder().encode(family).length);
    expect(name(family.repeat(20))).toBe(`${family.repeat(most)}.md`);
  });

  it('is safe whatever the title', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...Array.from('./\\:*?"<>| ~-con1aux港👩‍👧\u202e\u0000')) }),
    );
    fc.assert(
      fc.property(title, (words) => {
        const given = name(words);
        const stem = given.slice(0, -'.md'.length);
        expect(new TextEncoder().encode(stem).length).toBeLessThanOrEqual(121);
        expect(stem).toMatch(/^[^\s.~-](?:.*[^\s.-])?$/u);
        expect(stem).not.toMatch(/[\p{Cc}\p{Cs}\\/:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(stem).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\s*(?:\.|$)/i);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
