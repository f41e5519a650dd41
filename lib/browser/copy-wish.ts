import * as v from 'valibot';
import type { CopyOptions } from '../export/copy-story.ts';

/** What is to be copied of a page, and how. */
export interface CopyWish {
  readonly what: 'story' | 'selection';
  readonly options: CopyOptions;
}

/** What a page's process made of the wish: nothing in it is taken on trust but its shape. */
export const CopyAnswerSchema = v.variant('kind', [
  v.object({
    kind: v.literal('copy'),
    text: v.string(),
    html: v.nullable(v.string()),
    words: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.object({
    kind: v.literal('nothing'),
    /** Why there is nothing to copy. */
    reason: v.picklist(['no-article', 'no-page', 'no-selection', 'failed']),
  }),
]);

export type CopyAnswer = v.InferOutput<typeof CopyAnswerSchema>;
