import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/program.ts';
import { readManifest, type BuiltManifest } from './built-files.ts';
import type { Check } from './check.ts';

const DOCUMENT = 'docs/permissions.md';

/** A part of the document: everything in backticks in its heading is a permission. */
const HEADING = /^## (.*)$/gm;

/** Permissions and pages that a manifest asks for and the document does not explain, and the reverse. */
export function untoldPermissions(document: string, manifests: readonly BuiltManifest[]): string[] {
  const headings = [...document.matchAll(HEADING)].map(([, heading = '']) => heading);
  const told = headings.flatMap((text) => [...text.matchAll(/`([^`]+)`/g)].map(([, one]) => one));
  const asked = manifests.flatMap(({ permissions, host_permissions, optional_permissions }) => [
    ...(permissions ?? []),
    ...(host_permissions ?? []),
    ...(optional_permissions ?? []),
  ]);
  return [
    ...[...new Set(asked)]
      .filter((one) => !told.includes(one))
      .map((one) => `${DOCUMENT} does not say why ${one} is asked for`),
    ...told
      .filter((one) => one !== undefined && !asked.includes(one))
      .map((one) => `${DOCUMENT} explains ${one}, which is not asked for`),
  ];
}

/** Each permission is explained to those who are asked for it. */
export const PERMISSIONS_TOLD: Check = {
  name: `permissions, each explained in ${DOCUMENT}`,
  run: () =>
    untoldPermissions(readFileSync(join(ROOT, DOCUMENT), 'utf8'), [
      readManifest('chrome'),
      readManifest('firefox'),
    ]),
};
