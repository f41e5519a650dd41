/**
 * Learns how much each signal of lib/judge weighs, from corpora whose pages say their kind.
 *
 *     node scripts/train-judge.ts CORPUS… [--write]
 *
 * Prints the share of articles and of other pages judged articles, cross-validated by publisher; then,
 * with --write, writes lib/judge/weights.ts. Format of a corpus: tests/bench/README.md.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { startBrowser } from '../tests/bench/bench-browser.ts';
import { loadCorpus, type Entry } from '../tests/bench/corpus.ts';
import { inLanes } from '../tests/bench/lanes.ts';
import { isKeptAside, publisherOf } from '../tests/bench/publisher.ts';
import { ARTICLE_SCORE } from '../lib/judge/judge-page.ts';
import { SIGNALS } from '../lib/judge/signals/index.ts';
import { fitWeights, scoreOf, type Sample, type Weights } from './train-judge/logistic.ts';

const ROOT = join(import.meta.dirname, '..');

/** Parts of the cross-validation; pages of one publisher are always in the same part. */
const FOLDS = 10;

/** Kinds that are neither: a thread or a manual may be read like an article or not. Source: corpus README. */
const NEITHER = new Set(['forum', 'documentation']);

interface Labelled extends Sample {
  readonly entry: Entry;
}

/** Signals of a page as an expression for the page's own browser. */
async function signalScript(): Promise<(url: string) => string> {
  const bundle = await rolldown({ input: join(ROOT, 'scripts/train-judge/page-signals.ts') });
  const { output } = await bundle.generate({ format: 'iife', name: 'judge' });
  return (url) =>
    `(() => {${output[0].code}; return judge.pageSignals(document, ${JSON.stringify(url)}); })()`;
}

async function samplesOf(entries: readonly Entry[]): Promise<Labelled[]> {
  const script = await signalScript();
  const browser = await startBrowser(null);
  try {
    return [
      ...(await inLanes(browser, { items: entries, tabs: 2 }, async (lane, entry) => {
        await lane.tab().open(entry);
        const answer = await lane
          .tab()
          .evaluate<readonly number[]>(script(entry.url), { world: 'judge' });
        if ('error' in answer) throw new Error(`${entry.id}: ${answer.error}`);
        const isArticle = (entry.kind ?? 'article') === 'article';
        return { entry, isArticle, signals: answer.value };
      })),
    ];
  } finally {
    await browser.close();
  }
}

/** A publisher's part: goes by its name alone, so that it never changes. */
function foldOf({ entry }: Labelled): number {
  let hash = 0;
  for (const char of publisherOf(entry.url)) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return (hash >>> 4) % FOLDS;
}

function crossValidated(samples: readonly Labelled[]): Map<Labelled, number> {
  const scores = new Map<Labelled, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWeights(samples.filter((one) => foldOf(one) !== fold));
    for (const one of samples) {
      if (foldOf(one) === fold) scores.set(one, scoreOf(weights, one.signals));
    }
  }
  return scores;
}

function scoredBy(weights: Weights, samples: readonly Labelled[]): Map<Labelled, number> {
  return new Map(samples.map((one) => [one, scoreOf(weights, one.signals)]));
}

function share(scores: Map<Labelled, number>, which: (one: Labelled) => boolean): string {
  const some = [...scores].filter(([one]) => which(one));
  const judged = some.filter(([, score]) => score >= ARTICLE_SCORE).length;
  return `${judged} of ${some.length} (${(judged / Math.max(1, some.length)).toFixed(3)})`;
}

function tell(what: string, scores: Map<Labelled, number>): void {
  const sets = [...new Set([...scores.keys()].map(({ entry }) => entry.set))];
  const lines = sets.map(
    (set) => `${set} ${share(scores, (one) => one.isArticle && one.entry.set === set)}`,
  );
  console.log(`${what}, judged articles at ${ARTICLE_SCORE}:`);
  console.log(`  articles ${share(scores, (one) => one.isArticle)}: ${lines.join(', ')}`);
  console.log(`  others   ${share(scores, (one) => !one.isArticle)}`);
}

function weightsFile({ weights, bias }: Weights): string {
  const lines = SIGNALS.map(({ id }, at) => `  '${id}': ${(weights[at] ?? 0).toFixed(2)},`);
  return `/** What each signal adds to the score where a page shows it fully. Made by scripts/train-judge.ts; not edited by hand. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n').replace(/'([a-z]+)':/g, '$1:')}
};

/** The score of a page that shows no signal, before it is made a probability. */
export const BIAS = ${bias.toFixed(2)};
`;
}

const options = process.argv.slice(2);
const folders = options.filter((option) => !option.startsWith('--'));
const entries = folders.flatMap((folder) => [...loadCorpus(folder)]);
const samples = await samplesOf(entries.filter(({ kind }) => !NEITHER.has(kind ?? 'article')));
const aside = samples.filter(({ entry }) => isKeptAside(entry.url));
const rest = samples.filter((one) => !aside.includes(one));
tell('Cross-validated by publisher', crossValidated(samples));
tell('The fifth of the publishers kept aside, by what the others teach', scoredBy(fitWeights(rest), aside));
const final = fitWeights(samples);
tell('The pages learned from', scoredBy(final, samples));
if (options.includes('--write')) writeFileSync(join(ROOT, 'lib/judge/weights.ts'), weightsFile(final));
