import * as v from 'valibot';
import { SETTINGS_VERSION } from '../settings-versions.ts';
import { hashOf } from '../clutter/lists/hash.ts';
import { PARTS, type Part } from './values.ts';

/**
 * What a browser carries for one extension, in bytes of keys and of values as JSON.
 * Source: storage.sync in the Chrome and MDN references; both browsers have the same numbers.
 */
export const QUOTA = { bytes: 102_400, itemBytes: 8192, items: 512 } as const;

/** Characters of a parcel: with its key and quotes under `QUOTA.itemBytes`. */
const PARCEL = 8000;

/** What stands at a part's key: of how many parcels it is, and the hash of them together. */
const HeadSchema = v.object({
  version: v.number(),
  hash: v.number(),
  parcels: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(QUOTA.items)),
});

export type Items = Readonly<Record<string, unknown>>;

const headKey = (part: Part) => `sync/${part}`;
const parcelKey = (part: Part, at: number) => `sync/${part}/${at}`;

/** The part that an item belongs to; null for what is none of ours. */
const partOfKey = (key: string) =>
  PARTS.find((part) => key === headKey(part) || key.startsWith(`${headKey(part)}/`)) ?? null;

/** The keys of a part among these. */
export function keysOf(part: Part, items: Items): readonly string[] {
  return Object.keys(items).filter((key) => partOfKey(key) === part);
}

/** A part as items, none larger than a browser carries. @param packed letters of base64 */
export function parcelled(part: Part, packed: string): Items {
  const parcels = Array.from({ length: Math.ceil(packed.length / PARCEL) }, (_, at) => [
    parcelKey(part, at),
    packed.slice(at * PARCEL, (at + 1) * PARCEL),
  ]);
  const head = { version: SETTINGS_VERSION, hash: hashOf(packed), parcels: parcels.length };
  return Object.fromEntries([[headKey(part), head], ...parcels]) as Items;
}

/** What items hold of a part. `broken`: its parcels are not, or not yet, of one piece. */
export type Unparcelled =
  | { readonly kind: 'packed'; readonly packed: string }
  | { readonly kind: 'none' | 'broken' | 'future' };

/** A part out of its items. Parcels of two devices may come mixed: then they are broken. */
export function unparcelled(part: Part, items: Items): Unparcelled {
  const head = items[headKey(part)];
  if (head === undefined) return { kind: 'none' };
  if (!v.is(HeadSchema, head)) return { kind: 'broken' };
  if (head.version > SETTINGS_VERSION) return { kind: 'future' };
  const parcels = Array.from({ length: head.parcels }, (_, at) => items[parcelKey(part, at)]);
  const packed = parcels.join('');
  return hashOf(packed) === head.hash ? { kind: 'packed', packed } : { kind: 'broken' };
}

/** What items weigh against the quota, in bytes. */
export function weightOf(items: Items): number {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  return Object.entries(items).reduce(
    (sum, [key, value]) => sum + bytes(key) + bytes(JSON.stringify(value)),
    0,
  );
}
