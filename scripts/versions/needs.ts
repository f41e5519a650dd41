import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { Used } from './used-apis.ts';

/** Browsers that a build's manifest can name a least version of. */
export type Engine = 'chrome' | 'firefox' | 'firefox_android';

/** The first version of a browser that has a thing. */
export interface Need {
  readonly name: string;
  /** Major version; null where the browser does not have it. */
  readonly version: number | null;
  readonly where: string;
}

interface Statement {
  readonly version_added?: string | boolean | null;
  readonly prefix?: string;
  readonly alternative_name?: string;
  readonly flags?: readonly unknown[];
}

interface Entry {
  readonly __compat?: {
    readonly support: Readonly<Partial<Record<Engine, Statement | readonly Statement[]>>>;
  };
}

function entryOf(name: string): Entry['__compat'] | null {
  let at: unknown = bcd;
  for (const part of name.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return null;
    at = (at as Record<string, unknown>)[part];
  }
  return (at as Entry).__compat ?? null;
}

/** "126" and "≤79" as a number; 1 where the data knows only that it is there. */
function majorOf(added: Statement['version_added']): number | null {
  if (added === true) return 1;
  const digits = typeof added === 'string' ? /\d+/.exec(added)?.[0] : undefined;
  return digits === undefined ? null : Number(digits);
}

function versionIn(support: Statement | readonly Statement[] | undefined): number | null {
  const statements = [support ?? []].flat() as readonly Statement[];
  const plain = statements.filter(
    ({ prefix, alternative_name, flags }) => !prefix && !alternative_name && !flags,
  );
  const versions = plain.map(({ version_added }) => majorOf(version_added));
  const known = versions.filter((version) => version !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/**
 * From which version on a browser has each used thing, the newest first.
 * What the compatibility data does not know is left out: it is older than the data, or no feature at all.
 */
export function needsOf(used: readonly Used[], engine: Engine): readonly Need[] {
  const needs = used.flatMap(({ names, where }): Need[] => {
    const name = names.find((one) => entryOf(one) !== null);
    const support = name === undefined ? null : entryOf(name)?.support;
    if (name === undefined || !support) return [];
    return [{ name, version: versionIn(support[engine]), where }];
  });
  return needs.sort((a, b) => (b.version ?? Infinity) - (a.version ?? Infinity));
}
