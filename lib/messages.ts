import * as v from 'valibot';
import { MOST_TOKENS } from './clutter/lists/page-tokens.ts';
import { MOST_BLOCKS } from './clutter/most-blocks.ts';
import { siteRuleSchema } from './repair/site-rule-schema.ts';
import { KIND_DEFAULTS } from './settings.ts';
import type { ClutterKind } from './article.ts';

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

/** What was left out of a story. */
export const ClutterReportSchema = v.object({
  blocks: v.pipe(v.array(Block), v.maxLength(MOST_BLOCKS)),
});

/** What a block of a page is called between popup and page: its place in the order of finding. */
const BlockId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What was found on a page; `isShown`: the reader wanted to see it all the same. */
const Hidden = v.object({ ...Block.entries, id: BlockId, isShown: v.boolean() });

/** More rules and filters than this are not told of one by one. */
export const MOST_DROPPED = 50;

/** A rule or filter that was taken out for a page. */
const DroppedRule = v.object({
  by: shortText,
  because: v.picklist(['holdsStory', 'tooMuch', 'broken', 'kept', 'wall']),
});

/** The answer to `hiddenReport` and `setShown`. */
export const HiddenReportSchema = v.object({
  blocks: v.pipe(v.array(Hidden), v.maxLength(MOST_BLOCKS)),
  dropped: v.pipe(v.array(DroppedRule), v.maxLength(MOST_DROPPED)),
  /** Was the page kept from scrolling by something that is hidden now? It scrolls again. */
  scrolls: v.boolean(),
});

/** How many blocks there are of each kind; a kind without any may be missing. */
const KindCounts = v.pipe(
  v.record(Kind, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_BLOCKS))),
  v.readonly(),
);

/** Which of the filters that the lists have for a site hide something. */
const SheetState = v.object({
  kinds: v.pipe(v.array(Kind), v.maxLength(Object.keys(KIND_DEFAULTS).length), v.readonly()),
  /** More than the lists have for any site. */
  dropped: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(5000), v.readonly()),
});

/**
 * All that a page's scripts may say to the background: they sit in pages, so never text or markup. A
 * selector is the one exception, and it is only stored: the page it is of could store it as well.
 * Made in a function of its own, as `ToPage` is: a bundler keeps that out of pages that hear no messages.
 */
export const ToBackground = /* @__PURE__ */ (() =>
  v.variant('type', [
    /** The page is an article, or is one no longer. Of other pages nothing is said. */
    v.object({
      type: v.literal('pageJudged'),
      isArticle: v.boolean(),
      /** Is it surely an article, and has somebody just come to it, neither back nor forward? */
      opens: v.optional(v.boolean()),
    }),
    /** Somebody has come back to a page that was open before the extension was there. */
    v.object({ type: v.literal('pageOpen') }),
    /** Hide what carries the attribute; answered once it is done. */
    v.object({ type: v.literal('hideMarked'), attribute: AttributeName }),
    /** The reader's own rules say something of the page, whether it is an article or not. */
    v.object({ type: v.literal('rulesHere') }),
    /** What tells the page apart is not there, or is there no longer; answered once it is. */
    v.object({ type: v.literal('tellerWanted') }),
    /** The reader makes a rule for the page's site, or takes it back; answered with true once it is stored. */
    v.object({ type: v.literal('changeRule'), rule: siteRuleSchema(), on: v.boolean() }),
    /** So many blocks of each kind are hidden now. */
    v.object({ type: v.literal('hiddenCounts'), counts: KindCounts }),
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
  ]))();

/** All that the popup and the background may ask of a page's scripts. */
export const ToPage = /* @__PURE__ */ (() =>
  v.variant('type', [
    /** What is hidden? Answered with a HiddenReport. */
    v.object({ type: v.literal('hiddenReport') }),
    /** Show a block, or all (null), and scroll to it; or hide it again. Answered with a HiddenReport. */
    v.object({ type: v.literal('setShown'), id: v.nullable(BlockId), isShown: v.boolean() }),
    /** The story was left within the page: hide nothing any more. */
    v.object({ type: v.literal('storyLeft') }),
  ]))();

export type HiddenReport = v.InferOutput<typeof HiddenReportSchema>;
export type HiddenBlock = HiddenReport['blocks'][number];
export type ToBackground = v.InferOutput<typeof ToBackground>;
export type ToPage = v.InferOutput<typeof ToPage>;
