import { hashOf } from '../clutter/lists/hash.ts';
import { namesOfHost } from '../clutter/lists/host-names.ts';

/** What one's own list says of a site. A sign before each selector: `-` hide, `+` never hide, `~` not here. */
export type Said = `${'-' | '+' | '~'}${string}`;

/**
 * A list of 5,000 lines for as many sites comes to 20 lines a parcel. Filters for all sites are in none
 * of them: the background is asked for those.
 */
const PARCELS = 256;

const keyAt = (at: number) => `own-list/${at}`;
const parcelOf = (name: string) => keyAt(hashOf(name) % PARCELS);

/** Every parcel there may be. */
const LIST_PARCELS: readonly string[] = Array.from({ length: PARCELS }, (_, at) => keyAt(at));

/** The key of what the list says of all sites. */
export const EVERYWHERE_KEY = 'own-list/*';

/** The parcels that a page of this host needs. */
export function listParcelsOf(host: string): readonly string[] {
  return [...new Set(namesOfHost(host).map(parcelOf))];
}

/** Every parcel with what belongs in it: written together they take the place of all others. */
export function listParcelsFor(
  said: ReadonlyMap<string, readonly Said[]>,
): Record<string, Record<string, readonly Said[]>> {
  const parcels: Record<string, Record<string, readonly Said[]>> = {};
  for (const key of LIST_PARCELS) parcels[key] = {};
  for (const [name, all] of said) {
    const parcel = parcels[parcelOf(name)];
    if (parcel !== undefined) parcel[name] = all;
  }
  return parcels;
}

function saidOf(name: string, parcel: unknown): string[] {
  if (typeof parcel !== 'object' || parcel === null || !Object.hasOwn(parcel, name)) return [];
  const all: unknown = (parcel as Readonly<Record<string, unknown>>)[name];
  return Array.isArray(all) ? all.filter((one) => typeof one === 'string') : [];
}

/** Selectors that one's own list has for a host: what to hide there, and what never. */
export interface Listed {
  readonly hide: readonly string[];
  readonly keep: readonly string[];
}

/** @param stored the host's parcels as the store gave them: of any shape where it is broken */
export function listedFor(host: string, stored: Readonly<Record<string, unknown>>): Listed {
  const said = namesOfHost(host).flatMap((name) => saidOf(name, stored[parcelOf(name)]));
  const signed = (sign: string) =>
    said.filter((one) => one.startsWith(sign)).map((one) => one.slice(1));
  const keep = signed('+');
  const lifted = new Set([...keep, ...signed('~')]);
  return { hide: signed('-').filter((one) => !lifted.has(one)), keep };
}
