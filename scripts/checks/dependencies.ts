import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/program.ts';
import type { Check } from './check.ts';

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly dev?: boolean }>
  >;
}

/** Packages that are used without being named in a file of ours. */
const UNNAMED: Readonly<Record<string, string>> = {
  node: 'runs everything',
  jsdom: 'vitest takes it where a test asks for it in its first line',
  '@vitest/coverage-v8': 'vitest takes it for --coverage',
  'webextension-polyfill': 'wxt/browser is it, by @wxt-dev/webextension-polyfill',
};

const isNamed = (name: string, texts: readonly string[]) =>
  texts.some(
    (text) =>
      text.includes(`'${name}'`) || text.includes(`'${name}/`) || text.includes(`"${name} `),
  );

/** `@types/x` is used where x is. */
const subject = (name: string) => name.replace(/^@types\//, '');

/** Dependencies that no file names and no script runs. @param texts of every file that may name one */
export function unusedDependencies(
  { scripts, dependencies, devDependencies }: Package,
  texts: readonly string[],
): string[] {
  const run = Object.values(scripts).flatMap((script) => script.split(/[\s/]+/));
  const isRun = (name: string) => run.includes(name.replace(/^@([\w-]+?)(?:-\w+)?\/.*$/, '$1'));
  return Object.keys({ ...dependencies, ...devDependencies })
    .filter((name) => !(name in UNNAMED) && !isNamed(subject(name), texts) && !isRun(name))
    .map((name) => `${name} is a dependency that nothing uses`);
}

const PINNED = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** Dependencies of which any other version could be installed: of the sanitiser above all none may. */
export function looseVersions({
  dependencies,
  devDependencies,
}: Pick<Package, 'dependencies' | 'devDependencies'>): string[] {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !PINNED.test(version))
    .map(([name, version]) => `${name} is not pinned: ${version}`);
}

/** Packages of which more than one version would ship. */
export function doubledDependencies({ packages }: LockFile): string[] {
  const versions = new Map<string, Set<string>>();
  for (const [path, { version, dev }] of Object.entries(packages)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (path === '' || dev === true || version === undefined) continue;
    versions.set(name, (versions.get(name) ?? new Set()).add(version));
  }
  return [...versions]
    .filter(([, all]) => all.size > 1)
    .map(([name, all]) => `${name} is there in ${all.size} versions: ${[...all].join(', ')}`);
}

function ownTexts(): string[] {
  const inFolders = ['components', 'entrypoints', 'lib', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|css)$/.test(name))
      .map((name) => join(ROOT, folder, name)),
  );
  const beside = readdirSync(ROOT)
    .filter((name) => /\.(?:ts|js|json)$/.test(name) && !name.startsWith('package'))
    .map((name) => join(ROOT, name));
  return [...inFolders, ...beside].map((path) => readFileSync(path, 'utf8'));
}

const json = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));

export const DEPENDENCIES: Check = {
  name: 'no dependency unused or unpinned, none that ships twice',
  run: () => [
    ...unusedDependencies(json('package.json') as Package, ownTexts()),
    ...looseVersions(json('package.json') as Package),
    ...doubledDependencies(json('package-lock.json') as LockFile),
  ],
};
