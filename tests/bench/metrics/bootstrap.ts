/** Enough for two steady digits of a 95 % interval; more costs time and changes the third. */
const RESAMPLES = 1000;

/** Any fixed number: it makes two runs print the same interval. */
const SEED = 20_240_229;

/**
 * The 95 % bootstrap interval of a statistic over pages.
 * @returns [low, high]; both the statistic itself when there are fewer than two pages
 */
export function interval<T>(
  pages: readonly T[],
  statistic: (sample: readonly T[]) => number,
): readonly [number, number] {
  if (pages.length < 2) return [statistic(pages), statistic(pages)];
  const random = mulberry32(SEED);
  const values = Array.from({ length: RESAMPLES }, () =>
    statistic(pages.map((page) => pages[Math.floor(random() * pages.length)] ?? page)),
  ).sort((a, b) => a - b);
  return [quantile(values, 0.025), quantile(values, 0.975)];
}

/**
 * The value below which a share of the sorted values lies, between neighbours by proportion.
 * @returns 0 for an empty list
 */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
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
