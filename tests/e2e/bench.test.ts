import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { goldenPage, isStory } from '../pages/golden-page.ts';
import { loadCorpus } from '../bench/corpus.ts';
import { readResults, type PageRun } from '../bench/results.ts';

const run = promisify(execFile);
const here = (name: string) => fileURLToPath(new URL(`../bench/${name}`, import.meta.url));

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const bench = async (...args: string[]) => await run(process.execPath, [here('run.ts'), ...args]);

const resultsOf = async (name: string): Promise<readonly PageRun[]> => {
  const out = join(folder, name);
  await bench('--out', out);
  return readResults(out);
};

/** Times differ from run to run, and nothing else may. */
const timeless = (runs: readonly PageRun[]) =>
  runs.map(({ engines, ...rest }) => ({
    ...rest,
    engines: Object.entries(engines).map(([name, reading]) => [name, { ...reading, ms: null }]),
  }));

it('reads our own pages with every engine, the same in two runs', async () => {
  const runs = await resultsOf('first.json');
  expect(runs.map(({ id }) => id)).toEqual(loadCorpus(here('corpus')).map(({ id }) => id));
  for (const { engines, hiding } of runs) {
    expect(Object.keys(engines)).toEqual(['broadsheet', 'readability', 'defuddle', 'floor']);
    expect(Object.values(engines).map((reading) => reading.error)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(hiding.broadsheet?.broken ?? []).toEqual([]);
  }
  expect(timeless(await resultsOf('second.json'))).toEqual(timeless(runs));
});

it('holds the same truth as the golden pages', () => {
  for (const entry of loadCorpus(here('corpus'))) {
    const page = goldenPage(entry.id);
    expect(entry.url).toBe(page.expected.url);
    expect(entry.body).toBe(isStory(page) ? page.expected.article.text : '');
    if (isStory(page) && entry.around) {
      const hrefs = entry.around.related.flatMap((label) => label.hrefs);
      expect(hrefs).toEqual(page.expected.related.map((link) => link.url));
    }
  }
});

it('stops with a sentence that names the broken file', async () => {
  writeFileSync(join(folder, 'manifest.json'), '[{}]');
  await expect(bench('--corpus', folder)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`${join(folder, 'manifest.json')} is wrong at 0.id`) as string,
  });
});
