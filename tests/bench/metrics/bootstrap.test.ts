// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interval, quantile } from './bootstrap.ts';

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('interval', () => {
  it('is the same in every run', () => {
    const values = [0.2, 0.9, 0.95, 1, 0.7];
    expect(interval(values, mean)).toEqual(interval(values, mean));
  });

  it('holds the 95 % of a normal approximation', () => {
    const values = Array.from({ length: 400 }, (_, at) => (at % 2 === 0 ? 0 : 1));
    const [low, high] = interval(values, mean);
    // Standard error 0.5 / sqrt(400) = 0.025, times 1.96 either way.
    expect(low).toBeCloseTo(0.451, 2);
    expect(high).toBeCloseTo(0.549, 2);
  });

  it('lies within the values, low before high', () => {
    const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 2,
      maxLength: 9,
    });
    fc.assert(
      fc.property(values, (some) => {
        const [low, high] = interval(some, mean);
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...some) - 1e-9);
        expect(high).toBeLessThanOrEqual(Math.max(...some) + 1e-9);
      }),
      { numRuns: 30 },
    );
  });

  it('is the value itself for one page', () => {
    expect(interval([0.4], mean)).toEqual([0.4, 0.4]);
  });
});

describe('quantile', () => {
  it('goes between neighbours by proportion', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3], 1)).toBe(3);
    expect(quantile([], 0.5)).toBe(0);
  });
});
