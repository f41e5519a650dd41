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
const RIDGE = 0.004;

/** Steps after which the weights no longer change in their second decimal place. */
const STEPS = 600;
const STEP = 1;

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
  for (let step = STEP; step <= STEPS; step++) {
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
