// @vitest-environment node
import { expect, it } from 'vitest';
import { minutesLeft, minutesToRead } from '../../../lib/reading/reading-time.ts';

it('goes by the language', () => {
  expect(minutesToRead(2280, 'en-GB')).toBe(10);
  expect(minutesToRead(1790, 'de')).toBe(10);
  expect(minutesToRead(1840, 'xx')).toBe(10);
  expect(minutesToRead(1840, null)).toBe(10);
});

it('is never less than a minute, but for nothing', () => {
  expect(minutesToRead(1, 'en')).toBe(1);
  expect(minutesToRead(0, 'en')).toBe(0);
});

it('what is left shrinks to nothing', () => {
  expect(minutesLeft(10, 0)).toBe(10);
  expect(minutesLeft(10, 0.95)).toBe(1);
  expect(minutesLeft(10, 1)).toBe(0);
  expect([minutesLeft(10, -3), minutesLeft(10, 7)]).toEqual([10, 0]);
});
