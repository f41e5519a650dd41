import * as v from 'valibot';
import type { Article, UntrustedHtml } from '../article.ts';
import { ClutterReportSchema } from '../messages.ts';

const text = v.string();
const maybeText = v.nullable(v.string());
const maybeSize = v.nullable(v.number());

const Related = v.object({
  title: text,
  url: text,
  source: maybeText,
  time: maybeText,
  summary: maybeText,
  fullText: maybeText,
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
  v.object({ kind: v.literal('maybe-partial'), missing: v.array(text) }),
  v.object({ kind: v.literal('teaser') }),
]);

/** An Article that comes from outside this part of the program. */
export const ArticleSchema: v.GenericSchema<unknown, Article> = v.object({
  url: text,
  title: text,
  standfirst: maybeText,
  section: maybeText,
  byline: v.array(text),
  publication: maybeText,
  site: maybeText,
  publishedAt: maybeText,
  publishedLabel: maybeText,
  modifiedAt: maybeText,
  lang: maybeText,
  dir: v.nullable(v.picklist(['ltr', 'rtl'])),
  leadImage: v.nullable(LeadImage),
  contentHtml: v.pipe(
    text,
    v.transform((html) => html as UntrustedHtml),
  ),
  text,
  wordCount: v.number(),
  completeness: Completeness,
  related: v.array(Related),
  mostRead: v.array(Related),
  removed: ClutterReportSchema,
});

const VerdictSchema = v.object({
  isArticle: v.boolean(),
  score: v.number(),
  evidence: v.array(v.object({ signal: text, weight: v.number(), says: text })),
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
