import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { pack, packagePaths, type Target } from '../tools/build.ts';
import type { Check } from './check.ts';

/** Megabytes (1,000,000 bytes) of what a reader downloads. Source: issue 10. */
export const LARGEST_PACKAGE = 4;

const BYTES = 1_000_000;

async function packed(target: Target): Promise<readonly Buffer[]> {
  const { code, output } = await pack(target);
  if (code !== 0) throw new Error(output.trim().split('\n').slice(-40).join('\n'));
  return packagePaths(target).map((path) => readFileSync(path));
}

/** Packages that came out otherwise the second time. */
export function differences(
  paths: readonly string[],
  first: readonly Buffer[],
  second: readonly Buffer[],
): string[] {
  return paths
    .filter((_, at) => !(first[at] && second[at]?.equals(first[at])))
    .map((path) => `${basename(path)} is not the same when it is built again`);
}

/** What is wrong with the size of a package. @param bytes of the file */
export function sizeFaults(path: string, bytes: number): string[] {
  if (bytes <= LARGEST_PACKAGE * BYTES) return [];
  const size = (bytes / BYTES).toFixed(2);
  return [`${basename(path)}: ${size} MB, at most ${LARGEST_PACKAGE} MB allowed`];
}

const checks = (target: Target): Check[] => [
  {
    name: `packed for ${target}, twice the same`,
    run: async () => differences(packagePaths(target), await packed(target), await packed(target)),
  },
  {
    name: `size of the package for ${target}`,
    run: () => packagePaths(target).flatMap((path) => sizeFaults(path, statSync(path).size)),
  },
];

/** Both builds, which all checks of what ships look at, packed as the stores take them. */
export const PACKAGE_CHECKS: readonly Check[] = [...checks('chrome'), ...checks('firefox')];
