// @vitest-environment node
import { expect, it } from 'vitest';
import { parseSettings } from '../../../lib/settings.ts';
import { keptOf, partOf, valuesOf, type Kept } from '../../../lib/sync/values.ts';

const settings = parseSettings({
  hideClutter: false,
  sites: { 'lamp.example': { hide: false, read: 'never' } },
  speech: { voices: { en: 'a-voice' }, speed: 1.5 },
});
const KEPT: Kept = {
  settings,
  rules: { 'quay.example': [{ act: 'hide', selector: '.a', path: null }] },
  list: { text: 'lamp.example##.x', refused: ['p:nonsense('] },
};

it('everything is told under a name of its own, but for what belongs to one device', () => {
  const names = Object.keys(valuesOf(KEPT));
  expect(names).toEqual(
    expect.arrayContaining(['settings/look', 'sites/lamp.example', 'rules/quay.example', 'list']),
  );
  expect(names).not.toContain('settings/speech');
  expect(names).not.toContain('settings/sites');
  expect(names.map(partOf)).not.toContain(null);
});

it('comes back as it was, with the other device’s own voices', () => {
  const { speech } = parseSettings({ speech: { voices: { de: 'another' } } });
  expect(keptOf(valuesOf(KEPT), { ...settings, speech })).toEqual({
    ...KEPT,
    settings: { ...settings, speech },
  });
});

it('what was taken away is gone', () => {
  const values = { ...valuesOf(KEPT), 'sites/lamp.example': null, 'rules/quay.example': null };
  expect(keptOf({ ...values, list: null }, settings)).toMatchObject({
    settings: { sites: {} },
    rules: {},
    list: { text: '', refused: [] },
  });
});

it.each([
  ['settings/look', { size: 4000 }],
  ['settings/hideClutter', 'perhaps'],
  ['sites/lamp.example', { hide: 'no' }],
  ['rules/quay.example', [{ act: 'eat', selector: '.a' }]],
  ['list', { text: 7 }],
])('what makes no sense costs nothing else: %s', (name, value) => {
  const kept = keptOf({ ...valuesOf(KEPT), [name]: value }, settings);
  const others = Object.entries(valuesOf(KEPT)).filter(([key]) => key !== name);
  expect(valuesOf(kept)).toMatchObject(Object.fromEntries(others));
  expect(valuesOf(kept)[name]).not.toEqual(value);
});
