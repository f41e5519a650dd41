// @vitest-environment node
import { expect, it } from 'vitest';
import { everywhereChange, MOST_ADDED } from '../../../lib/repair/everywhere-change.ts';
import { EVERYWHERE_KEY } from '../../../lib/repair/own-list-parcels.ts';
import { readOwnList } from '../../../lib/repair/own-list.ts';

const storedFor = (list: string) => readOwnList(list, () => null).stored[EVERYWHERE_KEY];
const change = (before: string, now: string) => everywhereChange(storedFor(before), storedFor(now));
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => `##.banner-${at}`).join('\n');

it('tells what has come and what has gone', () => {
  expect(change('##.one\n##.two', '##.two\n##p:has-text(Buy)')).toEqual({
    added: ['u?p:has-text(Buy)'],
    removed: ['u.one'],
    lifted: new Set(),
  });
});

it('tells what no filter may name any more', () => {
  expect(change('##.one', '##.one\n#@#.one\n#@#.two')).toEqual({
    added: [],
    removed: ['u.one'],
    lifted: new Set(['.one', '.two']),
  });
});

it('does not know what holds again, or what is too much to try', () => {
  expect(change('#@#.one', '')).toBeNull();
  expect(change('', lines(MOST_ADDED))?.added).toHaveLength(MOST_ADDED);
  expect(change('', lines(MOST_ADDED + 1))).toBeNull();
  expect(change(lines(MOST_ADDED + 1), '')?.removed).toHaveLength(MOST_ADDED + 1);
});

it.each([undefined, null, 7, { text: 3 }, { text: '', lifted: [4] }])(
  'takes a broken store for an empty one: %j',
  (broken) => {
    expect(everywhereChange(broken, storedFor('##.one'))?.added).toEqual(['u.one']);
    expect(everywhereChange(storedFor('##.one'), broken)?.removed).toEqual(['u.one']);
  },
);
