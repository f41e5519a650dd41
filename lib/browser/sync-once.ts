import * as v from 'valibot';
import { joined, memoriesOf, merged, stamped, type Entries } from '../sync/entries.ts';
import { keysOf, parcelled, QUOTA, unparcelled, weightOf, type Items } from '../sync/parcels.ts';
import { partTexts, readPartText } from '../sync/part-text.ts';
import { keptOf, PARTS, valuesOf, type Part } from '../sync/values.ts';
import { KEPT_KEYS, keptIn, keptItems, sureIn } from './kept-store.ts';
import { packedText, unpackedText } from './packed-text.ts';

/** What of a browser's store is used: the store of this device, or the one that goes along. */
export interface Area {
  readonly get: (keys: string[] | null) => Promise<Items>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (keys: string[]) => Promise<void>;
}

export interface Areas {
  readonly local: Area;
  readonly sync: Area;
}

export const SYNC_KEY = 'sync';

const SyncState = v.object({
  /** Does the reader want it? */
  on: v.fallback(v.boolean(), false),
  /** What was told when, and what came of it; null before the first time. */
  memories: v.fallback(
    v.nullable(v.record(v.string(), v.object({ at: v.number(), mine: v.number() }))),
    null,
  ),
  /** Parts that have no room: they stay on this device. */
  tooLarge: v.fallback(v.array(v.picklist(PARTS)), []),
  /** Parts that a later version of Broadsheet told. */
  future: v.fallback(v.array(v.picklist(PARTS)), []),
  /** Did the browser refuse to keep it the last time? */
  refused: v.fallback(v.boolean(), false),
});

export type SyncState = v.InferOutput<typeof SyncState>;

/** The state of syncing among things read from the store; off where it is missing or broken. */
export function syncStateIn(stored: Items): SyncState {
  const read = v.safeParse(SyncState, stored[SYNC_KEY] ?? {});
  return read.success ? read.output : v.parse(SyncState, {});
}

interface Told {
  readonly entries: Entries;
  readonly future: readonly Part[];
}

async function entriesIn(part: Part, packed: string): Promise<Entries> {
  // What cannot be read is as if it were not there: what this device has is told over it.
  const text = await unpackedText(packed).catch(() => '');
  return readPartText(part, text) ?? {};
}

/** What the other devices have told. */
async function toldIn(items: Items): Promise<Told> {
  let entries: Entries = {};
  const future: Part[] = [];
  for (const part of PARTS) {
    const read = unparcelled(part, items);
    if (read.kind === 'future') future.push(part);
    if (read.kind === 'packed') entries = { ...entries, ...(await entriesIn(part, read.packed)) };
  }
  return { entries, future };
}

const only = (items: Items, keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, items[key]]));

/** What is to be written and removed so that others are told; parts that have no room stay behind. */
async function planned(items: Items, { entries, told }: { entries: Entries; told: Told }) {
  const [now, before] = [partTexts(entries), partTexts(told.entries)];
  const write: Record<string, unknown> = {};
  const remove: string[] = [];
  const tooLarge: Part[] = [];
  let room = QUOTA.bytes;
  for (const part of PARTS) {
    const old = keysOf(part, items);
    const oldWeight = weightOf(only(items, old));
    if (told.future.includes(part) || now[part] === before[part]) {
      room -= oldWeight;
      continue;
    }
    const next = parcelled(part, await packedText(now[part]));
    const weight = weightOf(next);
    if (weight > room) {
      tooLarge.push(part);
      room -= oldWeight;
      continue;
    }
    room -= weight;
    Object.assign(write, next);
    remove.push(...old.filter((key) => !(key in next)));
  }
  return { write, remove, tooLarge };
}

async function tell(
  sync: Area,
  { write, remove }: Awaited<ReturnType<typeof planned>>,
): Promise<boolean> {
  try {
    // First what frees room: the browser counts what is there at each step.
    if (remove.length > 0) await sync.remove(remove);
    if (Object.keys(write).length > 0) await sync.set(write);
    return true;
  } catch {
    return false;
  }
}

/**
 * Brings this device and what others told together, each entry as it was changed last. Does nothing
 * where the reader does not want it.
 * @param now milliseconds since 1970
 * @throws when the store of this device refuses; nothing is lost then
 */
export async function syncOnce({ local, sync }: Areas, now: number): Promise<void> {
  const stored = await local.get([...KEPT_KEYS, SYNC_KEY]);
  const state = syncStateIn(stored);
  if (!state.on) return;
  const items = await sync.get(null);
  const told = await toldIn(items);
  const kept = keptIn(stored);
  const sure = { now, isSure: sureIn(stored) };
  const mine = stamped(valuesOf(kept), state.memories, sure);
  const entries = (state.memories === null ? joined : merged)(mine, told.entries, now);
  const values = Object.fromEntries(
    Object.entries(entries).map(([name, { value }]) => [name, value]),
  );
  const next = keptOf(values, kept.settings);
  const plan = await planned(items, { entries, told });
  const refused = !(await tell(sync, plan));
  const memories = memoriesOf(entries, valuesOf(next));
  const { tooLarge } = plan;
  const after: SyncState = { on: true, memories, tooLarge, future: [...told.future], refused };
  const isNews = JSON.stringify(after) !== JSON.stringify(stored[SYNC_KEY]);
  await local.set({ ...keptItems(stored, next), ...(isNews ? { [SYNC_KEY]: after } : {}) });
}
