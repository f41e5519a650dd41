// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { exported, imported, MOST_BYTES, type Portable } from '../../../lib/repair/portable.ts';
import { parseSettings } from '../../../lib/settings.ts';
import { SETTINGS_VERSION } from '../../../lib/settings-versions.ts';
import first from '../settings/version-1.json' with { type: 'json' };

const ALL: Portable = {
  settings: parseSettings({ sites: { 'lamp.example': { hide: false, read: 'never' } } }),
  rules: { 'quay.example': [{ act: 'hide', selector: 'aside > .a', path: null }] },
  ownList: '! mine\nquay.example##.x > p',
};

const file = (change: object) =>
  JSON.stringify({ ...(JSON.parse(exported(ALL)) as object), ...change });
const faultOf = (text: string) => {
  const result = imported(text);
  return result.ok ? null : result.fault;
};

it('what was exported is imported as it was', () => {
  expect(imported(exported(ALL))).toEqual({ ok: true, found: ALL });
});

it.each<Partial<Portable>>([
  { settings: parseSettings({ copyTemplate: '<p>{text}</p>' }) },
  { ownList: '! from <https://lists.example>\n! 3 < 4' },
  { rules: { 'quay.example': [{ act: 'hide', selector: 'a[title="<b>"]', path: null }] } },
  { ownList: 'x.example##.ad\n'.repeat(150_000) },
])('whatever somebody has written is imported as it was: %#', (change) => {
  const all = { ...ALL, ...change };
  expect(imported(exported(all))).toEqual({ ok: true, found: all });
});

it('a file of an earlier version is brought to this one', () => {
  const result = imported(file({ settings: first }));
  expect(result).toMatchObject({
    ok: true,
    found: { settings: { version: SETTINGS_VERSION, sites: { 'lamp.example': { hide: false } } } },
  });
});

describe('a file is refused, with the place that is wrong', () => {
  it('when it is larger than any of ours', () => {
    const padded = (bytes: number) => exported(ALL).padEnd(bytes);
    expect(faultOf(padded(MOST_BYTES))).toBeNull();
    expect(faultOf(padded(MOST_BYTES + 1))).toEqual({ why: 'too-large', where: '' });
    expect(faultOf('x'.repeat(MOST_BYTES + 1))).toMatchObject({ why: 'too-large' });
  });

  it.each(['', 'PNG', '[]', 'null', '7', '{}', '{"format":"else"}', exported(ALL).slice(0, -20)])(
    'when it is of another kind: %s',
    (text) => {
      expect(faultOf(text)).toEqual({ why: 'wrong-kind', where: '' });
    },
  );

  it('when a later version wrote it', () => {
    const settings = { ...ALL.settings, version: SETTINGS_VERSION + 1 };
    expect(faultOf(file({ settings }))).toMatchObject({ why: 'future' });
  });

  const rule = { act: 'hide', selector: '.a', path: null };
  it.each([
    ['rules', { rules: { '<b>.example': [rule] } }],
    ['settings.sites', { settings: { ...ALL.settings, sites: { '</textarea>': {} } } }],
    ['', { '<!-- -->': 1 }],
  ])('when there is markup in a name: %s', (where, change) => {
    expect(faultOf(file(change))).toEqual({ why: 'markup', where });
  });

  it.each([
    [
      'settings.look.size',
      { settings: { ...ALL.settings, look: { ...ALL.settings.look, size: 4000 } } },
    ],
    ['rules.quay.example.0.act', { rules: { 'quay.example': [{ ...rule, act: 'eat' }] } }],
    ['rules.quay.example', { rules: { 'quay.example': Array.from({ length: 501 }, () => rule) } }],
    ['ownList', { ownList: 7 }],
    ['settings', { settings: [] }],
  ])('when something in it makes no sense: %s', (where, change) => {
    expect(faultOf(file(change))).toEqual({ why: 'broken', where });
  });
});
