import { join } from 'node:path';
import { ROOT, runPackage, type Outcome } from './program.ts';

export type Target = 'chrome' | 'firefox';

/** The folder in which wxt leaves the extension for a browser. */
export function builtFolder(target: Target): string {
  return join(ROOT, '.output', `${target}-mv3`);
}

/** Builds the extension for a browser. */
export function build(target: Target): Promise<Outcome> {
  return runPackage('wxt', ['build', '-b', target]);
}
