// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['components', 'entrypoints', 'lib', 'scripts', 'tests'];

const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Every file in a folder of the project, as a path with slashes from its root. */
function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
}

const sources = FOLDERS.flatMap(filesIn).filter((path) => /\.tsx?$/.test(path));

describe('names of files', () => {
  const stem = (path: string) => basename(path).replace(/(?:\.(?:test|config|d))?\.tsx?$/, '');

  it('are PascalCase for components and kebab-case for all else', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
    const pascal = /^[A-Z][A-Za-z0-9]*$/;
    const isComponent = (path: string) => /^(?:tests\/)?components\/.*\.tsx$/.test(path);
    const wrong = sources.filter(
      (path) => !kebab.test(stem(path)) && !(isComponent(path) && pascal.test(stem(path))),
    );
    expect(wrong).toEqual([]);
  });

  it('never say "whatever"', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|constants|misc|shared)(?:\/|\.tsx?$)/;
    expect(sources.filter((path) => vague.test(path))).toEqual([]);
  });
});

describe('rules of clutter', () => {
  const folder = 'lib/clutter/rules';
  const ids = filesIn(folder)
    .map((path) => path.slice(folder.length + 1))
    .filter((name) => name !== 'index.ts' && name.endsWith('.ts') && !name.includes('/'))
    .map((name) => name.replace(/\.ts$/, ''));

  it('are all in the list', () => {
    const list = text(`${folder}/index.ts`);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !list.includes(`'./${id}.ts'`))).toEqual([]);
  });

  it('each have a test that says what they hide and what they keep', () => {
    const tested = new Set(filesIn(`tests/${folder}`));
    const untested = ids.filter((id) => !tested.has(`tests/${folder}/${id}.test.ts`));
    expect(untested).toEqual([]);
    const halved = ids.filter((id) => {
      const test = text(`tests/${folder}/${id}.test.ts`);
      return !/\bhides\b/.test(test) || !/\bkeeps\b/.test(test);
    });
    expect(halved).toEqual([]);
  });
});
