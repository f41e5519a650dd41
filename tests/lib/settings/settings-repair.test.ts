// @vitest-environment node
import { expect, it } from 'vitest';
import { parseSettings } from '../../../lib/settings.ts';
import { readStored } from '../../../lib/settings-repair.ts';
import second from './version-2.json' with { type: 'json' };

const DEFAULTS = parseSettings({});

it('says nothing where nothing was stored', () => {
  expect(readStored(undefined)).toEqual({ settings: DEFAULTS, trouble: null });
  expect(readStored({}).trouble).toBeNull();
});

it.each([null, 'off', 7, [], JSON.stringify(second).slice(0, 200)])(
  'a store that is no settings at all gives the defaults and says so: %j',
  (stored) => {
    expect(readStored(stored)).toEqual({
      settings: DEFAULTS,
      trouble: { broken: [''], isFuture: false },
    });
  },
);

it('what is broken takes its default, the rest is kept, and each is named', () => {
  const stored = {
    ...second,
    hideClutter: 'perhaps',
    kinds: { ...second.kinds, ad: 3 },
    look: { ...second.look, size: 4000 },
    sites: { ...second.sites, 'broken.example': { hide: 'no' } },
  };
  const { settings, trouble } = readStored(stored);
  expect(trouble).toEqual({
    broken: ['hideClutter', 'kinds.ad', 'sites.broken.example', 'look.size'],
    isFuture: false,
  });
  expect(settings).toMatchObject({
    ...second,
    hideClutter: DEFAULTS.hideClutter,
    look: { ...second.look, size: DEFAULTS.look.size },
  });
});

it('a truncated store keeps what is left of it', () => {
  const { copyFormat, sites } = second;
  const { settings, trouble } = readStored({ version: 2, sites, copyFormat });
  expect(settings).toEqual({ ...DEFAULTS, sites, copyFormat });
  expect(trouble).toBeNull();
});

it('of a version to come what is understood holds, and it is said', () => {
  const { settings, trouble } = readStored({ ...second, version: 9, hideClutter: 'sometimes' });
  expect(trouble).toEqual({ broken: ['hideClutter'], isFuture: true });
  expect(settings).toMatchObject({ version: 2, sites: second.sites });
});

it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'a key that every object has is nobody’s setting, and changes no object: %s',
  (key) => {
    const stored = (value: unknown) =>
      JSON.parse(
        JSON.stringify(second)
          .replace('{', `{${JSON.stringify(key)}:${JSON.stringify(value)},`)
          .replace('"sites":{', `"sites":{${JSON.stringify(key)}:${JSON.stringify(value)},`)
          .replace('"kinds":{', `"kinds":{${JSON.stringify(key)}:${JSON.stringify(value)},`),
      ) as unknown;
    const { settings, trouble } = readStored(stored({ hide: 'no', hideClutter: false, ad: false }));
    expect(settings).toEqual(readStored(second).settings);
    expect(trouble?.broken ?? []).toEqual(key === '__proto__' ? [] : [`sites.${key}`]);
    const made: object = {};
    for (const name of ['hide', 'hideClutter', 'ad']) expect(name in made).toBe(false);
  },
);
