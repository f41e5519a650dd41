/** Questions a tree asks; every row gets an answer to each, so a tree has 2 to this power of values. */
export const TREE_DEPTH = 5;

/** Values are kept as hundredths. */
const SCALE = 100;

const QUESTIONS = TREE_DEPTH * 2;
const TREE_NUMBERS = QUESTIONS + 2 ** TREE_DEPTH;

/** An ensemble of oblivious trees: their numbers in one list, and what holds of a row of which nothing is known. */
export interface TreeModel {
  readonly base: number;
  readonly numbers: Float64Array;
}

/**
 * @param trees for each: the number of a sign and the least value that answers yes, TREE_DEPTH times, then
 *   the values, all answers no first
 */
export function treeModel(trees: readonly (readonly number[])[], base: number): TreeModel {
  const numbers = new Float64Array(trees.length * TREE_NUMBERS);
  trees.forEach((tree, i) => {
    numbers.set(tree, i * TREE_NUMBERS);
  });
  return { base, numbers };
}

/**
 * Adds up what a model's trees say of one row.
 * @returns log-odds: above 0 means rather yes
 */
export function logOdds(row: ArrayLike<number>, { base, numbers }: TreeModel): number {
  let sum = base;
  for (let tree = 0; tree < numbers.length; tree += TREE_NUMBERS) {
    const values = tree + QUESTIONS;
    let answers = 0;
    for (let at = tree; at < values; at += 2) {
      answers *= 2;
      if ((row[numbers[at] ?? 0] ?? 0) >= (numbers[at + 1] ?? 0)) answers++;
    }
    sum += numbers[values + answers] ?? 0;
  }
  return sum / SCALE;
}
