import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCorpus, type Entry } from '../tests/bench/corpus.ts';
import { isKeptAside } from '../tests/bench/publisher.ts';
import { goldenPages, isStory } from '../tests/pages/golden-page.ts';
import { boost, type Ensemble, type Settings } from './train-story/boost.ts';
import { collectPages } from './train-story/collect-pages.ts';
import {
  crossValidate,
  GOLDEN,
  samplesOf,
  scoreWith,
  type Figures,
} from './train-story/evaluate.ts';

const HELP = `node scripts/train-story.ts [--write] CORPUS…

Learns which blocks of a page are its story, from folders in the corpus format (tests/bench/README.md).
Prints how well that works on publishers it has not seen; --write also writes lib/partition/story-weights.ts.`;

/** More trees gain nothing on unseen publishers and weigh 160 bytes each. Found by cross-validation. */
const SETTINGS: Settings = { trees: 200, rate: 0.15, doubt: 0.3, tried: 0.35, seed: 7 };

const GOLDEN_PAGES = fileURLToPath(new URL('../tests/pages', import.meta.url));
const WEIGHTS = fileURLToPath(new URL('../lib/partition/story-weights.ts', import.meta.url));

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

function weightsFile({ base, trees }: Ensemble): string {
  return `/**
 * The story model's weights, written by scripts/train-story.ts: for each tree its five questions (number
 * of the sign, the least value that says yes) and a value in hundredths for each of the 32 answers.
 */
export const STORY_BASE = ${base};

// prettier-ignore
export const STORY_TREES: readonly (readonly number[])[] = [
${trees.map((tree) => `  [${tree.join(', ')}],`).join('\n')}
];
`;
}

async function main(argv: readonly string[]): Promise<void> {
  const folders = argv.filter((word) => word !== '--write');
  if (folders.length === 0 || argv.includes('--help')) {
    console.log(HELP);
    return;
  }
  const entries = folders.flatMap(loadCorpus);
  const stories = entries.filter((entry) => (entry.kind ?? 'article') === 'article');
  const pages = await collectPages([...stories, ...goldenEntries()]);
  crossValidate(pages, SETTINGS).forEach((figures, i) => {
    console.log(line(`fold ${i + 1}, unseen`, figures));
  });
  const aside = pages.filter(({ entry }) => isKeptAside(entry.url));
  const rest = pages.filter(({ entry }) => !isKeptAside(entry.url));
  if (aside.length > 0) {
    console.log(line('kept aside, unseen', scoreWith(boost(samplesOf(rest), SETTINGS), aside)));
  }
  const model = boost(samplesOf(pages), SETTINGS);
  console.log(line('all, learned from', scoreWith(model, pages)));
  if (argv.includes('--write')) writeFileSync(WEIGHTS, weightsFile(model));
}

await main(process.argv.slice(2));
