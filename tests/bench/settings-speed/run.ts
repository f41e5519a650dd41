import { parseArgs } from 'node:util';
import { builtFolder } from '../../../scripts/tools/build.ts';
import {
  BROWSERS,
  drive,
  type BrowserName,
  type Driver,
  type PageView,
} from '../../browsers/driver.ts';
import { optionsPage } from '../../e2e/own-page.ts';
import { storyPage } from '../../e2e/story-page.ts';
import { serve } from '../../server/serve.ts';
import { LARGE, withList } from '../page-cost/own-pages.ts';
import { quantile } from '../popup/summary.ts';
import { BARE_CHANGE, bareExtension } from './bare-extension.ts';
import { CHANGES, type Change, HOST, TARGETS } from './changes.ts';
import { timesOf } from './timer.ts';

const HELP = `npm run bench:settings -- [options]

From a change in the options page to the moment in which an open page shows it, in both browsers, on a
story of four paragraphs and on an article of ${LARGE} elements. Last come the same figures of an extension
that does nothing but hide and show one element: what the browser takes for itself.

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

/** An extension, and the changes that it is to follow. */
interface Followed {
  readonly extension: string;
  readonly changes: readonly Change[];
  readonly openOptions: (driver: Driver) => Promise<PageView>;
}

/** Measures one extension in one browser. @returns the slowest of all, in milliseconds */
async function measured(
  browser: BrowserName,
  rounds: number,
  { extension, changes, openOptions }: Followed,
): Promise<number> {
  if (changes.length === 0) return 0;
  const server = await serve();
  const seen = { language: 'en', pagesIn: 'window' } as const;
  const driver = await drive(browser, { extension, proxyPort: server.port, ...seen });
  let worst = 0;
  try {
    for (const { name, address, html } of PAGES) {
      server.put(address, html);
      const page = await driver.newPage(address);
      const options = await openOptions(driver);
      for (const change of changes) {
        const times = await timesOf(change, { options, page }, rounds);
        worst = Math.max(worst, ...times.seen);
        const figures = [times.seen, times.drawn].flatMap((all) =>
          [0.5, 0.95, 1].map((share) => quantile(all, share)),
        );
        print(`| ${[browser, name, change.name, ...figures].join(' | ')} |`);
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

/** Measures ours in one browser, and beside it what a browser takes for itself. @returns our slowest */
async function compared(browser: BrowserName, rounds: number, only: string): Promise<number> {
  const named = (all: readonly Change[]) => all.filter(({ name }) => name.includes(only));
  const bare = bareExtension();
  try {
    const worst = await measured(browser, rounds, {
      extension: builtFolder(browser === 'chromium' ? 'chrome' : 'firefox'),
      changes: named(CHANGES),
      openOptions: optionsPage,
    });
    await measured(browser, rounds, {
      extension: bare.folder,
      changes: named([BARE_CHANGE]),
      openOptions: (driver) => driver.openOwn('/options.html'),
    });
    return worst;
  } finally {
    bare.remove();
  }
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
    '| browser | page | change | seen: median, ms | 95th | worst | drawn: median | 95th | worst |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  );
  let worst = 0;
  for (const browser of BROWSERS.filter((name) => (values.browser ?? name) === name)) {
    worst = Math.max(worst, await compared(browser, Number(values.rounds), values.only));
  }
  print(`worst: ${worst} ms (at most ${MOST_MS})`);
}

await main();
