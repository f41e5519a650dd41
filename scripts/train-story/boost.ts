import { TREE_DEPTH } from '../../lib/partition/tree-model.ts';

/** What to learn from: a row of signs, how much it belongs (0 to 1), and what an error costs. */
export interface Sample {
  readonly row: readonly number[];
  readonly belongs: number;
  readonly weight: number;
}

export interface Ensemble {
  readonly base: number;
  readonly trees: readonly (readonly number[])[];
}

export interface Settings {
  readonly trees: number;
  /** Share of a tree's advice that is taken. */
  readonly rate: number;
  /** Weight of doubt in every answer, in pages: a page weighs about 1. */
  readonly doubt: number;
  /** Share of the signs that are tried for a question. */
  readonly tried: number;
  readonly seed: number;
}

const ANSWERS = 2 ** TREE_DEPTH;
/** Values a question can ask for, for each sign. */
const EDGES = 40;
/** Of the rows, the share with the greatest errors that a tree learns from, and of the others the share drawn. */
const WORST = 0.15;
const DRAWN = 0.12;
const SCALE = 100;

/**
 * Learns oblivious trees by gradient boosting of the logistic loss (J. Friedman 2001), rows sampled by
 * the size of their error (LightGBM's GOSS). The same samples and seed give the same trees.
 * @param samples at least one that belongs and one that does not
 */
export function boost(samples: readonly Sample[], settings: Settings): Ensemble {
  return new Booster(samples, settings).run();
}

class Booster {
  private readonly samples: readonly Sample[];
  private readonly settings: Settings;
  private readonly random: () => number;
  private readonly edges: number[][];
  private readonly bins: Uint8Array[];
  private readonly odds: Float64Array;
  private readonly pull: Float64Array;
  private readonly curve: Float64Array;
  private readonly leaf: Uint8Array;
  private chosen = new Int32Array(0);

  constructor(samples: readonly Sample[], settings: Settings) {
    const size = samples.length;
    this.samples = samples;
    this.settings = settings;
    this.random = mulberry32(settings.seed);
    const signs = samples[0]?.row.length ?? 0;
    this.edges = Array.from({ length: signs }, (_, sign) => edgesOf(samples, sign));
    this.bins = this.edges.map((edges, sign) =>
      Uint8Array.from(samples, ({ row }) => binOf(row[sign] ?? 0, edges)),
    );
    this.odds = new Float64Array(size);
    this.pull = new Float64Array(size);
    this.curve = new Float64Array(size);
    this.leaf = new Uint8Array(size);
  }

  run(): Ensemble {
    const all = this.samples.reduce((sum, one) => sum + one.weight, 0);
    const own = this.samples.reduce((sum, one) => sum + one.weight * one.belongs, 0);
    const base = Math.round(Math.log(own / (all - own)) * SCALE);
    this.odds.fill(base / SCALE);
    const trees = Array.from({ length: this.settings.trees }, () => this.growTree());
    return { base, trees };
  }

  private growTree(): number[] {
    this.measureErrors();
    this.leaf.fill(0);
    const questions: [sign: number, bin: number][] = [];
    while (questions.length < TREE_DEPTH) questions.push(this.ask(2 ** questions.length));
    const values = this.valuesOf();
    this.samples.forEach((_, i) => {
      let at = 0;
      for (const [sign, bin] of questions)
        at = at * 2 + ((this.bins[sign]?.[i] ?? 0) >= bin ? 1 : 0);
      this.odds[i] = (this.odds[i] ?? 0) + (values[at] ?? 0) / SCALE;
    });
    return [
      ...questions.flatMap(([sign, bin]) => [sign, this.edges[sign]?.[bin - 1] ?? 0]),
      ...values,
    ];
  }

  /** Errors of all rows, and the rows that the next tree learns from. */
  private measureErrors(): void {
    const sizes = new Float64Array(this.samples.length);
    this.samples.forEach(({ belongs, weight }, i) => {
      const belief = 1 / (1 + Math.exp(-(this.odds[i] ?? 0)));
      this.pull[i] = (belongs - belief) * weight;
      this.curve[i] = Math.max(1e-4, belief * (1 - belief)) * weight;
      sizes[i] = Math.abs(this.pull[i] ?? 0);
    });
    const least = sizes.slice().sort()[Math.floor(sizes.length * (1 - WORST))] ?? 0;
    const chosen: number[] = [];
    sizes.forEach((size, i) => {
      if (size >= least) chosen.push(i);
      else if (this.random() < DRAWN) {
        this.pull[i] = (this.pull[i] ?? 0) / DRAWN;
        this.curve[i] = (this.curve[i] ?? 0) / DRAWN;
        chosen.push(i);
      }
    });
    this.chosen = Int32Array.from(chosen);
  }

