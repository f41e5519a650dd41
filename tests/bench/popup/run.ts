import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotBuilt } from '../bench-browser.ts';
import { BadCommand } from '../command-line.ts';
import { BrokenCorpus, loadCorpus, onlyThese, type Entry } from '../corpus.ts';
import { readCommand } from '../page-cost/command-line.ts';
import { ARTICLES, groupOf, sampled } from '../page-cost/groups.ts';
import { helloExtension } from './hello.ts';
import { startPopupTimer, type Button, type Opening } from './popup-timer.ts';
import { MOST, summarisePopups, type PopupSummary } from './summary.ts';

const HELP = `npm run bench:popup -- [options]

From the click on the toolbar button to the story's first paragraph on screen, beside a popup that
prints "hello", opened over the same pages by the same browser in turn: once with the button as the
browser installs it, and once with the button pinned to the toolbar.

  --corpus DIR     a folder in the corpus format; may be given again (without it: our own few pages)
  --only ID,…      only these pages
  --sample N       at most N articles, spread evenly over the corpus
  --extension DIR  another build of the extension (.output/chrome-mv3)
  --out FILE       write everything that was measured to a JSON file`;

const EXPECTED = [BadCommand, BrokenCorpus, NotBuilt];

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

type Timed = Opening & { readonly id: string };

async function timed(entries: readonly Entry[], extension: string, button: Button) {
  const hello = helloExtension();
  const timer = await startPopupTimer({ broadsheet: extension, hello: hello.folder }, button);
  const openings: Timed[] = [];
  try {
    for (const [at, entry] of entries.entries()) {
      const { id } = entry;
      try {
        openings.push({ id, ...(await timer.time(entry, at % 2 === 0)) });
      } catch (error) {
        print(`${id}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await timer.close();
    hello.remove();
  }
  return { openings, chromium: timer.version };
}

function tell(button: Button, summary: PopupSummary, of: number): void {
  const { pages, byHeadline, hello, story, times } = summary;
  const ms = (figure: number) => `${figure.toFixed(0)} ms`;
  print(`button ${button}: ${pages} of ${of} articles (${byHeadline} by their headline)`);
  print(`  hello: median ${ms(hello.median)}, 95th percentile ${ms(hello.p95)}`);
  print(`  story: median ${ms(story.median)}, 95th percentile ${ms(story.p95)}`);
  print(
    `  times: ${times.median.toFixed(2)} (at most ${MOST.median}), ${times.p95.toFixed(2)} (at most ${MOST.p95})`,
  );
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
  const runs = [];
  for (const button of ['as installed', 'pinned'] as const) {
    const { openings, chromium } = await timed(articles, command.extension, button);
    const summary = summarisePopups(openings);
    runs.push({ button, chromium, summary, openings });
    tell(button, summary, articles.length);
  }
  if (command.out !== null) {
    const results = { date: new Date().toISOString(), runs };
    writeFileSync(command.out, `${JSON.stringify(results, null, 1)}\n`);
  }
}

main().catch((error: unknown) => {
  const expected = EXPECTED.some((kind) => error instanceof kind);
  console.error(expected ? (error as Error).message : error);
  process.exitCode = 1;
});
