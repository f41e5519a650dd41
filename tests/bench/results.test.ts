// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NOTHING } from './engines/engine.ts';
import { BadResults, readResults, writeResults, type PageRun } from './results.ts';

let file = '';

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'broadsheet-results-')), 'out.json');
});

afterEach(() => {
  rmSync(join(file, '..'), { recursive: true });
});

const META = { date: '2026-03-11T00:00:00Z', versions: { chromium: '1' }, corpus: 'abc' };
const RUN: PageRun = {
  id: 'one',
  engines: {
    broadsheet: {
      ...NOTHING,
      isArticle: true,
      title: 'T',
      byline: ['Ann Lee'],
      text: 'Text.',
      related: [{ url: 'https://lumen9.example/r', title: 'R', source: null, time: null }],
      removed: { blocks: [] },
      ms: 12,
    },
    readability: { ...NOTHING, text: 'Text.', ms: 15 },
  },
  hiding: {
    broadsheet: { hidden: { ad: { seen: 2, hidden: 1, missed: ['#ad'] } }, broken: ['h1'] },
  },
};

it('reads back what was written', () => {
  writeResults(file, META, [RUN]);
  expect(readResults(file)).toEqual([RUN]);
});

it("keeps Broadsheet's fields at the top of a page and a rival's under its name", () => {
  writeResults(file, META, [RUN]);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    meta: META,
    pages: {
      one: {
        isArticle: true,
        text: 'Text.',
        related: [{ title: 'R' }],
        hidden: { ad: { seen: 2, hidden: 1, missed: ['#ad'] } },
        broken: ['h1'],
        ms: { broadsheet: 12, readability: 15 },
        readability: { text: 'Text.' },
      },
    },
  });
});

it('names a file that is none of ours', () => {
  writeFileSync(file, '{"pages": 7}');
  expect(() => readResults(file)).toThrow(
    new BadResults(`${file} is not a result file of this benchmark.`),
  );
  writeFileSync(file, 'no json');
  expect(() => readResults(file)).toThrow(
    new BadResults(`${file} is not a result file that can be read.`),
  );
});
