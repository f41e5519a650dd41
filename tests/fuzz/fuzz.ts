import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ROOT } from '../../scripts/tools/program.ts';
import { Field } from './field.ts';
import { grown, type Grown } from './grow.ts';
import type { Tried } from './in-page.ts';

/** A page may take so long to be read; more is a hang. Source: issue 9. */
const LONGEST_MS = 2000;

export interface Fuzzed {
  readonly trees: number;
  readonly seconds: number;
  readonly slowestMs: number;
  readonly kinds: Readonly<Record<string, number>>;
  /** What went wrong, with the seed and where the minimised page was written; null when nothing did. */
  readonly failure: string | null;
}

async function writeDown(field: Field, tree: Grown): Promise<string> {
  const folder = join(ROOT, 'out', 'fuzz');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${Date.now()}.html`);
  const about = JSON.stringify(tree).replaceAll('--', '- -');
  writeFileSync(file, `${await field.markupOf(tree)}\n<!-- ${about} -->\n`);
  return file;
}

/** A page that is slow may have met a busy machine: then it is timed by the processor. */
async function tryFairly(field: Field, tree: Grown): Promise<Tried> {
  const tried = await field.try(tree);
  return tried.fault === null && tried.ms > LONGEST_MS ? field.tryAlone(tree) : tried;
}

/**
 * Reads pages grown at random from the golden ones in real Chromium: nothing may throw, take longer
 * than 2 s, or be another thing when it is sanitised twice.
 * @param seed the same seed grows the same pages
 * @param onPage told after each page how many are done
 */
export async function fuzz(
  trees: number,
  seed: number,
  onPage: (done: number) => void = () => undefined,
): Promise<Fuzzed> {
  const field = new Field();
  const kinds: Record<string, number> = {};
  const start = Date.now();
  let slowestMs = 0;
  let done = 0;
  const property = fc.asyncProperty(grown(field.pages), async (tree) => {
    const { fault, kind, ms } = await tryFairly(field, tree);
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    slowestMs = Math.max(slowestMs, ms);
    onPage((done += 1));
    if (fault !== null) throw new Error(fault);
    if (ms > LONGEST_MS) throw new Error(`took ${Math.round(ms)} ms`);
  });
  try {
    const result = await fc.check(property, { numRuns: trees, seed });
    const [worst] = result.counterexample ?? [];
    const failure =
      worst === undefined
        ? null
        : `seed ${seed}: ${String(result.errorInstance)}\nsmallest page: ${await writeDown(field, worst)}`;
    return {
      trees: result.numRuns,
      seconds: (Date.now() - start) / 1000,
      slowestMs,
      kinds,
      failure,
    };
  } finally {
    await field.close();
  }
}
