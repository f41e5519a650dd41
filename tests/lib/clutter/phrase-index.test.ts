// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ClutterRule, Phrases } from '../../../lib/clutter/clutter-rule.ts';
import { rulesSaidBy } from '../../../lib/clutter/phrase-index.ts';
import { CLUTTER_RULES } from '../../../lib/clutter/rules/index.ts';
import { signsOf } from '../../../scripts/tools/pattern-beginnings.ts';
import { saidTwice } from '../html/repeated-words.ts';

const test = vi.spyOn(RegExp.prototype, 'test');
afterEach(() => {
  test.mockClear();
});

/** How often a pattern was tried in this test. */
const triesOf = (pattern: RegExp) =>
  test.mock.contexts.filter((tried) => tried instanceof RegExp && tried.source === pattern.source)
    .length;

const ruleOf = (id: string, ...says: Phrases[]): ClutterRule => ({
  id,
  kind: 'newsletter',
  why: 'Offers something.',
  says,
  maxWords: 10,
  spare: [],
});
const ids = (rules: readonly ClutterRule[]) => rules.map((rule) => rule.id);

describe('rulesSaidBy', () => {
  const letter = ruleOf('letter', { about: 'letter brief', says: /get our (letter|brief)/u });
  const app = ruleOf('app', { about: 'アプリ', says: /アプリを入手/u });

  it('finds what a line says, whatever its case, in the order of the rules', () => {
    const said = rulesSaidBy([app, letter]);
    expect(ids(said('GET OUR Letters'))).toEqual(['letter']);
    expect(ids(said('Get our brief: アプリを入手'))).toEqual(['app', 'letter']);
    expect(said('')).toEqual([]);
  });

  it('takes two letters for a whole word, three for how one begins', () => {
    const ai = /try ai/u;
    const app = /get apps/u;
    const rules = [
      ruleOf('ai', { about: 'ai', says: ai }),
      ruleOf('app', { about: 'app', says: app }),
    ];
    const said = rulesSaidBy(rules);
    expect(ids(said('Try AI'))).toEqual(['ai']);
    expect(ids(said('Get apps'))).toEqual(['app']);
    said('Airlines');
    expect(triesOf(ai)).toBe(1);
  });

  it('finds a word that one letter and a hyphen begin', () => {
    const said = rulesSaidBy([app, ruleOf('mail', { about: 'e-mail', says: /by e-mail/u })]);
    expect(ids(said('News by e-mail'))).toEqual(['mail']);
    expect(ids(said('アプリ: news by e-mail'))).toEqual(['mail']);
    expect(said('News by e-bike or mail')).toEqual([]);
  });

  it('finds a word anywhere in a script that writes words together', () => {
    expect(ids(rulesSaidBy([app])('新しいアプリを入手'))).toEqual(['app']);
  });

  it('tries no pattern on a line that has none of its words, nor one inside another word', () => {
    const says = /letter/u;
    const said = rulesSaidBy([ruleOf('counted', { about: 'letter', says })]);
    expect(said('The ferry went back to sea, bloodlettered and late.')).toEqual([]);
    expect(triesOf(says)).toBe(0);
    expect(ids(said('The letters'))).toEqual(['counted']);
    expect(triesOf(says)).toBe(1);
  });

  it('tries no pattern on a line that has none of its signs', () => {
    const source = 'letters? for free';
    const says = { source, signs: ['^free', 'lett'] };
    const said = rulesSaidBy([ruleOf('signed', { about: 'free letter', says })]);
    expect(said('A free day')).toEqual([]);
    expect(triesOf(new RegExp(source))).toBe(0);
    expect(said('Free letters')).toEqual([]);
    expect(triesOf(new RegExp(source))).toBe(1);
    expect(ids(said('Letters for free'))).toEqual(['signed']);
  });

  it('gives every rule that shares a phrase, tried once', () => {
    const says = /letter/u;
    const shared = { about: 'letter', says };
    const said = rulesSaidBy([ruleOf('one', shared), ruleOf('other', shared)]);
    expect(ids(said('A letter'))).toEqual(['one', 'other']);
    expect(triesOf(says)).toBe(1);
  });

  it('tries a pattern once on a line that has two of its words', () => {
    const says = /nothing/u;
    rulesSaidBy([ruleOf('counted', { about: 'letter brief', says })])('brief letter, brief letter');
    expect(triesOf(says)).toBe(1);
  });
});

/** Two with more than forty ways to begin, in scripts of East Asia, and one that takes any line. */
const BARE = 3;

describe('phrases of the rules', () => {
  it('have signs, all but a few: what has none is tried on every line with one of its words', () => {
    const bare = CLUTTER_RULES.flatMap((rule) => rule.says ?? []).filter(
      ({ says }) => signsOf(says.source) === null,
    );
    expect(bare.length).toBeLessThanOrEqual(BARE);
  });

  const phrases = CLUTTER_RULES.flatMap((rule) => rule.says ?? []);

  it('repeat no word that they say twice: a row of it would take for ever', () => {
    const twice = phrases.map(({ says }) => [says.source, saidTwice(says.source)] as const);
    expect(twice.filter(([, words]) => words.length > 0)).toEqual([]);
  });

  it('are tried on lower case, so they are in lower case themselves', () => {
    const letters = (source: string) => source.replace(/\\[A-Za-z]\{?\p{Lu}?\}?/gu, '');
    expect(phrases.filter(({ about }) => about !== about.toLowerCase())).toEqual([]);
    const sources = phrases.map(({ says }) => says.source);
    expect(sources.filter((source) => /\p{Lu}/u.test(letters(source)))).toEqual([]);
  });
});
