import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const words = v.pipe(v.string(), v.nonEmpty());
const known = v.nullable(words);

const ExpectedRelated = v.strictObject({
  title: words,
  source: known,
  time: known,
  url: v.pipe(v.string(), v.url()),
  fullText: known,
});

const ExpectedArticle = v.strictObject({
  title: words,
  publication: known,
  site: known,
  publishedAt: known,
  publishedLabel: known,
  byline: v.array(words),
  standfirst: v.optional(words),
  text: words,
  /** Addresses of the story's pictures, in order. */
  pictures: v.optional(v.array(v.pipe(v.string(), v.url()))),
});

// Strict, so that a misspelt or forgotten key fails instead of going unchecked.
const ExpectedSchema = v.variant('isArticle', [
  v.strictObject({
    url: v.pipe(v.string(), v.url()),
    isArticle: v.literal(true),
    article: ExpectedArticle,
    related: v.array(ExpectedRelated),
    leftOut: v.array(words),
    alsoAbsent: v.optional(v.array(words), []),
    /** What must be there on the page when clutter is hidden. */
    stays: v.optional(v.array(words), []),
  }),
  v.strictObject({ url: v.pipe(v.string(), v.url()), isArticle: v.literal(false) }),
]);

export type Expected = v.InferOutput<typeof ExpectedSchema>;
export type ExpectedStory = Extract<Expected, { isArticle: true }>;

export interface GoldenPage<E extends Expected = Expected> {
  /** Name of the folder under tests/pages. */
  readonly folder: string;
  readonly html: string;
  readonly expected: E;
}

/**
 * Every golden page on disk, in the order of their names.
 * @throws when a folder lacks one of its two files or its expected.json does not fit the format
 */
export function goldenPages(): GoldenPage[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map(goldenPage);
}

/**
 * One golden page by the name of its folder.
 * @throws as {@link goldenPages} does
 */
export function goldenPage(folder: string): GoldenPage {
  const read = (name: string) => readFileSync(join(import.meta.dirname, folder, name), 'utf8');
  const parsed = v.safeParse(ExpectedSchema, JSON.parse(read('expected.json')));
  if (!parsed.success) {
    throw new Error(`${folder}/expected.json: ${JSON.stringify(v.flatten(parsed.issues))}`);
  }
  return { folder, html: read('page.html'), expected: parsed.output };
}

/** Does this page hold a story, so that there is an article to compare? */
export function isStory(page: GoldenPage): page is GoldenPage<ExpectedStory> {
  return page.expected.isArticle;
}
