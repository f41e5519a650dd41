import { fileURLToPath } from 'node:url';
import type { Ensemble } from './boost.ts';

/** Where the weights stand that the reader takes. */
export const WEIGHTS = fileURLToPath(
  new URL('../../lib/partition/story-weights.ts', import.meta.url),
);

/** The source of a weights file that holds a model. */
export function weightsFile({ base, trees }: Ensemble): string {
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
