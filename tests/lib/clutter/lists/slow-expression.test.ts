// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  holdsSlowExpression,
  isSlowExpression,
  MOST_REPEATS,
  MOST_WAYS,
} from '../../../../lib/clutter/lists/slow-expression.ts';

describe('an expression', () => {
  it.each([
    '(a+)+$',
    '^(a|a)+$',
    '(a?a)*b',
    '((a|b)c)+',
    '(?:x{2,})+',
    '(a|b){30}',
    'a+'.repeat(MOST_REPEATS + 1),
    'a?'.repeat(Math.log2(MOST_WAYS) + 1),
    '(a|a)'.repeat(Math.log2(MOST_WAYS) + 1),
    `^(Ad|Fog)$|b(a|b)+`,
  ])('may take for ever: %s', (source) => {
    expect(isSlowExpression(source)).toBe(true);
  });

  it.each([
    'Ad|Sponsored|Promoted|Partner|Anzeige|Werbung|Reklame|Annonce|Pub|Promo|Advert',
    '^(?:Ad|Sponsored) by',
    String.raw`^\s*Ad\s*$`,
    String.raw`\(a+\)+`,
    '[(|+]+',
    '(ab)+',
    '(?<=a)b(?!c)',
    'a{3}',
    'a+'.repeat(MOST_REPEATS),
    'a?'.repeat(Math.log2(MOST_WAYS)),
    '(a|a)'.repeat(Math.log2(MOST_WAYS)),
    '^(Ad|Sponsored|Promoted|Partner|Anzeige|Werbung|Reklame|Annonce|Pub|Promo|Advert)$',
    String.raw`Promoted\s*by|Sponsored\s*by|Gesponsord\s*door|Promocionado\s*por`,
  ])('is quick: %s', (source) => {
    expect(isSlowExpression(source)).toBe(false);
  });
});

it.each([
  ['p:has-text(/^(a|a)+$/)', true],
  ['p:has-text("/(a|a)+/i")', true],
  ['div:has(> p:has-text(/(a+)+b/))', true],
  ['p:matches-attr("/^x/"="/(a|b)*c/")', true],
  ['p:matches-path((a|a)+b)', true],
  ['p:matches-css(color: /(a|a)+/)', true],
  ['p:has-text((a|a)+)', false],
  ['p:has-text(/Fog|Rain/)', false],
  ['a[title="/(a|a)+/"]', false],
  ['p:has-text(', false],
])('is looked for in what a selector asks: %s', (selector, isSlow) => {
  expect(holdsSlowExpression(selector)).toBe(isSlow);
});
