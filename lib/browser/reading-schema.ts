import * as v from 'valibot';
import type { Article, UntrustedHtml } from '../article.ts';
import { ClutterReportSchema } from '../messages.ts';

/** Bounds against a page that would fill the popup's memory, far above what any story of the corpus has. */
export const LONGEST_LINE = 20_000;
export const LONGEST_STORY = 16_000_000;
export const MOST_ENTRIES = 2000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const longText = v.pipe(v.string(), v.maxLength(LONGEST_STORY));
const maybeText = v.nullable(text);
const maybeSize = v.nullable(v.number());

const list = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item), v.maxLength(MOST_ENTRIES));

const Related = v.object({
  title: text,
  url: text,
  source: maybeText,
  time: maybeText,
  summary: v.nullable(longText),
  fullText: v.nullable(longText),
  image: maybeText,
  group: maybeText,
});

const LeadImage = v.object({
  url: text,
  alt: text,
  caption: maybeText,
  width: maybeSize,
  height: maybeSize,
});

const Completeness = v.variant('kind', [
  v.object({ kind: v.literal('whole') }),
  v.object({ kind: v.literal('maybe-partial'), missing: list(longText) }),
  v.object({ kind: v.literal('teaser') }),
]);

/** An Article that comes from outside this part of the program. */
export const ArticleSchema: v.GenericSchema<unknown, Article> = v.object({
  url: text,
  title: text,
  standfirst: maybeText,
  section: maybeText,
  byline: list(text),
  publication: maybeText,
  site: maybeText,
  publishedAt: maybeText,
  publishedLabel: maybeText,
  modifiedAt: maybeText,
  lang: maybeText,
  dir: v.nullable(v.picklist(['ltr', 'rtl'])),
  leadImage: v.nullable(LeadImage),
  contentHtml: v.pipe(
    longText,
    v.transform((html) => html as UntrustedHtml),
  ),
  text: longText,
  wordCount: v.number(),
  completeness: Completeness,
  related: list(Related),
  mostRead: list(Related),
  removed: ClutterReportSchema,
});

const VerdictSchema = v.object({
  isArticle: v.boolean(),
  score: v.number(),
  evidence: list(v.object({ signal: text, weight: v.number(), says: text })),
});

/** A Reading as it comes out of a page's process: nothing in it is taken on trust but its shape. */
export const ReadingSchema = v.variant('kind', [
  v.object({ kind: v.literal('article'), article: ArticleSchema, verdict: VerdictSchema }),
  v.object({
    kind: v.literal('not-article'),
    article: v.nullable(ArticleSchema),
    verdict: VerdictSchema,
  }),
  v.object({
    kind: v.literal('unreadable'),
    reason: v.picklist(['not-html', 'empty', 'failed']),
    contentType: v.optional(text),
  }),
]);
