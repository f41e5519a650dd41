// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { SETTINGS_VERSION } from '../../../lib/settings-versions.ts';
import { keysOf, parcelled, QUOTA, unparcelled, weightOf } from '../../../lib/sync/parcels.ts';
import { partTexts, readPartText } from '../../../lib/sync/part-text.ts';

const letters = (count: number) => Array.from({ length: count }, (_, at) => at % 10).join('');

describe('a part in parcels', () => {
  it.each([0, 1, 8000, 8001, 60_000])(
    'of %i letters comes back, no item over the quota',
    (count) => {
      const items = parcelled('rules', letters(count));
      expect(unparcelled('rules', items)).toEqual({ kind: 'packed', packed: letters(count) });
      for (const [key, value] of Object.entries(items))
        expect(weightOf({ [key]: value })).toBeLessThanOrEqual(QUOTA.itemBytes);
      expect(Object.keys(items)).toHaveLength(1 + Math.ceil(count / 8000));
    },
  );

  it('is none where nothing was told, and broken where a parcel is missing or of another device', () => {
    const items = parcelled('rules', letters(9000));
    expect(unparcelled('rules', {})).toEqual({ kind: 'none' });
    expect(unparcelled('list', items)).toEqual({ kind: 'none' });
    expect(unparcelled('rules', { ...items, 'sync/rules/1': undefined })).toEqual({
      kind: 'broken',
    });
    expect(unparcelled('rules', { ...items, 'sync/rules/1': 'x' })).toEqual({ kind: 'broken' });
    expect(unparcelled('rules', { ...items, 'sync/rules': 'x' })).toEqual({ kind: 'broken' });
  });

  it('of a later version is left alone', () => {
    const items = parcelled('rules', 'x');
    const head = { ...(items['sync/rules'] as object), version: SETTINGS_VERSION + 1 };
    expect(unparcelled('rules', { ...items, 'sync/rules': head })).toEqual({ kind: 'future' });
  });

  it('knows its own keys', () => {
    const items = { ...parcelled('rules', letters(9000)), ...parcelled('list', 'x'), other: 1 };
    expect(keysOf('rules', items)).toEqual(['sync/rules', 'sync/rules/0', 'sync/rules/1']);
  });
});

it('weighs as the browsers do: bytes of the key and of the value as JSON', () => {
  expect(weightOf({ key: 'ü"' })).toBe(3 + 1 + 2 + 2 + 1);
});

describe('the text of a part', () => {
  const entries = {
    'sites/b.example': { at: 2, value: null },
    'sites/a.example': { at: 1, value: { hide: false } },
    list: { at: 3, value: { text: '' } },
  };

  it('is the same for the same entries, in whatever order they are', () => {
    const turned = Object.fromEntries(Object.entries(entries).reverse());
    expect(partTexts(turned)).toEqual(partTexts(entries));
  });

  it('comes back', () => {
    const texts = partTexts(entries);
    expect(readPartText('sites', texts.sites)).toEqual({
      'sites/a.example': entries['sites/a.example'],
      'sites/b.example': entries['sites/b.example'],
    });
    expect(readPartText('list', texts.list)).toEqual({ list: entries.list });
  });

  it.each(['', '7', '{"sites/a":1}', '{"sites/a":[-1,0]}'])('is none of ours: %s', (text) => {
    expect(readPartText('sites', text)).toBeNull();
  });

  it('holds nothing of another part', () => {
    expect(readPartText('rules', '{"sites/a":[1,2]}')).toEqual({});
  });
});
