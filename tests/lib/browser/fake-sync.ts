import { QUOTA, weightOf } from '../../../lib/sync/parcels.ts';
import type { Area } from '../../../lib/browser/sync-once.ts';

/** Writes that Chrome takes in a minute and in an hour. Source: storage.sync in its reference. */
const WRITES = [
  { within: 60_000, most: 120 },
  { within: 3_600_000, most: 1800 },
] as const;

const copied = <T>(value: T) => structuredClone(value);

/** A store in memory, as one device has it. */
export function fakeArea(held: Record<string, unknown> = {}): Area & { held: typeof held } {
  return {
    held,
    get: (keys) =>
      Promise.resolve(
        copied(
          Object.fromEntries(
            Object.entries(held).filter(([key]) => keys === null || keys.includes(key)),
          ),
        ),
      ),
    set: (items) => {
      Object.assign(held, copied(items));
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of keys) Reflect.deleteProperty(held, key);
      return Promise.resolve();
    },
  };
}

/**
 * A browser's account with the quotas that it really has: refuses whole what goes beyond one of them.
 * @param now the time, in milliseconds
 */
export function fakeSync(now: () => number = () => 0) {
  const area = fakeArea();
  const { held } = area;
  const writes: number[] = [];
  const count = () => {
    for (const { within, most } of WRITES) {
      if (writes.filter((at) => at > now() - within).length >= most)
        throw new Error('This request exceeds the MAX_WRITE_OPERATIONS quota.');
    }
    writes.push(now());
  };
  const check = (items: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(items)) {
      if (weightOf({ [key]: value }) > QUOTA.itemBytes)
        throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    }
    const all = { ...held, ...items };
    if (weightOf(all) > QUOTA.bytes) throw new Error('QUOTA_BYTES quota exceeded');
    if (Object.keys(all).length > QUOTA.items) throw new Error('MAX_ITEMS quota exceeded');
  };
  return {
    held,
    writes,
    get: area.get,
    set: (items: Record<string, unknown>) =>
      new Promise<void>((done) => {
        count();
        check(items);
        done(area.set(items));
      }),
    remove: (keys: string[]) =>
      new Promise<void>((done) => {
        count();
        done(area.remove(keys));
      }),
  };
}
