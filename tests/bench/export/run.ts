import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotBuilt } from '../bench-browser.ts';
import { BadCommand } from '../command-line.ts';
import { BrokenCorpus, loadCorpus, onlyThese, type Entry } from '../corpus.ts';
import { readCommand } from '../page-cost/command-line.ts';
import { ARTICLES, groupOf, sampled } from '../page-cost/groups.ts';
import { quantile } from '../popup/summary.ts';
import { copyTimes, type CopyTime } from './copy-times.ts';
import { lendBrowser, tripsOf, type Trips } from './trips.ts';

/** Copying may take so many times what bare Readability takes on the same page. Source: issue 7. */
const MOST_TIMES = 3;

const HELP = `npm run bench:export -- [options]

Sends the stories of a corpus through Markdown, HTML and EPUB and back, and copies them by the shortcut
in Chromium beside bare Readability. Ends with an error where a story does not come back whole, or
copying takes more than ${MOST_TIMES} times as long (median).

  --corpus DIR     a folder in the corpus format; may be given again (without it: our own few pages)
  --only ID,…      only these pages
  --sample N       at most N articles, spread evenly over the corpus
  --settle MS      how long a page is looked at before it is copied (1200)
  --extension DIR  another build of the extension (.output/chrome-mv3)
  --out FILE       write everything that was measured to a JSON file`;

const EXPECTED = [BadCommand, BrokenCorpus, NotBuilt];

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

async function allTrips(entries: readonly Entry[]): Promise<ReadonlyMap<string, Trips>> {
  lendBrowser();
  const all = new Map<string, Trips>();
  for (const entry of entries) {
    const trips = await tripsOf(entry);
    if (trips === null) print(`${entry.id}: read as no article`);
    else all.set(entry.id, trips);
  }
  return all;
}

/** @returns whether every story came back whole */
function tellTrips(all: ReadonlyMap<string, Trips>): boolean {
  const lost = (['markdown', 'html', 'epub'] as const).map((format) => {
    const ids = [...all].filter(([, trips]) => !trips[format]).map(([id]) => id);
    print(`${format}: ${all.size - ids.length} of ${all.size} came back whole ${ids.join(' ')}`);
    return ids.length;
  });
  return lost.every((count) => count === 0);
}

/** @returns whether copying is as quick as it is to be */
function tellTimes(times: readonly CopyTime[]): boolean {
  if (times.length === 0) return false;
  const middle = (of: (one: CopyTime) => number) => quantile(times.map(of), 0.5);
  const ratio = middle(({ copyMs, readabilityMs }) => copyMs / readabilityMs);
  const [copy, bare] = [middle(({ copyMs }) => copyMs), middle((one) => one.readabilityMs)];
  print(
    `copy by the shortcut: median ${copy.toFixed(0)} ms on ${times.length} pages, bare Readability ` +
      `${bare.toFixed(0)} ms; median of the ratios ${ratio.toFixed(2)} (at most ${MOST_TIMES})`,
  );
  return ratio <= MOST_TIMES;
}

async function main(): Promise<void> {
  const command = readCommand(process.argv.slice(2));
  if (command.help) {
    print(HELP);
    return;
  }
  if (!existsSync(join(command.extension, 'manifest.json'))) throw new NotBuilt(command.extension);
  const all = onlyThese(command.corpora.flatMap(loadCorpus), command.only);
  const articles = sampled(all, command.sample).filter((entry) => groupOf(entry) === ARTICLES);
  const { extension, settleMs } = command;
  const times = await copyTimes(articles, { extension, settleMs, tell: print });
  const trips = await allTrips(articles);
  if (command.out !== null) {
    const results = { date: new Date().toISOString(), trips: Object.fromEntries(trips), times };
    writeFileSync(command.out, `${JSON.stringify(results, null, 1)}\n`);
  }
  const isWell = [tellTimes(times), tellTrips(trips)].every(Boolean);
  if (!isWell) process.exitCode = 1;
}

main().catch((error: unknown) => {
  const expected = EXPECTED.some((kind) => error instanceof kind);
  console.error(expected ? (error as Error).message : error);
  process.exitCode = 1;
});
