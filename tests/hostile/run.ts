import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { BrowserName } from '../browsers/driver.ts';
import { combinationsOf, type Combination } from './hostile-page.ts';
import { hunt, type Finding } from './hunt.ts';

const USAGE = `npm run hostile -- FILE [--chromium N] [--firefox N]

Sends the payloads of a file through the built extension ("npm run build" first) in real browsers:
page, popup, reader page, every copy, every file. FILE is a JSON list of { "source", "payload" }.
--chromium, --firefox   the least number of combinations of a payload and a place; 0 leaves a browser
                        out. Whole rounds over the file are run. Default: 5000 and 1000.`;

const Payloads = v.array(v.object({ source: v.string(), payload: v.string() }));

const number = (given: string | undefined, usual: number) => {
  const value = given === undefined ? usual : Number(given);
  if (!Number.isInteger(value) || value < 0)
    throw new Error(`"${given}" is no number.\n\n${USAGE}`);
  return value;
};

function printFinding({ combinations, escapes }: Finding): void {
  const [first] = combinations;
  const what = combinations.length === 1 ? first?.payload : `${combinations.length} together`;
  const where = first === undefined ? 'on any page' : `${first.source} in ${first.place.name}`;
  console.log(`ESCAPE ${where}: ${JSON.stringify(what)}`);
  for (const escape of new Set(escapes)) console.log(`       ${escape}`);
}

async function runIn(browser: BrowserName, combinations: readonly Combination[]): Promise<number> {
  if (combinations.length === 0) return 0;
  const start = Date.now();
  const { pages, shown, findings } = await hunt(browser, combinations, (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${browser}: ${done}/${combinations.length}`);
  });
  findings.forEach(printFinding);
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(
    `${browser}: ${combinations.length} combinations on ${pages} pages, ${shown} shown in a story, ` +
      `${findings.length} escapes, ${seconds} s`,
  );
  return findings.length;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { chromium: { type: 'string' }, firefox: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  const payloads = v.parse(Payloads, JSON.parse(readFileSync(file, 'utf8')));
  const all = combinationsOf(payloads);
  const least = (count: number) =>
    all.slice(0, Math.ceil(count / payloads.length) * payloads.length);
  const inChromium = await runIn('chromium', least(number(values.chromium, 5000)));
  const inFirefox = await runIn('firefox', least(number(values.firefox, 1000)));
  return inChromium + inFirefox;
}

try {
  process.exitCode = (await main()) === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
