// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { placeAt, scrollTo, type Extent } from '../../../lib/reading/place.ts';

/** Blocks of 100 pixels, scrolled by so many. */
const scrolled =
  (by: number) =>
  (block: number): Extent => ({
    top: block * 100 - by,
    bottom: block * 100 + 100 - by,
  });

describe('the place at the top of the window', () => {
  it('is none at the beginning', () => {
    expect(placeAt(10, scrolled(0))).toBeNull();
    expect(placeAt(10, scrolled(-300))).toBeNull();
    expect(placeAt(0, scrolled(0))).toBeNull();
  });

  it('is a block, and how much of it is above', () => {
    expect(placeAt(10, scrolled(1))).toEqual({ block: 0, into: 0.01 });
    expect(placeAt(10, scrolled(250))).toEqual({ block: 2, into: 0.5 });
    expect(placeAt(10, scrolled(300))).toEqual({ block: 3, into: 0 });
  });

  it('is the end of the last block past the story', () => {
    expect(placeAt(10, scrolled(5000))).toEqual({ block: 9, into: 1 });
  });

  it('is found without asking for every block', () => {
    const extentOf = vi.fn(scrolled(55_555));
    expect(placeAt(1000, extentOf)).toEqual({ block: 555, into: 0.55 });
    expect(extentOf.mock.calls.length).toBeLessThan(15);
  });
});

it('leads back to where it was, also where blocks have another height', () => {
  expect(scrollTo({ block: 2, into: 0.5 }, { top: 200, bottom: 300 })).toBe(250);
  expect(scrollTo({ block: 2, into: 0.5 }, { top: 80, bottom: 120 })).toBe(100);
});
