import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Sample } from '../bench/page-cost/side.ts';

const run = promisify(execFile);

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-page-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const bench = async (...args: string[]) =>
  await run(process.execPath, [
    fileURLToPath(new URL('../bench/page-cost/run.ts', import.meta.url)),
    ...args,
  ]);

it('finds our scripts on a page, and nothing of ours without the extension', async () => {
  const out = join(folder, 'cost.json');
  // Where other programs run, it takes the background a while to answer.
  await bench('--only', 'sample,contact-page', '--no-own', '--settle', '4000', '--out', out);
  const { pages, failures } = JSON.parse(readFileSync(out, 'utf8')) as {
    readonly pages: readonly { id: string; group: string; on: Sample; off: Sample }[];
    readonly failures: readonly unknown[];
  };
  expect(failures).toEqual([]);
  expect(pages.map(({ id, group }) => [id, group])).toEqual([
    ['sample', 'articles'],
    ['contact-page', 'other pages'],
  ]);
  expect(pages.map(({ on }) => on.scripts)).toEqual([
    ['watch-page.js', 'tidy-page.js', 'tell-page.js'],
    ['watch-page.js'],
  ]);
  for (const { on, off } of pages) {
    expect(on.scriptMs).toBeGreaterThan(0);
    expect(on.bytes).toBeGreaterThan(1000);
    expect(on.totalMs).toBeGreaterThan(on.scriptMs + on.styleMs + on.carryingMs);
    expect(off).toMatchObject({ scriptMs: 0, styleMs: 0, carryingMs: 0, bytes: 0 });
  }
});

it('stops with a sentence that names the broken file', async () => {
  writeFileSync(join(folder, 'manifest.json'), '[{}]');
  await expect(bench('--corpus', folder)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`${join(folder, 'manifest.json')} is wrong at 0.id`) as string,
  });
});
