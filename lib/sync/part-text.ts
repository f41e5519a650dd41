import * as v from 'valibot';
import { partOf, PARTS, type Part } from './values.ts';
import type { Entries } from './entries.ts';

const PartSchema = v.record(
  v.string(),
  v.strictTuple([v.pipe(v.number(), v.integer(), v.minValue(0)), v.unknown()]),
);

/** Each part's entries as a text; the same entries always give the same. */
export function partTexts(entries: Entries): Readonly<Record<Part, string>> {
  const textOf = (part: Part) => {
    const own = Object.entries(entries).filter(([name]) => partOf(name) === part);
    const sorted = own.sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify(
      Object.fromEntries(sorted.map(([name, { at, value }]) => [name, [at, value]])),
    );
  };
  return Object.fromEntries(PARTS.map((part) => [part, textOf(part)])) as Record<Part, string>;
}

/** The entries in a part's text. @returns null where the text is none of ours, or broken */
export function readPartText(part: Part, text: string): Entries | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (!v.is(PartSchema, read)) return null;
  const own = Object.entries(read).filter(([name]) => partOf(name) === part);
  return Object.fromEntries(own.map(([name, [at, value]]) => [name, { at, value }]));
}
