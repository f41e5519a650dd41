/** Questions a tree asks; every row gets an answer to each, so a tree has 2 to this power of values. */
export const TREE_DEPTH = 5;

/** Values are kept as hundredths. */
const SCALE = 100;

/**
 * Adds up what an ensemble of oblivious trees says of one row.
 * @param trees for each: the number of a sign and the least value that answers yes, TREE_DEPTH times, then
 *   the values, all answers no first
 * @param base what holds of a row of which nothing is known
 * @returns log-odds: above 0 means rather yes
 */
export function logOdds(
  row: readonly number[],
  trees: readonly (readonly number[])[],
  base: number,
): number {
  let sum = base;
  for (const tree of trees) {
    let answers = 0;
    for (let at = 0; at < TREE_DEPTH * 2; at += 2) {
      answers = answers * 2 + ((row[tree[at] ?? 0] ?? 0) >= (tree[at + 1] ?? 0) ? 1 : 0);
    }
    sum += tree[TREE_DEPTH * 2 + answers] ?? 0;
  }
  return sum / SCALE;
}
