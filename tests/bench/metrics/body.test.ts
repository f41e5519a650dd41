// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { f1, grams, scoreBody, tokens } from './body.ts';

const word = fc.constantFrom('tide', 'mill', 'Croyle', 'water', '潮', 'Öl', '7', '_x');
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
const written = text.filter((one) => one !== '');

describe('scoreBody', () => {
  it('counts 4-grams as multisets', () => {
    const truth = { body: 'a b c d e', excused: [] };
    expect(scoreBody('a b c d', truth)).toEqual({ precision: 1, recall: 0.5 });
    expect(scoreBody('a b c d. a b c d', truth)).toEqual({ precision: 1 / 5, recall: 1 / 2 });
  });

  it('keeps case and ignores punctuation', () => {
    expect(
      scoreBody('One, two: three -- four!', { body: 'One two three four', excused: [] }),
    ).toEqual({ precision: 1, recall: 1 });
    expect(
      scoreBody('one two three four', { body: 'One two three four', excused: [] }).recall,
    ).toBe(0);
  });

  it('takes a text shorter than four tokens as one run', () => {
    expect(scoreBody('Croyle mill', { body: 'Croyle mill', excused: [] }).precision).toBe(1);
    expect(scoreBody('Croyle', { body: 'Croyle mill', excused: [] }).precision).toBe(0);
  });

  it('does not count title and summary as wrong, nor as found', () => {
    const truth = { body: 'a b c d', excused: ['t u v w', 'a b c d'] };
    expect(scoreBody('t u v w\na b c d', { ...truth, excused: [] }).precision).toBe(1 / 5);
    // The three runs across the line break are still strays.
    expect(scoreBody('t u v w\na b c d', truth).precision).toBe(1 / 4);
    // A run of the body that is let in twice stays wrong, also when the title holds it.
    expect(scoreBody('a b c d a b c d', truth).precision).toBe(1 / 5);
    expect(scoreBody('t u v w', truth)).toEqual({ precision: 0, recall: 0 });
  });

  it('is 1 for the same text, 0 for texts that share nothing', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(scoreBody(same, { body: same, excused: [] })).toEqual({ precision: 1, recall: 1 });
      }),
    );
    fc.assert(
      fc.property(written, (some) => {
        expect(scoreBody(some, { body: 'nothing of this is there', excused: [] })).toEqual({
          precision: 0,
          recall: 0,
        });
      }),
    );
  });

  it('has precision and recall change places with the texts, and F1 stay', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const there = scoreBody(a, { body: b, excused: [] });
        const back = scoreBody(b, { body: a, excused: [] });
        expect([back.recall, back.precision]).toEqual([there.precision, there.recall]);
        expect(f1(back)).toBe(f1(there));
        expect(f1(there)).toBeGreaterThanOrEqual(0);
        expect(f1(there)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never falls when something is excused', () => {
    fc.assert(
      fc.property(written, written, text, (got, body, excused) => {
        const strict = scoreBody(got, { body, excused: [] });
        const lenient = scoreBody(got, { body, excused: [excused] });
        expect(lenient.recall).toBe(strict.recall);
        expect(lenient.precision).toBeGreaterThanOrEqual(strict.precision);
      }),
    );
  });
});

describe('grams', () => {
  it('has as many runs as tokens, less three', () => {
    fc.assert(
      fc.property(written, (one) => {
        const count = [...grams(one).values()].reduce((sum, value) => sum + value, 0);
        expect(count).toBe(Math.max(1, tokens(one).length - 3));
      }),
    );
  });
});

describe('f1', () => {
  it('is 0 when both are 0', () => {
    expect(f1({ precision: 0, recall: 0 })).toBe(0);
    expect(f1({ precision: 0.5, recall: 1 })).toBeCloseTo(2 / 3);
  });
});
