import { readOwnList } from '../repair/own-list.ts';
import { allRulesIn, parcelsFor, RULE_PARCELS } from '../repair/site-rule.ts';
import { readStored } from '../settings-repair.ts';
import type { Kept } from '../sync/values.ts';
import { OWN_LIST_KEY, OWN_REFUSED_KEY } from './portable-store.ts';
import { SETTINGS_KEY, settingsItems, UNSURE_KEY } from './settings-store.ts';

type Stored = Readonly<Record<string, unknown>>;

/** The keys of everything that may be told to another device. */
export const KEPT_KEYS: readonly string[] = [
  SETTINGS_KEY,
  ...RULE_PARCELS,
  OWN_LIST_KEY,
  OWN_REFUSED_KEY,
  UNSURE_KEY,
];

const textIn = (value: unknown) => (typeof value === 'string' ? value : '');

const textsIn = (value: unknown) =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** What the store holds of it. */
export function keptIn(stored: Stored): Kept {
  return {
    settings: readStored(stored[SETTINGS_KEY]).settings,
    rules: allRulesIn(stored),
    list: { text: textIn(stored[OWN_LIST_KEY]), refused: textsIn(stored[OWN_REFUSED_KEY]) },
  };
}

/** Does a trouble with settings touch the value of this name? */
function isBroken(path: string, name: string): boolean {
  if (!/^(?:settings|sites)\//.test(name)) return false;
  if (path === '') return true;
  if (name.startsWith('sites/')) return path === 'sites' || path === `sites.${name.slice(6)}`;
  const key = name.slice('settings/'.length);
  return path === key || path.startsWith(`${key}.`);
}

/**
 * Tells what the store really holds from defaults that stand in for something lost or broken: these
 * are nobody's wish, and must not go to other devices.
 */
export function sureIn(stored: Stored): (name: string) => boolean {
  const raw = stored[SETTINGS_KEY];
  const broken = raw === undefined ? [''] : (readStored(raw).trouble?.broken ?? []);
  const paths = [...broken, ...textsIn(stored[UNSURE_KEY])];
  const hasRules = RULE_PARCELS.every((key) => isRecordOrNew(stored[key]));
  return (name) => {
    if (name === 'list') return stored[OWN_LIST_KEY] !== undefined;
    if (name.startsWith('rules/')) return hasRules;
    return !paths.some((path) => isBroken(path, name));
  };
}

/** A parcel that was never written is no loss. */
const isRecordOrNew = (parcel: unknown) =>
  parcel === undefined || (typeof parcel === 'object' && parcel !== null);

/** What makes of one state of the store another; only what changes. */
export function keptItems(stored: Stored, next: Kept): Stored {
  const { text, refused } = next.list;
  const bad = new Set(refused);
  const same = (key: string, value: unknown) =>
    JSON.stringify(stored[key]) === JSON.stringify(value);
  const before = keptIn(stored);
  const isListNew = text !== before.list.text;
  const parcels = Object.entries(parcelsFor(next.rules)).filter(
    ([key, parcel]) => !same(key, parcel) && !(isEmpty(parcel) && stored[key] === undefined),
  );
  const { settings, items } = settingsItems(stored[SETTINGS_KEY], next.settings);
  return {
    ...(same(SETTINGS_KEY, settings) ? {} : items),
    ...(stored[UNSURE_KEY] === undefined || same(UNSURE_KEY, []) ? {} : { [UNSURE_KEY]: [] }),
    ...Object.fromEntries(parcels),
    ...(isListNew
      ? {
          [OWN_LIST_KEY]: text,
          [OWN_REFUSED_KEY]: refused,
          ...readOwnList(text, (selector) => (bad.has(selector) ? 'broken' : null)).stored,
        }
      : {}),
  };
}

const isEmpty = (parcel: object) => Object.keys(parcel).length === 0;
