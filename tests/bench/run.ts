import { fileURLToPath } from 'node:url';
import { NotBuilt, startBrowser, type BenchBrowser } from './bench-browser.ts';
import { collect } from './collect.ts';
import { BadCommand, HELP, readCommand, type Command } from './command-line.ts';
import { BrokenCorpus, corpusHash, loadCorpus, onlyThese, type Entry } from './corpus.ts';
import { enginesNamed } from './engines/engines.ts';
import { versionOf } from './engines/rival-source.ts';
import { collectHiding, type Sights } from './hide.ts';
import { briefTable } from './report/brief-table.ts';
import { diffOf } from './report/diff.ts';
import { pageList } from './report/page-list.ts';
import { rowsOf, scorePages, type ScoredPage } from './report/rows.ts';
import { table } from './report/table.ts';
import { timeTold } from './report/time-goal.ts';
import { worstPages } from './report/worst.ts';
import { NoPlace, writeTable } from './report/write-table.ts';
import { BadResults, readResults, writeResults, type Meta, type PageRun } from './results.ts';

const fileOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Errors whose message is a sentence for the person at the terminal. */
const EXPECTED = [BadCommand, BadResults, BrokenCorpus, NoPlace, NotBuilt];

const print = (text: string): void => {
  if (text !== '') process.stdout.write(`${text}\n`);
};

async function main(): Promise<void> {
  const command = readCommand(process.argv.slice(2));
  if (command.help) {
    print(HELP);
    return;
  }
  const entries = chosenEntries(command);
  const old = command.diff === null ? null : readResults(command.diff);
  const { runs, chromium } = await runPages(command, entries);
  if (command.out !== null) writeResults(command.out, metaOf(entries, chromium), runs);
  const pages = scorePages(entries, runs);
  if (command.pages) print(pageList(pages, command));
  print(worstPages(pages, command));
  const before = old && scorePages(entries, old);
  if (before) print(diffOf(before, pages));
  const rows = rowsOf(pages, command.holdout);
  print(table(rows));
  printTime(pages, before);
  if (!command.readme) return;
  writeTable(fileOf('README.md'), briefTable(rows));
  writeTable(fileOf('docs/benchmark.md'), table(rows));
}

/** A run in which reading has got slower than it may ends with an error. */
function printTime(pages: readonly ScoredPage[], before: readonly ScoredPage[] | null): void {
  const time = timeTold(pages, before);
  print(time?.text ?? '');
  if (time?.isTooSlow === true) process.exitCode = 1;
}

function chosenEntries(command: Command): readonly Entry[] {
  const all = command.corpora.flatMap(loadCorpus);
  const chosen = onlyThese(all, command.only);
  return command.sets.length === 0
    ? chosen
    : chosen.filter((entry) => command.sets.includes(entry.set));
}

async function runPages(command: Command, entries: readonly Entry[]) {
  const start = performance.now();
  const browser = await startBrowser(
    command.engines.includes('broadsheet') ? command.extension : null,
  );
  try {
    const runs = await measured(browser, command, entries);
    return { runs, chromium: browser.version };
  } finally {
    await browser.close();
    print(`${entries.length} pages in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
}

/** Reading first, with hiding switched off, so that every engine meets the same page; then hiding. */
async function measured(
  browser: BenchBrowser,
  command: Command,
  entries: readonly Entry[],
): Promise<readonly PageRun[]> {
  const hides = command.hiding && command.engines.includes('broadsheet');
  const before: Sights | null = hides ? new Map() : null;
  const engines = enginesNamed(command.engines);
  await browser.setHiding(false);
  const runs = await collect(browser, { entries, engines, before, told: progress(entries.length) });
  if (!before) return runs;
  await browser.setHiding(true);
  const hidden = await collectHiding(browser, entries, before);
  return runs.map((run) => {
    const broadsheet = hidden.get(run.id);
    return broadsheet ? { ...run, hiding: { broadsheet } } : run;
  });
}

function metaOf(entries: readonly Entry[], chromium: string): Meta {
  return {
    date: new Date().toISOString(),
    versions: {
      chromium,
      broadsheet: versionOf(),
      readability: versionOf('@mozilla/readability'),
      defuddle: versionOf('defuddle'),
    },
    corpus: corpusHash(entries),
  };
}

/** A running count, for a person who watches. */
function progress(of: number): (done: number) => void {
  return (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} pages `);
  };
}

main().catch((error: unknown) => {
  const expected = EXPECTED.some((kind) => error instanceof kind);
  console.error(expected ? (error as Error).message : error);
  process.exitCode = 1;
});
