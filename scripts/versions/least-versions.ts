import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtCode, readManifest, type BuiltManifest } from '../checks/built-files.ts';
import type { Target } from '../tools/build.ts';
import { ROOT } from '../tools/program.ts';
import { needsOf, type Engine, type Need } from './needs.ts';
import { usedApis, type Used } from './used-apis.ts';
import { usedManifest } from './used-manifest.ts';
import { usedStyles } from './used-styles.ts';

/** What a browser lacks and does well without. Everything else that one lacks is a fault. */
const DONE_WITHOUT: readonly { readonly name: RegExp; readonly why: string }[] = [
  { name: /^css\.properties\./, why: 'a declaration that a browser does not know is skipped' },
  { name: /^webextensions\.api\.commands/, why: 'lib/browser/commands.ts asks first' },
  { name: /^webextensions\.manifest\.commands/, why: 'Firefox for Android skips it' },
  {
    name: /^webextensions\.manifest\.permissions\.contextMenus/,
    why: 'the menus are asked for first',
  },
  { name: /^api\.Navigator\.share$/, why: 'the menu offers it where there is one' },
  { name: /\.gecko_android$/, why: 'it is for Firefox for Android alone' },
];

/** The least version of one browser: what the source needs, and what the manifest says. */
export interface LeastVersion {
  readonly engine: Engine;
  /** What is needed, the newest first, what is done without left out. */
  readonly needs: readonly Need[];
  /** As the manifest has it; null where it names none. */
  readonly said: number | null;
}

const SAID: Readonly<Record<Engine, (manifest: BuiltManifest) => string | undefined>> = {
  chrome: ({ minimum_chrome_version }) => minimum_chrome_version,
  firefox: (manifest) => manifest.browser_specific_settings?.gecko?.strict_min_version,
  firefox_android: (manifest) =>
    manifest.browser_specific_settings?.gecko_android?.strict_min_version,
};

const ENGINES: readonly (readonly [Engine, Target])[] = [
  ['chrome', 'chrome'],
  ['firefox', 'firefox'],
  ['firefox_android', 'firefox'],
];

function shippedFiles(): string[] {
  return ['components', 'entrypoints', 'lib'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(ROOT, folder, name)),
  );
}

const isNeeded = ({ name, version }: Need) =>
  version !== null || !DONE_WITHOUT.some((one) => one.name.test(name));

/** What a build needs of an engine, and what its manifest says. */
export function leastVersion(
  engine: Engine,
  used: readonly Used[],
  manifest: BuiltManifest,
): LeastVersion {
  const said = SAID[engine](manifest);
  const needs = needsOf(used, engine).filter(isNeeded);
  return { engine, needs, said: said === undefined ? null : parseInt(said, 10) };
}

/** What both builds need of every browser that they are for. @throws when they were not built */
export function leastVersions(): readonly LeastVersion[] {
  const apis = usedApis(shippedFiles());
  return ENGINES.map(([engine, target]) => {
    const manifest = readManifest(target);
    const used = [...apis, ...usedStyles(builtCode(target)), ...usedManifest(manifest)];
    return leastVersion(engine, used, manifest);
  });
}
