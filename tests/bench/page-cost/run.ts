import { writeFileSync } from 'node:fs';
import { NotBuilt } from '../bench-browser.ts';
import { BadCommand } from '../command-line.ts';
import { BrokenCorpus, corpusHash, loadCorpus, onlyThese, type Entry } from '../corpus.ts';
import { versionOf } from '../engines/rival-source.ts';
import { HELP, readCommand, type Command } from './command-line.ts';
import { flashFrames, type Flashes } from './flash.ts';
import { sampled } from './groups.ts';
import { measure, openingJobs, ownJobs, type Measured } from './measure.ts';
import { ownRulesReport } from './own-rules.ts';
import { ownPages } from './own-pages.ts';
import { costTable, flashLine } from './report.ts';
import { startSide, type Side } from './side.ts';
import { shareOf, summarise } from './summary.ts';

/** Errors whose message is a sentence for the person at the terminal. */
const EXPECTED = [BadCommand, BrokenCorpus, NotBuilt];

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

async function main(): Promise<void> {
  const command = readCommand(process.argv.slice(2));
  if (command.help) {
    print(HELP);
    return;
  }
  const all = onlyThese(command.corpora.flatMap(loadCorpus), command.only);
  const entries = sampled(all, command.sample);
  if (command.ownRules) {
    for (const line of await ownRulesReport(command, entries)) print(line);
    return;
  }
  const { measured, flashes, chromium } = await measuredIn(command, entries);
  const meta = {
    date: new Date().toISOString(),
    versions: { chromium, broadsheet: versionOf() },
    corpus: corpusHash(entries),
  };
  if (command.out !== null) writeResults(command.out, { meta, flashes }, measured);
  for (const { id, error } of measured.failures) print(`${id} could not be measured: ${error}`);
  print(costTable(summarise(measured.pairs)));
  if (flashes !== null) print(flashLine(flashes));
}

interface Found {
  readonly measured: Measured;
  readonly flashes: Flashes | null;
  readonly chromium: string;
}

async function measuredIn(
  { extension, own, settleMs }: Command,
  entries: readonly Entry[],
): Promise<Found> {
  const ours = own ? ownPages() : null;
  const started: Side[] = [];
  const start = async (built: string | null): Promise<Side> => {
    const side = await startSide({ built, settleMs });
    started.push(side);
    return side;
  };
  try {
    const sides = { on: await start(extension), off: await start(null) };
    const jobs = [...openingJobs(entries), ...(ours ? ownJobs(ours) : [])];
    const measured = await measure(sides, jobs, progress(jobs.length));
    const chromium = sides.on.version;
    for (const side of started.splice(0)) await side.close();
    const flashes = ours && (await flashFrames(extension, ours.article));
    return { measured, flashes, chromium };
  } finally {
    for (const side of started) await side.close();
    ours?.remove();
  }
}

/** Every figure of every page, the table's rows among them. */
function writeResults(file: string, about: object, { pairs, failures }: Measured): void {
  const pages = pairs.map((pair) => ({ ...pair, share: shareOf(pair) }));
  const results = { ...about, groups: summarise(pairs), pages, failures };
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
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
