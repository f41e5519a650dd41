/** How long a sleeping background takes to answer: `npm run bench:worker`. */
import { setTimeout as wait } from 'node:timers/promises';
import { TargetType, type CDPSession, type Page } from 'puppeteer-core';
import type { ToBackground } from '../../../lib/messages.ts';
import { launchChromium } from '../../browsers/chromium.ts';
import { serve } from '../../server/serve.ts';
import { spread, type Spread } from '../page-cost/summary.ts';
import { readCommand, runBenchmark } from './command-line.ts';
import { helloWorld } from './hello-world.ts';

/** Long enough for a stopped worker's process to be gone. */
const STOP_MS = 400;

/** The lists are stored when the extension is installed; nothing is measured meanwhile. */
const INSTALL_MS = 4000;

/** A worker that needs more than this to answer, compared with one that loads no lists, is slow. Source: issue 10. */
const MOST_TIMES = 2;

/** As many different names as a page of the corpus has. Its hashes need not be of any real name. */
const TOKENS = Array.from({ length: 600 }, (_, at) => Math.imul(at + 1, 2_654_435_761) >>> 0);

/** What is asked, and which folder's extension is asked. */
interface Question {
  readonly name: string;
  readonly extension: string;
  /** As the background has them; the hello-world one answers to anything. */
  readonly message: ToBackground;
}

/** An expression that asks from within the content script and gives the milliseconds until the answer. */
const asking = (message: object) => `(async () => {
  const start = performance.now();
  const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)});
  return answer === undefined ? -1 : performance.now() - start;
})()`;

/** The world of the extension's content script in a page. */
async function worldOf(session: CDPSession, extensionId: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(extensionId)) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}

async function stopWorker(page: Page, extensionId: string): Promise<void> {
  const target = page
    .browser()
    .targets()
    .find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().includes(extensionId));
  const worker = await target?.worker();
  await worker?.close();
  await wait(STOP_MS);
}

async function answerTimes({ extension, message }: Question, runs: number): Promise<number[]> {
  const server = await serve({ 'http://quay.example/': '<!doctype html><p>Hello.</p>' });
  const chromium = await launchChromium({ extension, proxyPort: server.port });
  try {
    await wait(INSTALL_MS);
    const page = await chromium.browser.newPage();
    await page.goto('http://quay.example/');
    const session = await page.createCDPSession();
    const contextId = await worldOf(session, chromium.extensionId);
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      await stopWorker(page, chromium.extensionId);
      const expression = asking(message);
      const options = { contextId, awaitPromise: true, returnByValue: true };
      const { result } = await session.send('Runtime.evaluate', { expression, ...options });
      const ms = Number(result.value);
      if (!(ms >= 0)) throw new Error('the background gave no answer');
      times.push(ms);
    }
    return times;
  } finally {
    await chromium.close();
    await server.close();
  }
}

function row(name: string, { median, low, high }: Spread): string {
  return `${name.padEnd(36)} ${median.toFixed(0)} ms (${low.toFixed(0)} to ${high.toFixed(0)})`;
}

runBenchmark(async () => {
  const command = readCommand(process.argv.slice(2), { pages: 1, runs: 15 });
  if (command === null) return;
  const { extension, runs } = command;
  const hello = helloWorld();
  const plain: ToBackground = { type: 'hiddenCounts', counts: {} };
  const lists: ToBackground = { type: 'listFilters', tokens: TOKENS };
  const questions: readonly Question[] = [
    { name: 'hello-world worker', extension: hello.folder, message: plain },
    { name: 'an answer that needs no list', extension, message: plain },
    { name: 'an answer from the lists', extension, message: lists },
  ];
  try {
    const medians: number[] = [];
    for (const question of questions) {
      const found = spread(await answerTimes(question, runs));
      medians.push(found.median);
      console.log(row(question.name, found));
    }
    const [bare = 0, without = 0, listed = 0] = medians;
    const times = listed / without;
    console.log(
      `with lists ${times.toFixed(2)} times as long as without (at most ${MOST_TIMES}), ` +
        `${(listed / bare).toFixed(2)} times as long as a worker that does nothing`,
    );
    process.exitCode = times <= MOST_TIMES ? 0 : 1;
  } finally {
    hello.remove();
  }
});
