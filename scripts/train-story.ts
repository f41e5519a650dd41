import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCorpus, type Entry } from '../tests/bench/corpus.ts';
import { isKeptAside } from '../tests/bench/publisher.ts';
import { rowsOf, scorePages } from '../tests/bench/report/rows.ts';
import { table } from '../tests/bench/report/table.ts';
import { worstPages } from '../tests/bench/report/worst.ts';
import { goldenPages, isStory } from '../tests/pages/golden-page.ts';
import { boost, type Settings } from './train-story/boost.ts';
import { collectPages } from './train-story/collect-pages.ts';
import {
  foldsOf,
  GOLDEN,
  samplesOf,
  scoreWith,
  type Figures,
  type Fold,
} from './train-story/evaluate.ts';
import { readUnseen } from './train-story/read-unseen.ts';
import { WEIGHTS, weightsFile } from './train-story/weights-file.ts';

const HELP = `node scripts/train-story.ts [--whole] [--write] CORPUS…

Learns which blocks of a page are its story, from folders in the corpus format (tests/bench/README.md).
Prints how well that works on publishers it has not seen.

  --whole  also reads every page from the live document to the article with a model that has not seen its
           publisher, and prints the table of the benchmark for that
  --write  also writes lib/partition/story-weights.ts`;

/** More trees gain nothing on unseen publishers and weigh 160 bytes each. Found by cross-validation. */
const SETTINGS: Settings = { trees: 200, rate: 0.15, doubt: 0.3, tried: 0.35, seed: 7 };

const GOLDEN_PAGES = fileURLToPath(new URL('../tests/pages', import.meta.url));

/** Our own golden pages, in the form of corpus pages. */
function goldenEntries(): Entry[] {
  return goldenPages()
    .filter(isStory)
    .map(({ folder, expected }) => ({
      id: folder,
      set: GOLDEN,
      url: expected.url,
      html: 'page.html',
      body: expected.article.text,
      title: expected.article.title,
      folder: join(GOLDEN_PAGES, folder),
      around: null,
    }));
}

function line(name: string, { pages, precision, recall, f1 }: Figures): string {
  const numbers = [precision, recall, f1].map((one) => one.toFixed(3)).join(' ');
  return `${name.padEnd(24)} ${String(pages).padStart(4)} pages  P R F1 ${numbers}`;
}

/** The table of the benchmark over pages that were read with models which had not seen their publishers. */
async function tellUnseen(folds: readonly Fold[]): Promise<void> {
  const entries = folds.flatMap(({ unseen }) => unseen.map(({ entry }) => entry));
  const pages = scorePages(entries, await readUnseen(folds));
  console.log(worstPages(pages, { only: [], engines: ['broadsheet'] }));
  console.log(table(rowsOf(pages, true)));
}

async function main(argv: readonly string[]): Promise<void> {
  const folders = argv.filter((word) => !word.startsWith('--'));
  if (folders.length === 0 || argv.includes('--help')) {
    console.log(HELP);
    return;
  }
  const entries = folders.flatMap(loadCorpus);
  const stories = entries.filter((entry) => (entry.kind ?? 'article') === 'article');
  const pages = await collectPages([...stories, ...goldenEntries()]);
  const model = boost(samplesOf(pages), SETTINGS);
  console.log(line('all, learned from', scoreWith(model, pages)));
  if (argv.includes('--write')) writeFileSync(WEIGHTS, weightsFile(model));
  const aside = pages.filter(({ entry }) => isKeptAside(entry.url));
  const rest = pages.filter(({ entry }) => !isKeptAside(entry.url));
  if (aside.length > 0) {
    console.log(line('kept aside, unseen', scoreWith(boost(samplesOf(rest), SETTINGS), aside)));
  }
  const folds = foldsOf(pages, SETTINGS);
  folds.forEach(({ model, unseen }, i) => {
    console.log(line(`fold ${i + 1}, unseen`, scoreWith(model, unseen)));
  });
  if (argv.includes('--whole')) await tellUnseen(folds);
}

await main(process.argv.slice(2));
