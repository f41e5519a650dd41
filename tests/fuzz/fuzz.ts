import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ROOT } from '../../scripts/tools/program.ts';
import { Field } from './field.ts';
import { grown, type Grown } from './grow.ts';
import type { Tried } from './in-page.ts';

/** A page may take so long to be read; more is a hang. Source: issue 9. */
const LONGEST_MS = 2000;

/** A page that took longer may have met a busy machine, and is timed by the processor: other programs do not count. */
const FAST_MS = 1000;

/** Pages read at a stretch: so many that coming and going does not count, so few that all take seconds. */
const BATCH = 25;

/** A page that hangs takes a minute each time it is made smaller: what is smallest by then does. */
const SMALLER_WITHIN_MS = 600_000;

/** Spreads the seeds of runs over all there are, so that runs of neighbouring seeds share no batch. Source: Knuth. */
const SPREAD = 0x9e3779b1;

export interface Fuzzed {
  readonly trees: number;
  readonly seconds: number;
  readonly slowestMs: number;
  readonly kinds: Readonly<Record<string, number>>;
  /** What went wrong, with where the minimised page was written; null when nothing did. */
  readonly failure: string | null;
}

/** What the pages of a run came to. */
class Tally {
  readonly kinds: Record<string, number> = {};
  trees = 0;
  slowestMs = 0;

  add({ kind, ms }: Tried): void {
    this.kinds[kind] = (this.kinds[kind] ?? 0) + 1;
    this.trees += 1;
    this.slowestMs = Math.max(this.slowestMs, ms);
  }
}

async function writeDown(field: Field, tree: Grown): Promise<string> {
  const folder = join(ROOT, 'out', 'fuzz');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${Date.now()}.html`);
  const about = JSON.stringify(tree).replaceAll('--', '- -');
  writeFileSync(file, `${await field.markupOf(tree)}\n<!-- ${about} -->\n`);
  return file;
}

const isGood = ({ fault, ms }: Tried): boolean => fault === null && ms <= LONGEST_MS;
const isFast = (tried: Tried): boolean => isGood(tried) && tried.ms <= FAST_MS;

/** Reads the pages of a batch one by one and makes the first that fails as small as it can be. */
async function tryOneByOne(field: Field, seed: number, tally: Tally): Promise<string | null> {
  const property = fc.asyncProperty(grown(field.pages), async (tree) => {
    const tried = await field.try(tree);
    if (!isGood(tried)) throw new Error(tried.fault ?? `took ${Math.round(tried.ms)} ms`);
    tally.add(tried);
  });
  const { counterexample, errorInstance } = await fc.check(property, {
    numRuns: BATCH,
    seed,
    interruptAfterTimeLimit: SMALLER_WITHIN_MS,
  });
  const [worst] = counterexample ?? [];
  if (worst === undefined) return null;
  return `${String(errorInstance)}\nsmallest page: ${await writeDown(field, worst)}`;
}

async function tryBatch(field: Field, seed: number, tally: Tally): Promise<string | null> {
  const trees = fc.sample(grown(field.pages), { numRuns: BATCH, seed });
  const tried = await field.tryAll(trees);
  if (typeof tried === 'string') return tryOneByOne(field, seed, tally);
  const fair: Tried[] = [];
  for (const [at, tree] of trees.entries()) {
    const one = tried[at];
    const again = one !== undefined && isFast(one) ? one : await field.try(tree);
    if (!isGood(again)) return tryOneByOne(field, seed, tally);
    fair.push(again);
  }
  for (const one of fair) tally.add(one);
  return null;
}

/**
 * Reads pages grown at random from the golden ones in real Chromium: nothing may throw, take longer
 * than 2 s, or be another thing when it is sanitised twice. Ends with the first that does.
 * @param trees how many, up to a whole batch
 * @param seed the same seed grows the same pages
 * @param onPage told now and then how many are done
 */
export async function fuzz(
  trees: number,
  seed: number,
  onPage: (done: number) => void = () => undefined,
): Promise<Fuzzed> {
  const field = new Field();
  const tally = new Tally();
  const start = Date.now();
  let failure: string | null = null;
  try {
    for (let batch = 0; tally.trees < trees && failure === null; batch++) {
      const of = (Math.imul(seed, SPREAD) + batch) | 0;
      failure = await tryBatch(field, of, tally);
      onPage(tally.trees);
    }
    const seconds = (Date.now() - start) / 1000;
    return { trees: tally.trees, seconds, slowestMs: tally.slowestMs, kinds: tally.kinds, failure };
  } finally {
    await field.close();
  }
}
