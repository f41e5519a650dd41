// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  joined,
  memoriesOf,
  merged,
  stamped,
  TOLD_GONE_MS,
  type Entries,
} from '../../../lib/sync/entries.ts';

const NOW = 1_000_000_000_000;
const sure = { now: NOW, isSure: () => true };
const LAMP = 'sites/lamp.example';
const OFF = { hide: false, read: 'ask' };

describe('the time of a change', () => {
  const values = { [LAMP]: OFF };
  const memories = memoriesOf({ [LAMP]: { at: 500, value: OFF } }, values);

  it('is remembered while the value is the same', () => {
    expect(stamped(values, memories, sure)[LAMP]).toEqual({ at: 500, value: OFF });
  });

  it('is now for what is other, new or gone', () => {
    const other = { ...OFF, read: 'never' };
    expect(stamped({ [LAMP]: other }, memories, sure)[LAMP]?.at).toBe(NOW);
    expect(stamped({ ...values, 'sites/quay.example': OFF }, memories, sure)).toMatchObject({
      'sites/quay.example': { at: NOW },
    });
    expect(stamped({}, memories, sure)[LAMP]).toEqual({ at: NOW, value: null });
  });

  it('is later than what it changes, also where another clock goes before this one', () => {
    const ahead = memoriesOf({ [LAMP]: { at: NOW + 9000, value: OFF } }, values);
    expect(stamped({}, ahead, sure)[LAMP]).toEqual({ at: NOW + 9001, value: null });
  });

  it('is nobody’s for a default that stands in for something broken', () => {
    expect(stamped({}, memories, { now: NOW, isSure: () => false })).toEqual({});
  });

  it('is unknown on a device that has told nothing yet', () => {
    expect(stamped(values, null, sure)[LAMP]?.at).toBe(0);
  });
});

describe('two devices', () => {
  const one: Entries = { a: { at: 5, value: 1 }, b: { at: 7, value: 1 } };
  const two: Entries = { a: { at: 6, value: 2 }, b: { at: 6, value: 2 }, c: { at: 1, value: 2 } };

  it('come to the same, each entry as it was changed last, whoever begins', () => {
    const both = { a: { at: 6, value: 2 }, b: { at: 7, value: 1 }, c: { at: 1, value: 2 } };
    expect(merged(one, two, NOW)).toEqual(both);
    expect(merged(two, one, NOW)).toEqual(both);
  });

  it('leave what was told where the time is the same', () => {
    expect(merged({ a: { at: 6, value: 1 } }, two, NOW)['a']?.value).toBe(2);
  });

  it('are told of what was taken away, for half a year', () => {
    const gone = (at: number) => merged({ a: { at, value: null } }, {}, NOW);
    expect(gone(NOW - TOLD_GONE_MS)).toHaveProperty('a');
    expect(gone(NOW - TOLD_GONE_MS - 1)).toEqual({});
  });
});

describe('a device that joins', () => {
  it('takes the others’ settings, and keeps what they say nothing of', () => {
    const mine = { 'settings/look': { at: 0, value: 'mine' }, [LAMP]: { at: 0, value: OFF } };
    const told = { 'settings/look': { at: 3, value: 'theirs' } };
    expect(joined(mine, told, NOW)).toEqual({ ...told, [LAMP]: { at: 0, value: OFF } });
  });

  it('loses neither its own repairs and filters nor the others’', () => {
    const rule = (selector: string) => ({ act: 'hide', selector, path: null });
    const mine: Entries = {
      'rules/lamp.example': { at: 0, value: [rule('.a'), rule('.b')] },
      list: { at: 0, value: { text: '##.x\n##.y', refused: ['.y'] } },
    };
    const told: Entries = {
      'rules/lamp.example': { at: 4, value: [rule('.b'), rule('.c')] },
      list: { at: 4, value: { text: '##.x\n##.z', refused: ['.z'] } },
    };
    expect(joined(mine, told, NOW)).toEqual({
      'rules/lamp.example': { at: NOW, value: [rule('.b'), rule('.c'), rule('.a')] },
      list: { at: NOW, value: { text: '##.x\n##.z\n##.y', refused: ['.z', '.y'] } },
    });
  });

  it('changes nothing where both say the same', () => {
    const told: Entries = { list: { at: 4, value: { text: '##.x', refused: [] } } };
    expect(joined({ list: { at: 0, value: { text: '##.x', refused: [] } } }, told, NOW)).toEqual(
      told,
    );
  });
});
