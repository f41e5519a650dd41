import type { Article } from '../article.ts';
import type { Block, PageMap } from '../partition/page-map.ts';
import { storyAddress } from './address.ts';
import { bylineOf } from './byline.ts';
import { datesOf } from './dates.ts';
import { jsonLdOf, type JsonLdArticle } from './json-ld.ts';
import { languageOf } from './language.ts';
import { leadImageOf } from './lead-image.ts';
import { nearLines } from './near-lines.ts';
import { metaOf, readHead, type PageHead } from './page-head.ts';
import { publicationOf } from './publication.ts';
import { siteAliases, siteNameInTitle, siteNameOf } from './site-names.ts';
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
 * @param story where in it the story stands
 * @returns every field; what the page does not tell is null
 */
export function readMetadata(page: PageMap, story: StorySigns): Metadata {
  const head = readHead(page.document);
  const jsonLd = jsonLdOf(head);
  const at = (story.headline ?? story.paragraphs[0])?.box.element ?? null;
  const { lang, dir } = languageOf(page.document, { head, told: jsonLd?.inLanguage ?? null, at });
  const names = namesOf(page, story, { head, jsonLd, lang });
  const dates = datesOf({ head, jsonLd, near: names.near, lang, url: page.url });
  const { title, byline, publication, site, section } = names;
  return {
    url: storyAddress(page.url, head.canonical),
    title,
    standfirst: standfirstOf(below(story), head, lang),
    section,
    byline,
    publication,
    site,
    ...dates,
    lang,
    dir,
    leadImage: leadImageOf(page, {
      told: [metaOf(head, IMAGE_METAS), jsonLd?.image ?? null],
      top: story.headline?.index ?? story.paragraphs[0]?.index ?? 0,
      below: story.paragraphs[1]?.index ?? story.paragraphs[0]?.index ?? 0,
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

interface Told {
  readonly head: PageHead;
  readonly jsonLd: JsonLdArticle | null;
  readonly lang: string | null;
}

/** Title, people and names of papers, which are told apart by each other. */
function namesOf(page: PageMap, story: StorySigns, { head, jsonLd, lang }: Told) {
  const shown = story.headline?.text ?? null;
  const publisher = jsonLd?.publisher ?? null;
  const site = siteNameOf(head, publisher) ?? siteNameInTitle(head.title, shown);
  const siteNames = siteAliases(page.url, [site, publisher]);
  const title = titleOf({
    shown,
    jsonLd: jsonLd?.headline ?? null,
    openGraph: metaOf(head, ['og:title']),
    twitter: metaOf(head, ['twitter:title']),
    page: head.title,
    siteNames,
  });
  const near = nearLines(byNearness(story));
  const byline = bylineOf({ head, jsonLd, near, lang, siteNames });
  const section =
    jsonLd?.section ?? metaOf(head, ['article:section', 'parsely-section', 'section']);
  const others = [title, shown, section, ...byline];
  const publication = publicationOf({ near, lang, site, publisher, others });
  return { title: title ?? '', byline, publication, site, section, near };
}

/** The lines below the headline first: what stands above it may be another story's. */
function byNearness({ headline, beforeStory }: StorySigns): readonly Block[] {
  if (headline === null) return beforeStory;
  const others = beforeStory.filter((block) => block !== headline);
  const after = others.filter((block) => block.index > headline.index);
  const before = others.filter((block) => block.index < headline.index);
  return [...after, ...before.toReversed()];
}

/** From the headline to the first paragraph, which may be the standfirst itself. */
function below({ headline, beforeStory, paragraphs }: StorySigns): readonly Block[] {
  const from = headline?.index ?? -1;
  return [...beforeStory.filter((block) => block.index > from), ...paragraphs.slice(0, 1)];
}
