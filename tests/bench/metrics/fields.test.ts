// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameAuthors, sameDate, sameTitle } from './fields.ts';

describe('sameTitle', () => {
  it.each([
    ['Tide mill at Croyle', 'TIDE MILL – at “Croyle”!', true],
    ['Wattenmühle öffnet', 'wattenmühle öffnet', true],
    ['Tide mill at Croyle | Halden Post', 'Tide mill at Croyle', false],
    [null, 'Tide mill', false],
  ])('%j and %j: %j', (got, want, same) => {
    expect(sameTitle(got, want)).toBe(same);
  });
});

describe('sameAuthors', () => {
  it.each([
    [['Ann Lee', 'Bo Ek'], ['bo ek', 'ann lee'], true],
    [['Ann Lee'], ['Ann Lee', 'Bo Ek'], false],
    [['Ann Lee', 'Bo Ek'], ['Ann Lee'], false],
    [['Ann Lee and Bo Ek'], ['Ann Lee', 'Bo Ek'], false],
    [[], ['Ann Lee'], false],
  ])('%j and %j: %j', (got, want, same) => {
    expect(sameAuthors(got, want)).toBe(same);
  });

  it('goes both ways', () => {
    const names = fc.array(fc.constantFrom('Ann', 'ann', 'Bo', 'Cy'));
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(sameAuthors(a, b)).toBe(sameAuthors(b, a));
      }),
    );
  });
});

describe('sameDate', () => {
  it.each([
    ['2024-04-25T14:07:00+02:00', '2024-04-25 12:07:00+00:00', true],
    ['2024-04-25T14:07:00+02:00', '2024-04-25 14:07:00+00:00', false],
    ['2024-04-25T14:07:09.389Z', '2024-04-25 14:07:09+00:00', true],
    ['2024-04-25T14:07Z', '2024-04-25T14:07:00Z', true],
    ['2024-04-25T14:07:00+0200', '2024-04-25T12:07:00Z', true],
    ['2024-04-25', '2024-04-25 23:07:00+02:00', true],
    ['2024-04-26', '2024-04-25 23:07:00+02:00', false],
    // Without an offset: the same clock, or the same time in UTC.
    ['2024-04-25T14:07:00+02:00', '2024-04-25 14:07:00', true],
    ['2024-04-25T14:07:00+02:00', '2024-04-25 12:07:00', true],
    ['2024-04-25T14:07:00+02:00', '2024-04-25 13:07:00', false],
    // Midnight without an offset is a day alone.
    ['2024-04-25T14:07:00+02:00', '2024-04-25 00:00:00', true],
    ['2024-04-25T14:07:00+02:00', '2024-04-25 00:00:00+00:00', false],
    ['Thu, 25 Apr 2024 14:07:00 GMT', '2024-04-25 14:07:00+00:00', true],
    ['April 25, 2024', '2024-04-25', true],
    ['9 hours ago', '2024-04-25', false],
    [null, '2024-04-25', false],
  ])('%j and %j: %j', (got, want, same) => {
    expect(sameDate(got, want)).toBe(same);
  });

  it('knows any moment again in any zone', () => {
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
    const when = fc.date({
      min: new Date('1970-01-02'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(when, offset, (date, minutes) => {
        const two = (value: number) => String(value).padStart(2, '0');
        const zone = `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
        const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 23);
        expect(sameDate(`${local}${zone}`, date.toISOString())).toBe(true);
      }),
    );
  });
});
