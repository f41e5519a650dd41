/** The version that this program writes. */
export const SETTINGS_VERSION = 2;

type Stored = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Hosts on which nothing was hidden became sites with all that a reader wants of them. */
function toSites({ sitesOff, ...rest }: Stored): Stored {
  const hosts = Array.isArray(sitesOff) ? sitesOff.filter((host) => typeof host === 'string') : [];
  const off = Object.fromEntries(hosts.map((host) => [host, { hide: false, read: 'ask' }]));
  return { ...rest, sites: isRecord(rest['sites']) ? { ...off, ...rest['sites'] } : off };
}

/** What makes of one version the next; the first makes version 2 of version 1. */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [toSites];

/** The version of what a store holds. Before there were versions, all were the first. */
export function versionOf(stored: unknown): number {
  const version = isRecord(stored) ? stored['version'] : undefined;
  return Number.isInteger(version) && Number(version) >= 1 ? Number(version) : 1;
}

/**
 * Settings of an earlier version in the shape of this one. Changes nothing of what it is given.
 * @returns what it was given where it is no settings at all, or of a version to come
 */
export function migrated(stored: unknown): unknown {
  if (!isRecord(stored)) return stored;
  const steps = MIGRATIONS.slice(versionOf(stored) - 1);
  const now = steps.reduce((settings, step) => step(settings), stored);
  return versionOf(stored) > SETTINGS_VERSION ? stored : { ...now, version: SETTINGS_VERSION };
}
