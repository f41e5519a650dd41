import { hashOf } from '../clutter/lists/hash.ts';
import type { SiteRule } from '../repair/site-rule-schema.ts';
import { sameRule } from '../repair/site-rule.ts';
import type { KeptList, Values } from './values.ts';

/** Something told, and when it was changed last. */
export interface Entry {
  /** Milliseconds since 1970; 0: it was so before anything was told. */
  readonly at: number;
  /** null: it was taken away. */
  readonly value: unknown;
}

export type Entries = Readonly<Record<string, Entry>>;

/** What one device remembers of an entry: when it was changed, and a hash of what it made of it. */
export interface Memory {
  readonly at: number;
  readonly mine: number;
}

export type Memories = Readonly<Record<string, Memory>>;

/**
 * What was taken away is told for so long. A device that was away for longer brings it back, which
 * does less harm than a list of all that was ever taken away.
 */
export const TOLD_GONE_MS = 180 * 24 * 60 * 60 * 1000;

const hashOfValue = (value: unknown) => hashOf(JSON.stringify(value ?? null));

function atOf(value: unknown, before: Memory | undefined, now: number): number {
  if (before === undefined) return now;
  // A clock that goes before ours must not win for ever: what is changed after is later.
  return before.mine === hashOfValue(value) ? before.at : Math.max(now, before.at + 1);
}

/**
 * This device's own values, each with the time of its last change: what is other than remembered was
 * changed just now, and what is gone was taken away.
 * @param memories null for a device that has told nothing yet: all of its values are of no known time
 * @param isSure is a name's value what a reader made it, and no default for something broken?
 */
export function stamped(
  values: Values,
  memories: Memories | null,
  { now, isSure }: { readonly now: number; readonly isSure: (name: string) => boolean },
): Entries {
  const names = new Set([...Object.keys(values), ...Object.keys(memories ?? {})]);
  const entries = [...names].filter(isSure).map((name): [string, Entry] => {
    const value = values[name] ?? null;
    return [name, { at: memories === null ? 0 : atOf(value, memories[name], now), value }];
  });
  return Object.fromEntries(entries);
}

/**
 * The entries of this device and of the others together: the later of two holds. Of the same time are
 * an entry and what another version of Broadsheet makes of it; then what was told stays as it is.
 */
export function merged(mine: Entries, told: Entries, now: number): Entries {
  const isOver = ({ at, value }: Entry) => value === null && at < now - TOLD_GONE_MS;
  const later = Object.entries(mine).filter(([name, { at }]) => at > (told[name]?.at ?? -1));
  const all = { ...told, ...Object.fromEntries(later) };
  return Object.fromEntries(Object.entries(all).filter(([, entry]) => !isOver(entry)));
}

const isList = (value: unknown): value is KeptList =>
  typeof value === 'object' && value !== null && 'text' in value;

function union(mine: unknown, told: unknown): unknown {
  if (isList(mine) && isList(told)) {
    const there = new Set(told.text.split('\n'));
    const more = mine.text.split('\n').filter((line) => !there.has(line));
    const refused = [...new Set([...told.refused, ...mine.refused])];
    return { text: [told.text, ...more].join('\n'), refused };
  }
  if (!Array.isArray(mine) || !Array.isArray(told)) return told;
  const there = told as SiteRule[];
  const more = (mine as SiteRule[]).filter((one) => !there.some((rule) => sameRule(rule, one)));
  return [...there, ...more];
}

/**
 * The entries of a device that begins to tell: nobody knows which of two is the later, so the others'
 * settings hold, and rules and filters of both are kept.
 */
export function joined(mine: Entries, told: Entries, now: number): Entries {
  const both = Object.entries(mine).flatMap(([name, { value }]) => {
    const theirs = told[name]?.value ?? null;
    if (theirs === null || value === null) return [];
    const together = union(value, theirs);
    const isNews = JSON.stringify(together) !== JSON.stringify(theirs);
    return isNews ? [[name, { at: now, value: together }] as const] : [];
  });
  return merged({ ...mine, ...Object.fromEntries(both) }, told, now);
}

/** What is to be remembered of entries, given what this device made of them. */
export function memoriesOf(entries: Entries, values: Values): Memories {
  return Object.fromEntries(
    Object.entries(entries).map(([name, { at }]) => [
      name,
      { at, mine: hashOfValue(values[name]) },
    ]),
  );
}
