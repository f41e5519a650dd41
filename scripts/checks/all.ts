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

/** Builds Broadsheet and checks all that can be checked without running it; a line for each. */
export function checkAll(): Promise<readonly CheckResult[]> {
  return runChecks([
    ...PACKAGE_CHECKS,
    ...SOURCE_CHECKS,
    ...SIZE_CHECKS,
    ...MANIFEST_CHECKS,
    ...BUNDLE_CHECKS,
    PERMISSIONS_TOLD,
    FOLDERS_TOLD,
    LEAST_VERSIONS,
    FIREFOX_LINT,
    LOCK_FILE,
    UNUSED_EXPORTS,
    DEPENDENCIES,
  ]);
}
