// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { BadCommand } from '../command-line.ts';
import type { Entry } from '../corpus.ts';
import { readCommand, TINY } from './command-line.ts';
import { groupOf, sampled } from './groups.ts';
import { ownPages, withList } from './own-pages.ts';
import { pageSource } from '../page-source.ts';

describe('readCommand', () => {
  it('takes all of our own pages when nothing is said', () => {
    expect(readCommand([])).toMatchObject({
      corpora: [TINY],
      only: [],
      sample: null,
      own: true,
      settleMs: 1200,
    });
  });

  it('reads lists, numbers and files', () => {
    const line =
      '--corpus a --corpus b --only x,y --sample 4 --settle 90 --no-own --out o --extension e';
    expect(readCommand(line.split(' '))).toEqual({
      corpora: ['a', 'b'],
      only: ['x', 'y'],
      sample: 4,
      settleMs: 90,
      out: 'o',
      extension: 'e',
      own: false,
      ownRules: false,
      help: false,
    });
  });

  it.each(['0', '-1', 'x', '1.5'])('refuses a sample of %s', (text) => {
    expect(() => readCommand([`--sample=${text}`])).toThrow(BadCommand);
  });
});

describe('sampled', () => {
  const entries = Array.from({ length: 20 }, (_, at) => ({
    id: String(at),
    kind: at < 15 ? 'article' : 'product',
  })) as unknown as readonly Entry[];
  const ids = (most: number | null) => sampled(entries, most).map(({ id }) => Number(id));

  it('takes as many of each group, spread over the list, and the same ones each time', () => {
    expect(ids(3)).toEqual([0, 5, 10, 15, 17, 19]);
    expect(sampled(entries, 3).filter((entry) => groupOf(entry) === 'articles')).toHaveLength(3);
  });

  it.each([1, 2, 4, 7, 15])('takes %i of fifteen', (most) => {
    expect(ids(most).filter((id) => id < 15)).toHaveLength(most);
  });

  it('takes all where there are no more', () => {
    expect(ids(null)).toHaveLength(20);
    expect(ids(50)).toHaveLength(20);
  });
});

describe('pages of our own', () => {
  const elements = (html: string) => html.match(/<[a-z]/g)?.length ?? 0;

  it('one is made large', () => {
    const html = '<body><h1>Night markets return</h1></body>';
    expect(elements(withList(html, 100))).toBe(elements(html) + 101);
    expect(withList(html, 100)).toMatch(/<\/ul><\/body>$/);
    expect(withList('<p>Night markets', 2)).toMatch(/^<p>Night markets<ul>/);
  });

  it('are there, and are taken away again', () => {
    const own = ownPages();
    const { base64 } = pageSource(own.largeArticle);
    expect(elements(Buffer.from(base64, 'base64').toString())).toBeGreaterThan(20_000);
    own.remove();
    expect(() => pageSource(own.largeArticle)).toThrow('cannot be read');
  });
});
