import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/program.ts';
import type { Check } from './check.ts';

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
}

/** Packages that the lock file ties to a host, where a registry of one's own could not serve them. */
export function lockFileFaults({ packages }: LockFile): string[] {
  return Object.entries(packages)
    .filter(([, { resolved }]) => resolved !== undefined && /^[a-z+]*:\/\//.test(resolved))
    .map(([name, { resolved }]) => `${name} comes from ${resolved}`);
}

export const LOCK_FILE: Check = {
  name: 'lock file names no registry',
  run: () =>
    lockFileFaults(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as LockFile),
};
