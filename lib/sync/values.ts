import * as v from 'valibot';
import { rulesIn, type SiteRules } from '../repair/site-rule.ts';
import { parseSettings, type Settings } from '../settings.ts';

/** One's own filter list, and what of it the browser that it was written in could not read. */
export interface KeptList {
  readonly text: string;
  readonly refused: readonly string[];
}

/** Everything that one device may tell another. */
export interface Kept {
  readonly settings: Settings;
  readonly rules: SiteRules;
  readonly list: KeptList;
}

/** What is told, each under a name of its own: "settings/look", "sites/lamp.example". */
export type Values = Readonly<Record<string, unknown>>;

/** What is told together, in the order of its worth: where not all has room, the last stays behind. */
export const PARTS = ['settings', 'sites', 'rules', 'list'] as const;
export type Part = (typeof PARTS)[number];

/** Voices, and what was saved last, are those of one device; sites are told one by one. */
const NOT_TOLD = new Set<string>(['version', 'sites', 'speech', 'lastSave']);

const NO_LIST: KeptList = { text: '', refused: [] };

const ListSchema = v.object({ text: v.string(), refused: v.array(v.string()) });

/** The part that a name belongs to; null for a name that is none of ours. */
export function partOf(name: string): Part | null {
  return PARTS.find((part) => name === part || name.startsWith(`${part}/`)) ?? null;
}

function named(part: Part, all: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [`${part}/${key}`, one]));
}

/** What there is to tell. */
export function valuesOf({ settings, rules, list }: Kept): Values {
  const told = Object.entries(settings).filter(([key]) => !NOT_TOLD.has(key));
  return {
    ...named('settings', Object.fromEntries(told)),
    ...named('sites', settings.sites),
    ...named('rules', rules),
    ...(list.text === '' ? {} : { list }),
  };
}

/**
 * What was told, as far as it makes sense.
 * @param values null for what was taken away
 * @param mine settings of this device, for what is not told
 */
export function keptOf(values: Values, mine: Settings): Kept {
  const under = (part: Part): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(values)
        .filter(([name, value]) => name.startsWith(`${part}/`) && value !== null)
        .map(([name, value]) => [name.slice(part.length + 1), value]),
    );
  const rules = under('rules');
  const sound = Object.keys(rules).map((site) => [site, rulesIn(rules, site)] as const);
  const list = values['list'];
  return {
    settings: parseSettings({ ...mine, ...under('settings'), sites: under('sites') }),
    rules: Object.fromEntries(sound.filter(([, ofSite]) => ofSite.length > 0)),
    list: v.is(ListSchema, list) ? list : NO_LIST,
  };
}
