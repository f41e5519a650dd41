// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { DOOR } from '../../../lib/clutter/walls.ts';
import { LEAD, ROLE } from '../../../lib/extract/byline-words.ts';
import { CHANGED } from '../../../lib/extract/change-words.ts';
import { WALL } from '../../../lib/extract/wall-phrases.ts';
import { ANY_WORD, OTHER_SCRIPTS, type Phrases } from '../../../lib/html/phrases.ts';
import { CREDIT_LINE } from '../../../lib/partition/credit-phrases.ts';
import * as headings from '../../../lib/related/heading-phrases.ts';
import { MOST_READ_HEADING } from '../../../lib/related/most-read-phrases.ts';
import { AGO, ALONE, MONTH } from '../../../lib/related/time-label.ts';
import { beginningsOf, UNKNOWN } from '../../../scripts/tools/pattern-beginnings.ts';

import { saidTwice } from './repeated-words.ts';

const LISTS = {
  ...headings,
  MOST_READ_HEADING,
  AGO,
  MONTH,
  ALONE,
  LEAD,
  ROLE,
  CHANGED,
  WALL,
  DOOR,
  CREDIT_LINE,
};

/** Two letters with marks before them. */
const LETTERS = 4;

const plain = (says: string) => says.replaceAll('⟨', '').replaceAll('⟩', '(?![a-z])');

/** Two letters of the first word, or the one it has; marks before it (brackets, spaces) are no part of it. */
const firstWord = (begun: string) =>
  begun
    .replace(/^[^\p{L}*]+/u, '')
    .replace(/[^\p{L}\p{M}*].*$/u, '')
    .slice(0, 2);

const OTHER = /^[\u0370-\u1dff\u2e80-\ud7ff\uf900-\uffdc]/;

/** Beginnings of a group's phrases that it does not name, so that texts with them would not be tried. */
function unnamed(begins: string, says: string): string[] {
  if (begins === ANY_WORD) return [];
  // Of what may stand before the first word, `\W` and marks, nothing can be told.
  const rest = says
    .replace(/^\^\(?\?:?\\W\{0,\d\}\)?/, '')
    .replace(/^\^(?:\\W|\[(?:\\.|[^\]\\])*\])\{0,\d\}/, '');
  const words = Array.from(beginningsOf(plain(rest), LETTERS), firstWord).filter(
    (word) => word !== '',
  );
  const isNamed = (word: string) =>
    begins === OTHER_SCRIPTS ? OTHER.test(word) : begins.split(' ').includes(word);
  return words.filter((word) => !isNamed(word) || word.includes(UNKNOWN));
}

describe('lists of phrases', () => {
  it.each(Object.entries<Phrases>(LISTS))(
    '%s names how each of its phrases begins',
    (_, { list }) => {
      for (const [begins, says] of list) expect([says, unnamed(begins, says)]).toEqual([says, []]);
    },
  );

  it.each(Object.entries<Phrases>(LISTS))(
    '%s repeats no word that it says twice',
    (_, { list }) => {
      for (const [, says] of list)
        expect([says, saidTwice(says.replaceAll(/[⟨⟩]/g, ''))]).toEqual([says, []]);
    },
  );

  it('would tell of a word that is said twice in what is repeated', () => {
    expect(saidTwice(String.raw`(?:(?:l[oa]s?|las?|more)\s)+read`)).toEqual(['la ', 'las ']);
    expect(saidTwice('(einen? |eine )*demo')).toEqual(['eine ']);
    expect(saidTwice(String.raw`(einen? |ihre?n? |\S+ )*demo`)).toEqual([]);
    expect(saidTwice('(eine |einen? )?demo')).toEqual([]);
  });

  it('would tell of a phrase that is not named', () => {
    expect(unnamed('mo', 'more|next')).toEqual(['ne']);
    expect(unnamed(OTHER_SCRIPTS, '関連|next')).toEqual(['ne']);
    expect(unnamed('mo', String.raw`\S*more`)).not.toEqual([]);
  });
});
