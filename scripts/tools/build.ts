import { readFileSync } from 'node:fs';
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

/** Builds the extension for a browser and packs it as its store takes it. */
export function pack(target: Target): Promise<Outcome> {
  return runPackage('wxt', ['zip', '-b', target]);
}

/** What `pack` leaves in .output: the package, and for Firefox the sources that its store asks for. */
export function packagePaths(target: Target): readonly string[] {
  const file = join(ROOT, 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  const kinds = target === 'firefox' ? ['firefox', 'sources'] : ['chrome'];
  return kinds.map((kind) => join(ROOT, '.output', `broadsheet-${version}-${kind}.zip`));
}
