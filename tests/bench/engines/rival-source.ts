import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * A library of npm as an expression whose value is what the library exports, for evaluating in a page.
 * Works for files that are one CommonJS or UMD script, as the rivals' are.
 */
export function exportsOf(specifier: string): string {
  const source = readFileSync(require.resolve(specifier), 'utf8');
  return `(() => { const module = { exports: {} }; const exports = module.exports;\n${source}\nreturn module.exports; })()`;
}

/** The version of an installed package, or of this project when no name is given. */
export function versionOf(name?: string): string {
  const folder = name === undefined ? '' : `node_modules/${name}/`;
  const manifest = new URL(`../../../${folder}package.json`, import.meta.url);
  const found: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  return (found as { readonly version: string }).version;
}
