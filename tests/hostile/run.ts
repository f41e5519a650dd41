import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/driver.ts';
import { combinationsOf, type Combination } from './hostile-page.ts';
import { hunt, type Finding } from './hunt.ts';
import { payloadsIn } from './read-payloads.ts';

const USAGE = `npm run hostile -- FILE [--chromium N] [--firefox N]

Sends the payloads of a file through the built extension ("npm run build" first) in real browsers:
page, popup, reader page, every copy, every file. FILE is a JSON list of strings or of
{ "source", "payload" }, an object of such lists by kind, JSON lines, or a ".txt" with a payload a line.
What a page asks for or is refused in a browser without the extension, too, is its own doing. What such
a browser cannot stand either is named as not tried.
--chromium, --firefox   the least number of combinations of a payload and a place; 0 leaves a browser
                        out. Whole rounds over the file are run. Default: 5000 and 1000.`;

const number = (given: string | undefined, usual: number) => {
  const value = given === undefined ? usual : Number(given);
  if (!Number.isInteger(value) || value < 0)
    throw new Error(`"${given}" is no number.\n\n${USAGE}`);
  return value;
};

/** Payloads may have a megabyte. */
const A_LINE = 1000;

function printFinding(kind: string, { combinations, escapes }: Finding): void {
  const [first] = combinations;
  const what =
    combinations.length === 1 ? (first?.payload ?? '') : `${combinations.length} together`;
  const where = first === undefined ? 'on any page' : `${first.source} in ${first.place.name}`;
  console.log(`${kind} ${where}: ${JSON.stringify(what).slice(0, A_LINE)}`);
  for (const escape of new Set(escapes)) console.log(`       ${escape.slice(0, A_LINE)}`);
}

async function runIn(browser: BrowserName, combinations: readonly Combination[]): Promise<number> {
  if (combinations.length === 0) return 0;
  const start = Date.now();
  const onPage = (done: number) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${browser}: ${done}/${combinations.length}`);
  };
  const { pages, shown, findings, untried } = await hunt(browser, combinations, { onPage });
  for (const one of findings) printFinding('ESCAPE', one);
  for (const one of untried) printFinding('NOT TRIED', one);
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(
    `${browser}: ${combinations.length} combinations on ${pages} pages, ${shown} shown in a story, ` +
      `${untried.length} not tried, ${findings.length} escapes, ${seconds} s`,
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
  const payloads = payloadsIn(readFileSync(file, 'utf8'), file);
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
