// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageRelated, bareAddress, scoreRelated } from './related.ts';

describe('bareAddress', () => {
  it.each([
    ['https://www.lumen9.example/a/', 'http://lumen9.example/a'],
    ['https://lumen9.example/a#comments', 'https://lumen9.example/a'],
    ['https://lumen9.example/a?utm_source=x&fbclid=1&ref=home', 'https://lumen9.example/a'],
    ['https://lumen9.example/a?id=7&cmp=x', 'https://lumen9.example/a?id=7'],
  ])('%s is %s', (a, b) => {
    expect(bareAddress(a)).toBe(bareAddress(b));
  });

  it.each([
    ['https://lumen9.example/a?id=7', 'https://lumen9.example/a?id=8'],
    ['https://m.lumen9.example/a', 'https://lumen9.example/a'],
    ['https://lumen9.example/a?reference=7', 'https://lumen9.example/a'],
  ])('%s is not %s', (a, b) => {
    expect(bareAddress(a)).not.toBe(bareAddress(b));
  });
});

describe('scoreRelated', () => {
  const at = (name: string) => `https://lumen9.example/${name}`;

  it('leaves out what is neither required nor wrong', () => {
    const truth = { expected: [at('a'), at('b')], allowed: [at('m'), at('b')] };
    expect(scoreRelated([at('a'), at('m')], truth)).toEqual({ precision: 1, recall: 0.5 });
    expect(scoreRelated([at('b'), at('x')], truth)).toEqual({ precision: 0.5, recall: 0.5 });
    expect(scoreRelated([at('m')], truth)).toEqual({ precision: null, recall: 0 });
  });

  it('counts an address once', () => {
    const truth = { expected: [at('a')], allowed: [] };
    expect(scoreRelated([at('a'), at('a/'), at('x')], truth).precision).toBe(0.5);
  });

  it('has no recall where nothing is expected', () => {
    expect(scoreRelated([], { expected: [], allowed: [] })).toEqual({
      precision: null,
      recall: null,
    });
    expect(scoreRelated([at('x')], { expected: [], allowed: [] })).toEqual({
      precision: 0,
      recall: null,
    });
  });

  it('is 1 for the same list in any order, 0 for another', () => {
    const list = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd').map(at), { minLength: 1 });
    fc.assert(
      fc.property(list, (expected) => {
        const reversed = [...expected].reverse();
        expect(scoreRelated(reversed, { expected, allowed: [] })).toEqual({
          precision: 1,
          recall: 1,
        });
        expect(scoreRelated([at('x')], { expected, allowed: [] })).toEqual({
          precision: 0,
          recall: 0,
        });
      }),
    );
  });
});

describe('averageRelated', () => {
  it('averages each over the pages that say something', () => {
    expect(
      averageRelated([
        { precision: 1, recall: 0.5 },
        { precision: null, recall: 0 },
        { precision: 0.5, recall: null },
      ]),
    ).toEqual({ precision: 0.75, recall: 0.25 });
  });

  it('is 0 when nothing was listed, null when no page is labelled', () => {
    expect(averageRelated([{ precision: null, recall: 0 }])).toEqual({ precision: 0, recall: 0 });
    expect(averageRelated([])).toBeNull();
  });
});
