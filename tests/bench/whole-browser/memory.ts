/** Memory of many open articles with Broadsheet, and with an extension that does nothing: `npm run bench:memory`. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Entry } from '../corpus.ts';
import { spread } from '../page-cost/summary.ts';
import { startBrowsing } from './browsing.ts';
import { articlesOf, inTurn, readCommand, runBenchmark } from './command-line.ts';
import { helloWorld } from './hello-world.ts';
import type { Taken } from './process-tree.ts';

/** The browser collects garbage in tabs at rest, which takes it some seconds. */
const REST_MS = 20_000;

/** Megabytes a tab that Broadsheet may take more. Source: issue 10. */
const MOST_MORE = 1.5;

async function openAll(folder: string, entries: readonly Entry[]): Promise<Taken> {
  const browsing = await startBrowsing(folder);
  try {
    for (const entry of entries) await browsing.visit(await browsing.newTab(), entry);
    await wait(REST_MS);
    return browsing.taken();
  } finally {
    await browsing.close();
  }
}

/** Which side goes first turns from run to run, so that neither has the better half of the machine. */
async function measure(
  folders: readonly [string, string],
  entries: readonly Entry[],
  runs: number,
) {
  const sides: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    const order = run % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
    for (const side of order) {
      const { megabytes, processes } = await openAll(folders[side], entries);
      sides[side].push(megabytes);
      const name = side === 0 ? 'hello world' : 'Broadsheet';
      console.log(`${name}: ${megabytes.toFixed(0)} MB in ${processes} processes`);
    }
  }
  return sides.map((values) => spread(values).median) as [number, number];
}

runBenchmark(async () => {
  const command = readCommand(process.argv.slice(2), { pages: 100, runs: 3 });
  if (command === null) return;
  const entries = inTurn(articlesOf(command.entries), command.pages);
  const hello = helloWorld();
  try {
    const [without, ours] = await measure([hello.folder, command.extension], entries, command.runs);
    const more = (ours - without) / entries.length;
    console.log(
      `${entries.length} articles, median of ${command.runs}: ${without.toFixed(0)} MB, ` +
        `with Broadsheet ${ours.toFixed(0)} MB: ${more.toFixed(2)} MB a tab more (at most ${MOST_MORE})`,
    );
    process.exitCode = more <= MOST_MORE ? 0 : 1;
  } finally {
    hello.remove();
  }
});
