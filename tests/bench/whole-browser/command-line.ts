import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NotBuilt } from '../bench-browser.ts';
import { BadCommand } from '../command-line.ts';
import { BrokenCorpus, loadCorpus, type Entry } from '../corpus.ts';
import { isTrueArticle } from '../report/score-page.ts';
import { BUILT, TINY } from '../page-cost/command-line.ts';

export interface Command {
  readonly entries: readonly Entry[];
  readonly pages: number;
  readonly runs: number;
  /** Folder of the built extension. */
  readonly extension: string;
}

const HELP = `npm run bench:memory | bench:day | bench:worker -- [options]

  --corpus DIR     a folder in the corpus format; may be given again (without it: our own few pages)
  --pages N        so many pages, taken in turn from the corpus (memory 100, day 500)
  --runs N         so many runs of each side (memory 3, day 1, worker 15)
  --extension DIR  another build of the extension (.output/chrome-mv3)`;

/** What is taken where the command line is silent. */
export type Defaults = Pick<Command, 'pages' | 'runs'>;

/**
 * Reads the command line of a benchmark of the whole browser.
 * @returns null when help was asked for, and printed
 * @throws BadCommand, BrokenCorpus, NotBuilt
 */
export function readCommand(argv: readonly string[], defaults: Defaults): Command | null {
  const values = parsed(argv);
  if (values.help) {
    console.log(HELP);
    return null;
  }
  const extension = values.extension ?? BUILT;
  if (!existsSync(join(extension, 'manifest.json'))) throw new NotBuilt(extension);
  return {
    entries: (values.corpus ?? [TINY]).flatMap(loadCorpus),
    pages: countIn(values.pages) ?? defaults.pages,
    runs: countIn(values.runs) ?? defaults.runs,
    extension,
  };
}

function parsed(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  const help = { type: 'boolean', default: false } as const;
  const corpus = { type: 'string', multiple: true } as const;
  try {
    const options = { corpus, pages: text, runs: text, extension: text, help };
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    throw new BadCommand(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function countIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d*$/.test(text)) throw new BadCommand(`"${text}" is no number of pages or runs.`);
  return Number(text);
}

/** So many pages, evenly spread over a list that is long enough; of a shorter one, each again and again. */
export function inTurn(entries: readonly Entry[], count: number): readonly Entry[] {
  const step = Math.max(1, entries.length / count);
  const at = (place: number) => Math.floor(place * step) % entries.length;
  return Array.from({ length: count }, (_, place) => entries[at(place)]).filter(
    (entry) => entry !== undefined,
  );
}

/** The articles of a corpus. */
export const articlesOf = (entries: readonly Entry[]) => entries.filter(isTrueArticle);

/** Runs a benchmark; an error that a person at the terminal can mend is told in a sentence. */
export function runBenchmark(benchmark: () => Promise<void>): void {
  benchmark().catch((error: unknown) => {
    const isExpected = [BadCommand, BrokenCorpus, NotBuilt].some((kind) => error instanceof kind);
    console.error(isExpected ? (error as Error).message : error);
    process.exitCode = 1;
  });
}
