import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/program.ts';
import type { Check } from './check.ts';

interface Locked {
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  /** Only what tests and builds need. */
  readonly dev?: boolean;
}

interface LockFile {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** Packages that the lock file ties to a host, where a registry of one's own could not serve them. */
export function lockFileFaults({ packages }: LockFile): string[] {
  return Object.entries(packages)
    .filter(([, { resolved }]) => resolved !== undefined && /^[a-z+]*:\/\//.test(resolved))
    .map(([name, { resolved }]) => `${name} comes from ${resolved}`);
}

/** Packages that would ship and run a script of their own where they are installed. Source: TESTING.md S24. */
export function setupFaults({ packages }: LockFile): string[] {
  return Object.entries(packages)
    .filter(([path, { hasInstallScript, dev }]) => path !== '' && hasInstallScript && !dev)
    .map(([path]) => `${path} runs a script to be installed`);
}

export const LOCK_FILE: Check = {
  name: 'lock file names no registry, nothing that ships runs a script to be installed',
  run: () => {
    const text = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
    const lockFile = JSON.parse(text) as LockFile;
    return [...lockFileFaults(lockFile), ...setupFaults(lockFile)];
  },
};
