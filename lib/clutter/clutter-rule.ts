import type { ClutterKind } from '../article.ts';

/**
 * A rule is data; the engine reads it. Every sign given must be there. `says` tells where to look, so
 * a rule without it finds nothing.
 */
export interface ClutterRule {
  readonly id: string;
  readonly kind: ClutterKind;
  /** In a reader's words; stands beside its switch and in the report. */
  readonly why: string;
  /** Phrases, one of which a short line of the block must say. */
  readonly says?: readonly RegExp[];
  /** Addresses, one of which the block must link to. */
  readonly linksTo?: readonly RegExp[];
  /** What the block must hold besides: a button or field, or a link. */
  readonly holds?: 'control-or-link';
  /** May it take no paragraphs beside its sign? An ad's label says nothing of the text around it. */
  readonly bare?: true;
  /** The largest block it may take, in words. */
  readonly maxWords: number;
  /** Elements whose inside is never taken: a quote in a story may say anything. */
  readonly spare: readonly string[];
}
