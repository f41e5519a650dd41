import * as v from 'valibot';
import { MOST_TOKENS } from './clutter/lists/page-tokens.ts';
import { KIND_DEFAULTS } from './settings.ts';
import type { ClutterKind } from './article.ts';

/** More blocks than this are not told of one by one: the longest page of the corpus has about 60. */
export const MOST_BLOCKS = 500;

/** A bound against megabytes, not a format: a preview has 400 characters, a reason one sentence. */
const shortText = v.pipe(v.string(), v.maxLength(1000));

/** What hidden elements are marked with. It becomes part of a style sheet, so it is letters only. */
const AttributeName = v.pipe(v.string(), v.regex(/^[a-z]{8,12}$/));

const Kind = v.picklist(Object.keys(KIND_DEFAULTS) as ClutterKind[]);

const Block = v.object({
  kind: Kind,
  preview: shortText,
  reason: shortText,
  rule: shortText,
  list: v.optional(shortText),
});

/** The answer to `hiddenReport`. */
export const ClutterReportSchema = v.object({
  blocks: v.pipe(v.array(Block), v.maxLength(MOST_BLOCKS)),
});

/** Which of the filters that the lists have for a site hide something. */
const SheetState = v.object({
  kinds: v.pipe(v.array(Kind), v.maxLength(Object.keys(KIND_DEFAULTS).length), v.readonly()),
  /** More than the lists have for any site. */
  dropped: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(5000), v.readonly()),
});

/** All that a page's scripts may say to the background: they sit in pages, so never text or markup. */
export const ToBackground = v.variant('type', [
  /** The page is an article, or is one no longer. Of other pages nothing is said. */
  v.object({ type: v.literal('pageJudged'), isArticle: v.boolean() }),
  /** Hide what carries the attribute, or stop doing so; answered once it is done. */
  v.object({ type: v.literal('hideMarked'), attribute: AttributeName, on: v.boolean() }),
  /** So many blocks are hidden now. */
  v.object({
    type: v.literal('hiddenCount'),
    count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_BLOCKS)),
  }),
  /** Hide what the lists know of the page's host, or stop doing so; answered once it is done. */
  v.object({
    type: v.literal('changeListSheet'),
    exempt: AttributeName,
    from: v.nullable(SheetState),
    to: v.nullable(SheetState),
  }),
  /** Which filters for all sites fit a page that has these? Answered with the filters. */
  v.object({
    type: v.literal('listFilters'),
    tokens: v.pipe(
      v.array(v.pipe(v.number(), v.integer())),
      v.maxLength(MOST_TOKENS),
      v.readonly(),
    ),
  }),
]);

/** All that the popup and the background may ask of a page's scripts. */
export const ToPage = v.variant('type', [
  /** What is hidden? Answered with a ClutterReport. */
  v.object({ type: v.literal('hiddenReport') }),
  /** The story was left within the page: hide nothing any more. */
  v.object({ type: v.literal('storyLeft') }),
]);

export type ToBackground = v.InferOutput<typeof ToBackground>;
export type ToPage = v.InferOutput<typeof ToPage>;
