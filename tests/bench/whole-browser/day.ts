/** What a day of browsing costs: many pages in turn in one tab, `npm run bench:day`. */
import type { Entry } from '../corpus.ts';
import { spread } from '../page-cost/summary.ts';
import { startBrowsing, type Browsing } from './browsing.ts';
import { inTurn, readCommand, runBenchmark } from './command-line.ts';
import { helloWorld } from './hello-world.ts';

/** The first pages start what every later one finds started; the day is counted from here. */
const WARM_UP = 5;

interface Day {
  readonly cpuSeconds: number;
  /** Of the browser at the end of the day, and how much that is more than at its beginning. */
  readonly megabytes: number;
  readonly grown: number;
  readonly stored: number;
  readonly failed: number;
}

declare const chrome: {
  readonly storage: {
    readonly local: { getBytesInUse(): Promise<number> };
    readonly session: { getBytesInUse(): Promise<number> };
  };
};

/** Bytes in the extension's stores; 0 for an extension without any. */
async function storedBy({ chromium }: Browsing): Promise<number> {
  const page = await chromium.browser.newPage();
  try {
    await page.goto(`chrome-extension://${chromium.extensionId}/manifest.json`);
    return await page.evaluate(async () => {
      const { local, session } = chrome.storage;
      return (await local.getBytesInUse()) + (await session.getBytesInUse());
    });
  } catch {
    return 0;
  } finally {
    await page.close();
  }
}

async function dayWith(folder: string, entries: readonly Entry[]): Promise<Day> {
  const browsing = await startBrowsing(folder);
  try {
    const tab = await browsing.newTab();
    for (const entry of entries.slice(0, WARM_UP)) await browsing.visit(tab, entry);
    const begin = browsing.taken();
    let failed = 0;
    for (const entry of entries) if (!(await browsing.visit(tab, entry))) failed += 1;
    const end = browsing.taken();
    return {
      cpuSeconds: end.cpuSeconds - begin.cpuSeconds,
      megabytes: end.megabytes,
      grown: end.megabytes - begin.megabytes,
      stored: await storedBy(browsing),
      failed,
    };
  } finally {
    await browsing.close();
  }
}

function line(name: string, days: readonly Day[]): string {
  const of = (value: (day: Day) => number) => spread(days.map(value)).median;
  return [
    name.padEnd(12),
    `${of(({ cpuSeconds }) => cpuSeconds).toFixed(1)} s on a core`,
    `${of(({ megabytes }) => megabytes).toFixed(0)} MB at the end`,
    `${of(({ grown }) => grown).toFixed(0)} MB more than at the beginning`,
    `${(of(({ stored }) => stored) / 1e6).toFixed(2)} MB stored`,
    `${of(({ failed }) => failed).toFixed(0)} pages not opened`,
  ].join(', ');
}

runBenchmark(async () => {
  const command = readCommand(process.argv.slice(2), { pages: 500, runs: 1 });
  if (command === null) return;
  const entries = inTurn(command.entries, command.pages);
  const hello = helloWorld();
  const days: { hello: Day[]; ours: Day[] } = { hello: [], ours: [] };
  try {
    for (let run = 0; run < command.runs; run++) {
      days.hello.push(await dayWith(hello.folder, entries));
      days.ours.push(await dayWith(command.extension, entries));
    }
  } finally {
    hello.remove();
  }
  console.log(`${entries.length} pages in turn, median of ${command.runs}`);
  console.log(line('hello world', days.hello));
  console.log(line('Broadsheet', days.ours));
});
