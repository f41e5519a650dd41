import { BUNDLE_CHECKS } from './bundle.ts';
import { runChecks, type CheckResult } from './check.ts';
import { DEPENDENCIES } from './dependencies.ts';
import { FIREFOX_LINT } from './firefox-lint.ts';
import { FOLDERS_TOLD } from './folders-told.ts';
import { LEAST_VERSIONS } from './least-versions.ts';
import { LOCK_FILE } from './lock-file.ts';
import { MANIFEST_CHECKS } from './manifest.ts';
import { PACKAGE_CHECKS } from './packages.ts';
import { PERMISSIONS_TOLD } from './permissions-told.ts';
import { SIZE_CHECKS } from './sizes.ts';
import { SOURCE_CHECKS } from './source.ts';
import { UNUSED_EXPORTS } from './unused-exports.ts';

/** Of what ships: these look at what the first of them builds. */
const OF_THE_BUILD = [
  ...PACKAGE_CHECKS,
  ...SIZE_CHECKS,
  ...MANIFEST_CHECKS,
  ...BUNDLE_CHECKS,
  PERMISSIONS_TOLD,
  LEAST_VERSIONS,
  FIREFOX_LINT,
];

const OF_THE_SOURCE = [...SOURCE_CHECKS, FOLDERS_TOLD, LOCK_FILE, UNUSED_EXPORTS, DEPENDENCIES];

/** Builds Broadsheet and checks all that can be checked without running it; a line for each. */
export function checkAll(): Promise<readonly CheckResult[]> {
  return runChecks([OF_THE_BUILD, OF_THE_SOURCE]);
}
