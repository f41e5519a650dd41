import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder, type Target } from '../tools/build.ts';

/** What a built manifest may hold, as far as the checks look at it. */
export interface BuiltManifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly content_scripts?: readonly {
    readonly js?: readonly string[];
    /** All else that may be said of one: where and when it runs. */
    readonly [more: string]: unknown;
  }[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly icons?: Readonly<Record<string, string>>;
  readonly action?: {
    readonly default_title?: string;
    readonly default_icon?: Readonly<Record<string, string>> | string;
  };
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly browser_specific_settings?: {
    readonly gecko?: {
      readonly strict_min_version?: string;
      readonly data_collection_permissions?: { readonly required?: unknown };
    };
    readonly gecko_android?: { readonly strict_min_version?: string };
  };
  readonly minimum_chrome_version?: string;
}

export interface BuiltFile {
  /** Path inside the extension, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** @throws when the extension was not built */
export function readManifest(target: Target): BuiltManifest {
  const text = readFileSync(join(builtFolder(target), 'manifest.json'), 'utf8');
  return JSON.parse(text) as BuiltManifest;
}

/** Every path inside the built extension. @throws when it was not built */
export function builtPaths(target: Target): string[] {
  return readdirSync(builtFolder(target), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(builtFolder(target).length + 1).replaceAll('\\', '/'))
    .sort();
}

/** One file of the built extension, as bytes. @throws when it is not there */
export function builtFile(target: Target, path: string): Buffer {
  return readFileSync(join(builtFolder(target), path));
}

/** The files that run or are drawn: scripts, pages and styles. @throws when it was not built */
export function builtCode(target: Target): BuiltFile[] {
  return builtPaths(target)
    .filter((path) => /\.(?:js|html|css)$/.test(path))
    .map((path) => ({ path, text: builtFile(target, path).toString('utf8') }));
}
