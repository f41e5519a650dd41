import { parseArgs } from 'node:util';
import { builtFolder } from '../../../scripts/tools/build.ts';
import { BROWSERS, drive, type BrowserName } from '../../browsers/driver.ts';
import { optionsPage } from '../../e2e/own-page.ts';
import { storyPage } from '../../e2e/story-page.ts';
import { serve } from '../../server/serve.ts';
import { LARGE, withList } from '../page-cost/own-pages.ts';
import { quantile } from '../popup/summary.ts';
import { CHANGES, type Change, HOST, TARGETS } from './changes.ts';
import { timesOf } from './timer.ts';

const HELP = `npm run bench:settings -- [options]

From a change in the options page to the moment in which an open page shows it, in both browsers, on a
story of four paragraphs and on an article of ${LARGE} elements.

  --rounds N       changes of each kind (20)
  --only WORDS     only kinds of change that have these words in their name
  --browser NAME   only chromium, or only firefox`;

/** What issue 8 asks of the slowest. */
const MOST_MS = 100;

const STORY = storyPage({
  title: 'Ostermere mends its pier',
  subject: 'the pier',
  beside: TARGETS,
});

const PAGES = [
  { name: 'story', address: `http://${HOST}/pier`, html: STORY },
  { name: `${LARGE} elements`, address: `http://${HOST}/large`, html: withList(STORY, LARGE) },
] as const;

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Measures one browser. @returns the slowest of all, in milliseconds */
async function measured(
  browser: BrowserName,
  rounds: number,
  changes: readonly Change[],
): Promise<number> {
  const server = await serve();
  const extension = builtFolder(browser === 'chromium' ? 'chrome' : 'firefox');
  const language = 'en';
  const driver = await drive(browser, {
    extension,
    proxyPort: server.port,
    language,
    pagesIn: 'window',
  });
  let worst = 0;
  try {
    for (const { name, address, html } of PAGES) {
      server.put(address, html);
      const page = await driver.newPage(address);
      const options = await optionsPage(driver);
      for (const change of changes) {
        const times = await timesOf(change, { options, page }, rounds);
        const [median, p95, most] = [0.5, 0.95, 1].map((share) => quantile(times, share));
        worst = Math.max(worst, most ?? 0);
        print(`| ${browser} | ${name} | ${change.name} | ${median} | ${p95} | ${most} |`);
      }
      await options.close();
      await page.close();
    }
  } finally {
    await driver.close();
    await server.close();
  }
  return worst;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '20' },
      browser: { type: 'string' },
      only: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    print(HELP);
    return;
  }
  print(
    '| browser | page | change | median, ms | 95th | worst |\n| --- | --- | --- | --- | --- | --- |',
  );
  const changes = CHANGES.filter(({ name }) => name.includes(values.only));
  let worst = 0;
  for (const browser of BROWSERS.filter((name) => (values.browser ?? name) === name)) {
    worst = Math.max(worst, await measured(browser, Number(values.rounds), changes));
  }
  print(`worst: ${worst} ms (at most ${MOST_MS})`);
}

await main();
