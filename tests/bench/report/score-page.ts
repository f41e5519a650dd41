import type { Entry, Labels } from '../corpus.ts';
import type { EngineReading } from '../engines/engine.ts';
import { scoreBody, type PrecisionRecall } from '../metrics/body.ts';
import { sameAuthors, sameDate, sameTitle } from '../metrics/fields.ts';
import { scoreRelated, type RelatedScore, type RelatedTruth } from '../metrics/related.ts';
import { countSnippets } from '../metrics/snippets.ts';

/** A page's scores for one engine; null where the truth says nothing. */
export interface PageScore {
  readonly entry: Entry;
  readonly reading: EngineReading;
  readonly body: PrecisionRecall | null;
  readonly title: boolean | null;
  readonly date: boolean | null;
  readonly authors: boolean | null;
  readonly related: RelatedScore | null;
  readonly found: number;
  readonly letIn: number;
}

/** Is the page one that should be read? In the sets without a kind every page is an article. */
export function isTrueArticle(entry: Entry): boolean {
  return entry.kind === undefined || entry.kind === 'article';
}

/** Scores one engine's reading of one page by README.md of the corpus. */
export function scorePage(entry: Entry, reading: EngineReading): PageScore {
  const links = reading.related.map((link) => link.url);
  const related = entry.around && scoreRelated(links, relatedTruth(entry.around));
  const story = isTrueArticle(entry) ? storyScore(entry, reading) : NO_STORY;
  return { entry, reading, ...story, related };
}

type StoryScore = Omit<PageScore, 'entry' | 'reading' | 'related'>;

const NO_STORY: StoryScore = {
  body: null,
  title: null,
  date: null,
  authors: null,
  found: 0,
  letIn: 0,
};

function storyScore(entry: Entry, reading: EngineReading): StoryScore {
  const { title, date, authors, must = [], mustNot = [] } = entry;
  return {
    body: scoreBody(reading.text, bodyTruth(entry)),
    title: title ? sameTitle(reading.title, title) : null,
    date: date ? sameDate(reading.publishedAt, date) : null,
    authors: authors?.length ? sameAuthors(reading.byline, authors) : null,
    found: countSnippets(reading.text, must),
    letIn: countSnippets(reading.text, mustNot),
  };
}

function relatedTruth({ related, more }: Labels): RelatedTruth {
  return { expected: hrefs(related), allowed: hrefs(more) };
}

/** The text a page should give, and what may stand before it. */
export function bodyTruth(entry: Entry) {
  return { body: entry.body, excused: [entry.title ?? '', ...(entry.summary ?? [])] };
}

function hrefs(labels: readonly { readonly hrefs: readonly string[] }[]): readonly string[] {
  return labels.flatMap((label) => label.hrefs);
}