  /** The question that parts right from wrong best, over all leaves at once; sorts the rows by its answer. */
  private ask(leaves: number): [number, number] {
    let [sign, bin, most] = [0, 1, -1];
    this.bins.forEach((_, tried) => {
      if (this.random() > this.settings.tried || this.edges[tried]?.length === 0) return;
      this.gains(tried, leaves).forEach((gain, at) => {
        if (at > 0 && gain > most) [sign, bin, most] = [tried, at, gain];
      });
    });
    const answers = this.bins[sign] ?? this.leaf;
    for (const i of this.chosen)
      this.leaf[i] = (this.leaf[i] ?? 0) * 2 + ((answers[i] ?? 0) >= bin ? 1 : 0);
    return [sign, bin];
  }

  private gains(sign: number, leaves: number): Float64Array {
    const width = (this.edges[sign]?.length ?? 0) + 1;
    const bins = this.bins[sign] ?? this.leaf;
    const pulls = new Float64Array(leaves * width);
    const curves = new Float64Array(leaves * width);
    for (const i of this.chosen) {
      const at = (this.leaf[i] ?? 0) * width + (bins[i] ?? 0);
      add(pulls, at, this.pull[i]);
      add(curves, at, this.curve[i]);
    }
    const gains = new Float64Array(width);
    for (let from = 0; from < pulls.length; from += width) {
      this.addGains(gains, pulls.subarray(from, from + width), curves.subarray(from, from + width));
    }
    return gains;
  }

  private addGains(gains: Float64Array, pulls: Float64Array, curves: Float64Array): void {
    const { doubt } = this.settings;
    const pull = pulls.reduce((sum, one) => sum + one, 0);
    const curve = curves.reduce((sum, one) => sum + one, 0);
    let [left, bend] = [0, 0];
    for (let bin = 1; bin < gains.length; bin++) {
      left += pulls[bin - 1] ?? 0;
      bend += curves[bin - 1] ?? 0;
      gains[bin] =
        (gains[bin] ?? 0) +
        left ** 2 / (bend + doubt) +
        (pull - left) ** 2 / (curve - bend + doubt);
    }
  }

  private valuesOf(): number[] {
    const pulls = new Float64Array(ANSWERS);
    const curves = new Float64Array(ANSWERS);
    for (const i of this.chosen) {
      add(pulls, this.leaf[i], this.pull[i]);
      add(curves, this.leaf[i], this.curve[i]);
    }
    const { rate, doubt } = this.settings;
    return Array.from(pulls, (pull, at) =>
      Math.round((pull / ((curves[at] ?? 0) + doubt)) * rate * SCALE),
    );
  }
}

function add(sums: Float64Array, at = 0, value = 0): void {
  sums[at] = (sums[at] ?? 0) + value;
}

/** Values that part a sign's rows into groups, finer at its upper end where texts differ most. */
function edgesOf(samples: readonly Sample[], sign: number): number[] {
  const values = Float64Array.from(samples, ({ row }) => row[sign] ?? 0).sort();
  const single = Array.from(new Set(values));
  if (single.length <= EDGES) {
    return single
      .slice(1)
      .map((value, i) => Number(((value + (single[i] ?? 0)) / 2).toPrecision(4)));
  }
  const edges = new Set<number>();
  for (let i = 1; i < EDGES; i++) {
    for (const share of [i / EDGES, 0.5 + i / EDGES / 2]) {
      edges.add(Number((values[Math.floor(values.length * share)] ?? 0).toPrecision(3)));
    }
  }
  return Array.from(edges).sort((a, b) => a - b);
}

function binOf(value: number, edges: readonly number[]): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (edges[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Small seeded generator of numbers in [0, 1) (Tommy Ettinger's mulberry32, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
