import { tokens } from '../../tests/bench/metrics/body.ts';

/** What the truth says of one block of a page. */
export interface Label {
  /** Share of its words that are in the true body: 0 to 1. */
  readonly belongs: number;
  /** What an error costs: its share of the page's true words, at most 1. */
  readonly weight: number;
}

/** What a page holds and what is true of it. */
export interface LabelledPage {
  /** The blocks' texts, in order. */
  readonly texts: readonly string[];
  readonly body: string;
  /** Texts that are neither wanted nor wrong: title and summary. */
  readonly excused: readonly string[];
}

const RUN = 4;
/** A short text is looked for together with the last and first words of true blocks so near. */
const NEAR = 12;
const CONTEXT = 3;
/** A page of few words weighs no more than one of so many. */
const LEAST_WORDS = 150;
/** Errors on what is neither wanted nor wrong cost next to nothing. */
const EXCUSED_WEIGHT = 0.05;

/**
 * Labels the blocks of a page by runs of four words that they share with the true body; a shorter block
 * belongs when it stands in the body next to what stands next to it on the page.
 */
export function labelBlocks({ texts, body, excused }: LabelledPage): Label[] {
  const words = texts.map(tokens);
  const wanted = tokens(body);
  const truth = new Set(runs(wanted));
  const free = new Set(excused.flatMap((text) => runs(tokens(text))));
  const long = words.map((one) => (one.length < RUN ? null : share(one, truth)));
  const whole = ` ${wanted.join(' ')} `;
  const seen = new Set<string>();
  return words.map((one, i): Label => {
    const belongs = long[i] ?? (standsIn(whole, { words, long, at: i }) ? 1 : 0);
    const text = one.join(' ');
    const again = one.length >= CONTEXT * RUN && belongs > 0.5 && seen.has(text);
    seen.add(text);
    const costless = again || (belongs < 0.5 && one.length >= RUN && share(one, free) > 0.6);
    const weight = (one.length + 2) / Math.max(LEAST_WORDS, wanted.length);
    return { belongs, weight: Math.min(1, weight) * (costless ? EXCUSED_WEIGHT : 1) };
  });
}

function runs(words: readonly string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, i) => words.slice(i, i + RUN).join(' '));
}

function share(words: readonly string[], truth: ReadonlySet<string>): number {
  const all = runs(words);
  return all.filter((run) => truth.has(run)).length / Math.max(1, all.length);
}

interface Short {
  readonly words: readonly (readonly string[])[];
  readonly long: readonly (number | null)[];
  readonly at: number;
}

function standsIn(whole: string, { words, long, at }: Short): boolean {
  const own = words[at] ?? [];
  if (own.length === 0) return false;
  const trueWords = (i: number): readonly string[] =>
    (long[i] ?? 0) > 0.5 ? (words[i] ?? []) : [];
  const isThere = (run: readonly string[]): boolean =>
    run.length > own.length && whole.includes(` ${run.join(' ')} `);
  for (let by = 1; by < NEAR; by++) {
    if (isThere([...trueWords(at - by).slice(-CONTEXT), ...own])) return true;
    if (isThere([...own, ...trueWords(at + by).slice(0, CONTEXT)])) return true;
  }
  return false;
}
