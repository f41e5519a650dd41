// @vitest-environment node
import { expect, test } from 'vitest';
import { BadCommand } from '../command-line.ts';
import { loadCorpus } from '../corpus.ts';
import { TINY } from '../page-cost/command-line.ts';
import { articlesOf, inTurn, readCommand } from './command-line.ts';

const DEFAULTS = { pages: 100, runs: 3 };
const extension = ['--extension', 'tests'];

test.each([[['--pages', '0']], [['--runs', 'many']], [['--what']]])('refuses %j', (argv) => {
  expect(() => readCommand(argv, DEFAULTS)).toThrow(BadCommand);
});

test('a folder without an extension is refused', () => {
  expect(() => readCommand(extension, DEFAULTS)).toThrow(/No built extension/);
});

test('pages are spread over a long list and come again in a short one', () => {
  const entries = loadCorpus(TINY);
  const ids = (count: number) => inTurn(entries, count).map(({ id }) => id);
  expect(new Set(ids(entries.length)).size).toBe(entries.length);
  expect(ids(2 * entries.length + 1)).toHaveLength(2 * entries.length + 1);
  expect(new Set(ids(2)).size).toBe(2);
  expect(ids(2)[0]).toBe(entries[0]?.id);
});

test('only articles are articles', () => {
  const articles = articlesOf(loadCorpus(TINY)).map(({ id }) => id);
  expect(articles).toContain('sample');
  expect(articles).not.toContain('home-page');
});
