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

const ROOT = join(import.meta.dirname, '..');

/** Parts of the cross-validation; pages of one publisher are always in the same part. */
const FOLDS = 10;

/** Kinds that are neither: a thread or a manual may be read like an article or not. Source: corpus README. */
const NEITHER = new Set(['forum', 'documentation']);

/** A page's signals and what it is. */
export interface Sample {
  readonly isArticle: boolean;
  /** 0 to 1 each, in the order of SIGNALS. */
  readonly signals: readonly number[];
}

/** What a regression has learned. */
export interface Weights {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** The corpora hold 3.5 times as many articles as other pages; on the web it is the other way round. */
const OTHER_WEIGHT = 2.5;

/** Ridge penalty; 0.001 to 0.02 give the same within the noise, and this was the middle of the best. */
const RIDGE = 0.003;

/** Steps after which the weights no longer change in their second decimal place. */
const STEPS = 600;

/** The first moment and the second of Adam, and its step: the usual values but for a larger step. */
const ADAM = { step: 0.05, first: 0.9, second: 0.999, epsilon: 1e-8 };

/** The probability that a page with these signals is an article. */
export function scoreOf({ weights, bias }: Weights, signals: readonly number[]): number {
  let sum = bias;
  for (const [at, weight] of weights.entries()) sum += weight * (signals[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Logistic regression with a ridge penalty, by Adam. Gives the same for the same samples.
 * @param samples at least one
 */
export function fitWeights(samples: readonly Sample[]): Weights {
  const size = samples[0]?.signals.length ?? 0;
  const at = new Float64Array(size + 1);
  const first = new Float64Array(size + 1);
  const second = new Float64Array(size + 1);
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeAt(at, samples);
    for (const [i, g] of slope.entries()) {
      first[i] = ADAM.first * (first[i] ?? 0) + (1 - ADAM.first) * g;
      second[i] = ADAM.second * (second[i] ?? 0) + (1 - ADAM.second) * g * g;
      const mean = first[i] / (1 - ADAM.first ** step);
      const spread = Math.sqrt(second[i] / (1 - ADAM.second ** step));
      at[i] = (at[i] ?? 0) - (ADAM.step * mean) / (spread + ADAM.epsilon);
    }
  }
  return { weights: [...at.subarray(0, size)], bias: at[size] ?? 0 };
}

function slopeAt(at: Float64Array, samples: readonly Sample[]): Float64Array {
  const size = at.length - 1;
  const now = { weights: [...at.subarray(0, size)], bias: at[size] ?? 0 };
  const slope = new Float64Array(at.length);
  let total = 0;
  for (const { isArticle, signals } of samples) {
    const weight = isArticle ? 1 : OTHER_WEIGHT;
    const error = (scoreOf(now, signals) - (isArticle ? 1 : 0)) * weight;
    total += weight;
    for (const [i, signal] of signals.entries()) slope[i] = (slope[i] ?? 0) + error * signal;
    slope[size] = (slope[size] ?? 0) + error;
  }
  return slope.map((sum, i) => sum / total + (i < size ? RIDGE * (at[i] ?? 0) : 0));
}

interface Labelled extends Sample {
  readonly entry: Entry;
}

/** Signals of a page as an expression for the page's own browser. */
async function signalScript(): Promise<(url: string) => string> {
  const bundle = await rolldown({ input: join(ROOT, 'lib/judge/judge-page.ts') });
  const { output } = await bundle.generate({ format: 'iife', name: 'judge' });
  return (url) =>
    `(() => {${output[0].code}; return judge.signalsOf(document, ${JSON.stringify(url)}); })()`;
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
          .evaluate<readonly number[] | null>(script(entry.url), { world: 'judge' });
        if ('error' in answer) throw new Error(`${entry.id}: ${answer.error}`);
        const isArticle = (entry.kind ?? 'article') === 'article';
        return { entry, isArticle, signals: answer.value ?? SIGNALS.map(() => 0) };
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

async function main(options: readonly string[]): Promise<void> {
  const folders = options.filter((option) => !option.startsWith('--'));
  const entries = folders.flatMap((folder) => [...loadCorpus(folder)]);
  const samples = await samplesOf(entries.filter(({ kind }) => !NEITHER.has(kind ?? 'article')));
  const aside = samples.filter(({ entry }) => isKeptAside(entry.url));
  const rest = samples.filter((one) => !aside.includes(one));
  tell('Cross-validated by publisher', crossValidated(samples));
  tell(
    'The fifth of the publishers kept aside, by what the others teach',
    scoredBy(fitWeights(rest), aside),
  );
  const final = fitWeights(samples);
  tell('The pages learned from', scoredBy(final, samples));
  if (options.includes('--write'))
    writeFileSync(join(ROOT, 'lib/judge/weights.ts'), weightsFile(final));
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));
