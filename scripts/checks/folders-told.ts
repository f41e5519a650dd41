import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/program.ts';
import type { Check } from './check.ts';

const DOCUMENT = 'docs/architecture.md';

/** Folders whose own folders each have a purpose of their own. */
const OPEN = ['lib', 'tests'];

/** These hold for another folder what it has itself. */
const MIRRORS = /^tests\/(?:components|entrypoints|lib|public|scripts)$/;

/** What a build or npm makes. */
const MADE = ['coverage', 'node_modules', 'out', 'web-ext-artifacts'];

/** Folders that are not in the table, and rows without a folder or without a purpose. */
export function untoldFolders(document: string, folders: readonly string[]): string[] {
  const table = /<!-- folders:start -->(.*)<!-- folders:end -->/s.exec(document)?.[1] ?? '';
  const rows = [...table.matchAll(/^\| `([^`]+)`\s*\|([^|]*)\|$/gm)];
  const told = new Map(rows.map(([, folder = '', purpose = '']) => [folder, purpose.trim()]));
  return [
    ...folders
      .filter((one) => !told.get(one))
      .map((one) => `${DOCUMENT} does not say what ${one} is for`),
    ...[...told.keys()]
      .filter((one) => !folders.includes(one))
      .map((one) => `${DOCUMENT} tells of ${one}, which is not there`),
  ];
}

/** Paths in backticks that lead nowhere. @param exists whether a path from the root is there */
export function deadPaths(document: string, exists: (path: string) => boolean): string[] {
  const paths = [...document.matchAll(/`([\w.-]+(?:\/[\w.-]+)+|[\w-]+\.ts)`/g)].map(
    ([, path = '']) => path,
  );
  return [...new Set(paths)]
    .filter((path) => !exists(path))
    .map((path) => `${DOCUMENT} names ${path}, which is not there`);
}

function foldersIn(parent: string): string[] {
  return readdirSync(join(ROOT, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => (parent === '' ? entry.name : `${parent}/${entry.name}`))
    .filter((folder) => !MADE.includes(folder) && !MIRRORS.test(folder));
}

/** The folders that should be told of: a folder whose parts are told of needs no row for itself but in tests. */
function folders(): string[] {
  const top = foldersIn('').filter((folder) => folder !== 'lib');
  return [...top, ...OPEN.flatMap(foldersIn)];
}

/** The picture of the project is that of its folders. */
export const FOLDERS_TOLD: Check = {
  name: `folders and paths of ${DOCUMENT}`,
  run: () => {
    const document = readFileSync(join(ROOT, DOCUMENT), 'utf8');
    const exists = (path: string) => existsSync(join(ROOT, path));
    return [...untoldFolders(document, folders()), ...deadPaths(document, exists)];
  },
};
