// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { doubledDependencies, unusedDependencies } from '../../scripts/checks/dependencies.ts';
import { deadPaths, untoldFolders } from '../../scripts/checks/folders-told.ts';
import { unusedExports } from '../../scripts/checks/unused-exports.ts';

describe('the check of what is exported', () => {
  const lib = (text: string) => ({ path: 'lib/sea.ts', text });
  const user = (text: string) => ({ path: 'components/Sea.tsx', text });

  it.each([
    ['a value', 'export const tide = 1; export function wave() {}', ''],
    ['a type that stands alone', 'export interface Tide {} export type Wave = 1;', ''],
    [
      'a name that another file has too',
      'export const a = 1; export { b }; const b = 2;',
      "import { a } from './sea.ts';",
    ],
  ])('finds %s', (_what, text, asks) => {
    expect(unusedExports([lib(text), user(asks)])).toHaveLength(2);
  });

  it.each([
    ['is imported', 'export const tide = 1;', "import { tide as t } from '../lib/sea.ts';"],
    [
      'is imported as a type',
      'export interface Tide {}',
      "import type { Tide } from '../lib/sea.ts';",
    ],
    [
      'is imported with all else',
      'export const tide = 1;',
      "import * as sea from '../lib/sea.ts';",
    ],
    ['is imported later', 'export const tide = 1;', "await import('../lib/sea.ts');"],
    [
      'is the type of what is used',
      'export type T = 1; export const t: T = 1;',
      "import { t } from '../lib/sea.ts';",
    ],
    ['is an entry point', 'export default 1; export default function main() {}', ''],
  ])('lets pass what %s', (_what, text, asks) => {
    expect(unusedExports([lib(text), user(asks)])).toEqual([]);
  });
});

describe('the check of the dependencies', () => {
  const own = {
    scripts: { go: 'node a.ts && tool run' },
    dependencies: { tool: '1' },
    devDependencies: {},
  };

  it('finds what nothing names and nothing runs', () => {
    expect(unusedDependencies(own, [])).toEqual([]);
    const more = { ...own, devDependencies: { sail: '1', '@types/oar': '1', hull: '1' } };
    expect(unusedDependencies(more, ["import 'sail/x'; import oar from 'oar';"])).toEqual([
      'hull is a dependency that nothing uses',
    ]);
  });

  it('finds what ships in two versions', () => {
    const packages = {
      '': { version: '1' },
      'node_modules/a': { version: '1' },
      'node_modules/b/node_modules/a': { version: '2' },
      'node_modules/c/node_modules/a': { version: '3', dev: true },
    };
    expect(doubledDependencies({ packages })).toEqual(['a is there in 2 versions: 1, 2']);
  });
});

describe('the check of the picture of the project', () => {
  const table = (rows: string) => `<!-- folders:start -->\n${rows}\n<!-- folders:end -->`;
  const lib = table('| `lib/judge` | tells articles |');

  it('finds folders without a word and words without a folder', () => {
    expect(untoldFolders(lib, ['lib/judge'])).toEqual([]);
    expect(untoldFolders(lib, ['lib/judge', 'lib/new'])).toHaveLength(1);
    expect(untoldFolders(lib, [])).toHaveLength(1);
    expect(untoldFolders(table('| `lib/judge` | |'), ['lib/judge'])).toHaveLength(1);
    expect(untoldFolders('| `lib/judge` | outside |', ['lib/judge'])).toHaveLength(1);
  });

  it('finds paths that lead nowhere', () => {
    const exists = (path: string) => path === 'lib/judge';
    expect(deadPaths('See `lib/judge`, `npm run check` and `--pages`.', exists)).toEqual([]);
    expect(deadPaths('See `lib/jury`, again `lib/jury`.', exists)).toHaveLength(1);
  });
});
