// @vitest-environment node
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseSettings } from '../../../lib/settings.ts';
import { readStored } from '../../../lib/settings-repair.ts';
import { migrated, SETTINGS_VERSION, versionOf } from '../../../lib/settings-versions.ts';
import first from './version-1.json' with { type: 'json' };
import second from './version-2.json' with { type: 'json' };

const OFF = { hide: false, read: 'ask' };
const { hideClutter, kinds, copyFormat, look, speech } = first;

it('has a frozen snapshot of every version there was, and none is changed by its migration', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));
  const versions = Array.from({ length: SETTINGS_VERSION }, (_, at) => `version-${at + 1}.json`);
  expect(files.sort()).toEqual(versions);
  for (const snapshot of [first, second]) {
    const before = JSON.stringify(snapshot);
    migrated(snapshot);
    expect(JSON.stringify(snapshot)).toBe(before);
  }
});

it('version 1: hosts that were off became sites, and all else stayed', () => {
  const sites = { 'lamp.example': OFF, 'news.quay.example': OFF };
  const expected = {
    version: SETTINGS_VERSION,
    hideClutter,
    kinds,
    copyFormat,
    look,
    speech,
    sites,
  };
  expect(parseSettings(first)).toMatchObject(expected);
  expect(readStored(first).trouble).toBeNull();
});

it('version 2 is read as it was written', () => {
  expect(parseSettings(second)).toMatchObject(second);
  expect(readStored(second).trouble).toBeNull();
});

it('may be migrated twice', () => {
  expect(migrated(migrated(first))).toEqual(migrated(first));
});

it('knows the version of a store, also of one that never had any', () => {
  expect([first, second, 'off', { version: 'two' }, { version: 0 }].map(versionOf)).toEqual([
    1, 2, 1, 1, 1,
  ]);
});
