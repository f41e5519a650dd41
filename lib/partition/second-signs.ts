import { homeOf } from './story-signs.ts';
import type { Block, Box } from './page-map.ts';

/** How far a look at the neighbours goes in the second pass. */
const AROUND = [1, 2, 3, 4];
const MOST_BLOCKS = 40;

interface Sum {
  belief: number;
  weight: number;
}

/**
 * What the first pass believes of the blocks around a block, for the second pass.
 * @param beliefs for each block, how sure the first pass is that it belongs: 0 to 1
 * @returns one row for each block
 */
export function secondSigns(blocks: readonly Block[], beliefs: readonly number[]): number[][] {
  const weights = blocks.map((block) => Math.min(60, 1 + block.text.length / 6));
  const homes = sums(blocks.map((block) => homeOf(block.box)), beliefs, weights);
  const outers = sums(blocks.map((block) => homeOf(block.box).parent), beliefs, weights);
  const looks = sums(blocks.map((block) => look(block.box)), beliefs, weights);
  const total = beliefs.reduce((sum, belief, i) => sum + belief * (weights[i] ?? 0), 0);
  const before = reaches(beliefs);
  const after = reaches([...beliefs].reverse()).reverse();
  let sofar = 0;
  return blocks.map((block, i) => {
    const own = { belief: beliefs[i] ?? 0, weight: weights[i] ?? 0 };
    const home = homeOf(block.box);
    const row = [
      own.belief,
      ...AROUND.flatMap((by) => [beliefs[i - by] ?? 0, beliefs[i + by] ?? 0]),
      ...others(homes.get(home), own),
      ...others(outers.get(home.parent), own),
      ...others(looks.get(look(block.box)), own),
      before[i] ?? 0,
      after[i] ?? 0,
      sofar / Math.max(1, total),
      total,
    ];
    sofar += own.belief * own.weight;
    return row;
  });
}

export const SECOND_COUNT = 1 + AROUND.length * 2 + 6 + 4;

function look(box: Box): string {
  return `${box.tag}${box.hint}`;
}

function sums<K>(keys: readonly K[], beliefs: readonly number[], weights: readonly number[]): Map<K, Sum> {
  const found = new Map<K, Sum>();
  keys.forEach((key, i) => {
    const sum = found.get(key) ?? { belief: 0, weight: 0 };
    sum.belief += (beliefs[i] ?? 0) * (weights[i] ?? 0);
    sum.weight += weights[i] ?? 0;
    found.set(key, sum);
  });
  return found;
}

/** Mean belief in the others of a group, and how much they believe in all. */
function others(sum: Sum | undefined, own: Sum): number[] {
  const weight = (sum?.weight ?? 0) - own.weight;
  const belief = (sum?.belief ?? 0) - own.belief * own.weight;
  return weight <= 0 ? [-1, 0] : [belief / weight, belief];
}

/** Number of blocks since the last one that is believed in. */
function reaches(beliefs: readonly number[]): number[] {
  let since = MOST_BLOCKS;
  return beliefs.map((belief) => {
    const reach = since;
    since = belief > 0.5 ? 0 : Math.min(MOST_BLOCKS, since + 1);
    return reach;
  });
}
