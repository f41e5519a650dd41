/**
 * Compiles the community's filter lists into public/lists/: `npm run lists`.
 *
 * Their package is fetched into a folder of its own and not made a dependency: with what it needs it
 * takes 171 MB, and no build but this one reads it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileLists, type RawList } from './lists/compile-lists.ts';

const PACKAGE = '@adguard/dnr-rulesets';
const VERSION = '3.3.20260320140136';
/** The package asks for a range of which no version can be installed. */
const OVERRIDES = { '@adguard/scriptlets': '2.3.1' };

/** The package's numbers of the lists, by the letter of lib/clutter/lists/filter-lists.ts. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  b: [2],
  c: [18],
  p: [19],
  m: [20],
  o: [21],
  w: [22],
  s: [4],
  // Russian, German, Japanese, Dutch, Spanish and Portuguese, Turkish, French, Ukrainian, Chinese.
  r: [1, 6, 7, 8, 9, 13, 16, 23, 224],
};

const TARGET = join(import.meta.dirname, '..', 'public', 'lists');

interface Ruleset {
  readonly metadata?: { readonly rawFilterList?: string };
}

/** @throws when the package has no such list */
function rawList(folder: string, number: number): string {
  const name = `ruleset_${number}`;
  const path = join(folder, 'node_modules', PACKAGE, 'dist/filters/declarative', name);
  const rules = JSON.parse(readFileSync(join(path, `${name}.json`), 'utf8')) as readonly Ruleset[];
  const text = rules[0]?.metadata?.rawFilterList;
  if (text === undefined) throw new Error(`${PACKAGE} has no raw text of list ${number}.`);
  return text;
}

function fetchLists(folder: string): readonly RawList[] {
  const asked = { private: true, overrides: OVERRIDES, dependencies: { [PACKAGE]: VERSION } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(asked));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit'], { cwd: folder });
  return Object.entries(NUMBERS).flatMap(([letter, numbers]) =>
    numbers.map((number) => ({ letter, text: rawList(folder, number) })),
  );
}

/** Title and version of each list, which its makers ask to be kept with it. */
function sources(lists: readonly RawList[]): string {
  const field = (text: string, name: string) =>
    new RegExp(`^! ${name}: (.*)$`, 'm').exec(text)?.[1];
  const lines = lists.map(({ text }) =>
    `${field(text, 'Title') ?? ''} ${field(text, 'Version') ?? ''}`.trim(),
  );
  return [
    `The filters here are compiled from these lists, of ${PACKAGE} ${VERSION}, by \`npm run lists\`.`,
    'They are GPL-3.0: https://github.com/AdguardTeam/AdGuardFilters',
    '',
    ...lines,
    '',
  ].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-lists-'));
try {
  const lists = fetchLists(folder);
  const { site, generic } = compileLists(lists);
  mkdirSync(TARGET, { recursive: true });
  writeFileSync(join(TARGET, 'site-filters.txt'), site);
  writeFileSync(join(TARGET, 'generic-filters.txt'), generic);
  writeFileSync(join(TARGET, 'SOURCES.txt'), sources(lists));
} finally {
  rmSync(folder, { recursive: true });
}
