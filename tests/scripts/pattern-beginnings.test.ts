// @vitest-environment node
import { assert, constantFrom, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsSign } from '../../lib/clutter/phrase-signs.ts';
import { beginningsOf, signsOf } from '../../scripts/tools/pattern-beginnings.ts';

describe('beginningsOf', () => {
  it.each([
    ['more|next', ['more', 'next']],
    ['[eé]t', ['et', 'ét']],
    ['an?other', ['anot', 'aoth']],
    ['(the )?end', ['the ', 'end']],
    ['a{2,}b', ['aab', 'aaab', 'aaaa']],
    [String.raw`ad\W`, ['ad*']],
    [String.raw`\S+x`, ['*']],
    ['(?<![a-z])top', ['top']],
  ])('%s', (pattern, begun) => {
    expect([...beginningsOf(pattern, 4)].sort()).toEqual([...begun].sort());
  });
});

describe('signsOf', () => {
  it.each([
    ['where it begins', '(get|have) my', ['get ', 'have']],
    ['the start of a text', '^get our app', ['^get ']],
    ['the start, behind no letters', String.raw`^\W*(get|have) our app`, ['^get ', '^have']],
    ['the start, behind a few', String.raw`^(?:\W{0,3})read more`, ['^read']],
    ['the start, in any script', String.raw`^[^\p{L}]*подпи`, ['^подп']],
    [
      'a piece that must be there',
      String.raw`^\W*(our |\S+ )?(podcasts?|events?)`,
      ['podc', 'even'],
    ],
    ['the stronger piece', String.raw`in \S+ newsletters?`, [' new']],
    ['each way of saying it by itself', String.raw`^(\S+ app|get news)$`, [' app', 'get ']],
    ['two of East Asia', '(登録|購読)する', ['登録する', '購読する']],
  ])('%s', (_, pattern, signs) => {
    expect([...(signsOf(pattern) ?? [])].sort()).toEqual([...signs].sort());
  });

  it.each([
    ['what may be anything', String.raw`\S+`],
    ['what need not be there', '(newsletter)?'],
    ['one way of which nothing is known', String.raw`newsletter|\S+`],
    ['two letters', 'ai'],
    ['one letter at the start', String.raw`^g\W`],
  ])('none for %s', (_, pattern) => {
    expect(signsOf(pattern)).toBeNull();
  });

  it('counts forty signs, not forty-one', () => {
    const words = (count: number) =>
      Array.from({ length: count }, (_, at) => `w${String(at + 10)}x`).join('|');
    expect(signsOf(words(40))).toHaveLength(40);
    expect(signsOf(words(41))).toBeNull();
  });

  it('are in whatever the pattern matches', () => {
    const patterns = [
      String.raw`^\W*(please )?(get|have|\S+) (our )?(news|app)(s| now)?$`,
      String.raw`^\s*((the )?[a-c]ll+|[eé]t{2,4}e?)( more){0,3}$`,
      String.raw`^(?:\W{0,3})(?:read(?: more)?|(.{2}next)+)[:>]`,
      String.raw`(week|day)s? (free|for [0-9])|^(no|a) trial`,
      '(a|ab)(c|bcd)(d*)e|x{3,5}yz?',
    ];
    const matching = constantFrom(...patterns).chain((pattern) =>
      stringMatching(new RegExp(pattern)).map((text) => ({ pattern, text })),
    );
    assert(
      property(matching, ({ pattern, text }) => {
        const signs = signsOf(pattern);
        return signs === null || holdsSign(signs, text.toLowerCase());
      }),
      { numRuns: 200 },
    );
  });
});
