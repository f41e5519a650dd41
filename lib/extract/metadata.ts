import type { Article } from '../article.ts';
import type { Block, PageMap } from '../partition/page-map.ts';
import { storyAddress } from './address.ts';
import { bylineOf } from './byline.ts';
import { datesOf } from './dates.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { languageOf } from './language.ts';
import { leadImageOf } from './lead-image.ts';
import { nearLines, type NearLine } from './near-lines.ts';
import { metaOf, type PageHead } from './page-head.ts';
import { publicationOf } from './publication.ts';
import { isSamePaper, siteAliases, siteNameInTitle, siteNameOf } from './site-names.ts';
import { sectionIn } from './section.ts';
import { standfirstOf } from './standfirst.ts';
import { titleOf } from './title.ts';

/** What partitioning knows of where the story stands. */
export interface StorySigns {
  readonly headline: Block | null;
  /** Blocks round the headline up to the first paragraph: byline, date, source, standfirst. */
  readonly beforeStory: readonly Block[];
  readonly paragraphs: readonly Block[];
}

/** The parts of an Article that tell about the story. */
export type Metadata = Pick<
  Article,
  | 'url'
  | 'title'
  | 'standfirst'
  | 'section'
  | 'byline'
  | 'publication'
  | 'site'
  | 'publishedAt'
  | 'publishedLabel'
  | 'modifiedAt'
  | 'lang'
  | 'dir'
  | 'leadImage'
>;

/**
 * Title, people, times, names and picture of a story, each from an ordered list of sources.
 * @param page the page as it was walked
 * @param head what the page tells of itself
 * @param story where in it the story stands
 * @returns every field; what the page does not tell is null
 */
export function readMetadata(page: PageMap, head: PageHead, story: StorySigns): Metadata {
  const jsonLd = head.jsonLd ?? NOTHING_TOLD;
  const at = anchorOf(story);
  const { lang, dir } = languageOf(page.document, {
    head,
    told: jsonLd.inLanguage,
    at: at?.box.element ?? null,
  });
  const near = nearLines(byNearness(page, story));
  const sources: Sources = { page, story, head, jsonLd, lang, near };
  return {
    url: storyAddress(page.url, head.canonical),
    standfirst: standfirstOf(below(story), head, lang),
    ...namesOf(sources),
    ...datesOf({ head, jsonLd, near, lang, url: page.url }),
    lang,
    dir,
    leadImage: leadImageOf(page, {
      told: [metaOf(head, IMAGE_METAS), jsonLd.image],
      top: at?.index ?? 0,
      below: (story.paragraphs[1] ?? story.paragraphs[0])?.index ?? 0,
    }),
  };
}

const IMAGE_METAS = [
  'og:image:secure_url',
  'og:image',
  'og:image:url',
  'twitter:image',
  'twitter:image:src',
];

const NOTHING_TOLD: JsonLdArticle = {
  headline: null,
  authors: [],
  datePublished: null,
  dateModified: null,
  publisher: null,
  section: null,
  articleBody: null,
  recipe: [],
  isAccessibleForFree: null,
  image: null,
  inLanguage: null,
};

interface Sources {
  readonly page: PageMap;
  readonly story: StorySigns;
  readonly head: PageHead;
  readonly jsonLd: JsonLdArticle;
  readonly lang: string | null;
  readonly near: readonly NearLine[];
}

/** Title, people and names of papers, which are told apart by each other. */
function namesOf({ page, story, head, jsonLd, lang, near }: Sources) {
  const shown = story.headline?.text ?? null;
  const { publisher } = jsonLd;
  const signed = siteNameOf(head, publisher);
  const site = signed ?? siteNameInTitle(head.title, shown);
  const siteNames = siteAliases(page.url, [site, publisher]);
  const title = titleOf({
    shown,
    jsonLd: jsonLd.headline,
    openGraph: metaOf(head, ['og:title']),
    twitter: metaOf(head, ['twitter:title']),
    page: head.title,
    siteNames,
  });
  const credits = [...near, ...nearLines(behindStandfirst(page, story))];
  const byline = bylineOf({ head, jsonLd, near: credits, lang, siteNames });
  const section = sectionIn(jsonLd.section ?? metaOf(head, SECTION_METAS));
  const others = [title, shown, section, ...byline];
  const publication = publicationOf({
    near,
    lang,
    site,
    isSigned: signed !== null,
    publisher,
    others,
  });
  const isOwn =
    publication !== null &&
    site !== null &&
    isSamePaper(publication, siteAliases(page.url, [site]));
  return { title: title ?? '', byline, publication, site: isOwn ? publication : site, section };
}

const SECTION_METAS = ['article:section', 'parsely-section', 'section'];

/** Where the story begins: the headline, else the first paragraph. */
function anchorOf({ headline, paragraphs }: StorySigns): Block | null {
  return headline ?? paragraphs[0] ?? null;
}

/**
 * Short lines between the story's first paragraphs count as standing before it: a page without
 * headings repeats its headline there, and gives no other sign of where its text begins. More than
 * these are a list of the story's own.
 */
const HEAD_LINES = 6;

/** A line of source, time or byline is no longer. */
const LINE_CHARS = 80;

/** The lines below the headline first: what stands above it may be another story's. */
function byNearness(
  page: PageMap,
  { headline, beforeStory, paragraphs }: StorySigns,
): readonly Block[] {
  const text = paragraphs.slice(0, HEAD_LINES).find((block) => block.text.length > LINE_CHARS);
  const head = page.blocks.slice(paragraphs[0]?.index ?? 0, text?.index ?? 0);
  const lines = [...beforeStory, ...head];
  if (headline === null) return lines;
  const after = lines.filter((block) => block.index > headline.index);
  const before = lines.filter((block) => block.index < headline.index);
  return [...after, ...before.toReversed()];
}

/**
 * Lines between a paragraph right under the headline and the next: a standfirst is often taken for the
 * story's first, and the byline stands below it.
 */
function behindStandfirst(page: PageMap, { headline, paragraphs }: StorySigns): readonly Block[] {
  const [first, second] = paragraphs;
  if (headline === null || first === undefined || second === undefined) return [];
  if (first.index <= headline.index || first.text.length <= LINE_CHARS) return [];
  const between = page.blocks.slice(first.index + 1, second.index);
  return between.length > HEAD_LINES ? [] : between.filter(({ text }) => text.length <= LINE_CHARS);
}

/** From the headline to the story: its first paragraph is shown as that, and not as a standfirst too. */
function below({ headline, beforeStory }: StorySigns): readonly Block[] {
  const from = headline?.index ?? -1;
  return beforeStory.filter((block) => block.index > from);
}
