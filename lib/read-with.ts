import type { Article, ClutterBlock, Reading, UntrustedHtml, Verdict } from './article.ts';
import { describeClutter, previewOf } from './clutter/find-clutter.ts';
import { completenessOf } from './extract/completeness.ts';
import { postLines, storyEmbeds } from './extract/embeds.ts';
import { withMissedBlocks } from './extract/missed-blocks.ts';
import { readMetadata } from './extract/metadata.ts';
import { readHead, type PageHead } from './extract/page-head.ts';
import { captionOf, storyPictures } from './extract/pictures.ts';
import { cleanStory } from './extract/readability.ts';
import type { SelectedPart } from './extract/selected-part.ts';
import { buildStory, type EmbedWord } from './extract/story-html.ts';
import { toldBody } from './extract/told-body.ts';
import { countWords } from './html/count-words.ts';
import { MOST_BLOCKS } from './clutter/most-blocks.ts';
import { holds, type Block, type Box, type PageMap } from './partition/page-map.ts';
import type { TellApart, Told } from './partition-document.ts';
import type { Partition } from './partition/partition-page.ts';
import { storyText } from './partition/story-text.ts';
import { describeOwn } from './repair/describe-own.ts';
import type { OwnRules } from './repair/own-rules.ts';
import { mostReadLinks, relatedLinks } from './related/related-links.ts';
import { seenCards } from './related/seen-cards.ts';

/** More stories beside it than anybody looks through; a hostile page has any number of cards. */
const MOST_LINKS = 500;

export interface ReadOptions {
  /** The page's address; the document's own where it is left out. */
  readonly url?: string;
  /** What the reader's own rules say of the page. */
  readonly own?: OwnRules | undefined;
  /** What links to embeds say before their title, in the reader's language; English where it is left out. */
  readonly embedWord?: EmbedWord;
  /** Are the stories beside it and what was left out wanted too? They are where this is left out. */
  readonly wantsBeside?: boolean;
}

/** What knows a page before it is read. */
export interface Teller {
  /** Says whether a page is an article. */
  readonly judge: (document: Document, url: string) => Verdict;
  /** Tells story, related stories and clutter apart, of what is seen. */
  readonly tell: TellApart;
}

const ENGLISH = { video: 'Video', audio: 'Audio', post: 'Post' } as const;

/**
 * Reads a page that somebody tells apart: makes an Article of its story.
 * @param document the live document; it is not changed
 * @returns the article; where the page is judged to be none, what could be read all the same
 */
export function readWith(
  { judge, tell }: Teller,
  document: Document,
  options: ReadOptions = {},
): Reading {
  const url = options.url ?? document.URL;
  const verdict = judge(document, url);
  const head = readHead(document);
  const partition = tell(document, url, { head, own: options.own });
  const article =
    partition.story.length === 0 ? null : articleOf(partition, { ...options, head, part: null });
  if (verdict.isArticle && article !== null) return { kind: 'article', article, verdict };
  if (article === null && partition.page.blocks.length === 0) {
    return { kind: 'unreadable', reason: 'empty' };
  }
  return { kind: 'not-article', article, verdict };
}

/** What stands above a story: names and dates are there. */
function blocksBefore(page: PageMap, story: readonly Block[], headline: Block | null) {
  const first = story[0]?.index ?? 0;
  const from = headline === null ? Math.max(0, first - 12) : Math.max(0, headline.index - 8);
  return page.blocks.slice(from, first);
}

/**
 * Reads a part of a page as the whole page is read: of the story in it only the story, else what is
 * neither clutter nor a card of another story.
 * @param document the live document; it is not changed
 * @returns the article that the part is of, with the part as its story; null when nothing is left
 */
export function readPartWith(
  { tell }: Pick<Teller, 'tell'>,
  document: Document,
  { part, ...options }: PartOptions,
): Article | null {
  const head = readHead(document);
  const partition = tell(document, options.url ?? document.URL, { head, own: options.own });
  const article = articleOf(partition, { ...options, head, part });
  return article.contentHtml === '' ? null : article;
}

/** The part that is wanted of a page, and how it is read. */
export interface PartOptions extends ReadOptions {
  readonly part: SelectedPart;
}

/** The blocks of the story that lie in a part of the page; where none does, all that are no clutter. */
function blocksOfPart(
  {
    page,
    story,
    teaserLines,
    ...apart
  }: Pick<Partition, 'page' | 'story' | 'teaserLines' | 'cardLists' | 'clutter'>,
  part: SelectedPart,
): readonly Block[] {
  const isIn = (block: Block) => block.nodes.some(part.touches);
  const own = story.filter(isIn);
  if (own.length > 0) return own;
  const teasers = new Set(teaserLines);
  return page.blocks.filter(
    (block) => isIn(block) && !teasers.has(block) && !isSetApart(apart, block.box),
  );
}

/** How an article is made of a page that was told apart. */
interface MakeOptions extends ReadOptions {
  readonly head: PageHead;
  readonly part: SelectedPart | null;
}

function articleOf(found: Told, options: MakeOptions): Article {
  const { head, part } = options;
  const { page, headline } = found;
  const { jsonLd } = head;
  const told = toldBody(jsonLd?.articleBody ?? null);
  const story = withMissedBlocks(found, told, jsonLd?.recipe ?? []);
  const partition = { ...found, story };
  const beforeStory = blocksBefore(page, story, headline);
  const metadata = readMetadata(page, head, { headline, beforeStory, paragraphs: story });
  const wanted = part === null ? story : blocksOfPart(partition, part);
  const { text, rest } = storyText(page, wanted, metadata);
  const isWanted = (element: Element): boolean => part?.touches(element) ?? true;
  const isOther = (box: Box): boolean => isSetApart(partition, box);
  const bare = buildStory(page, {
    blocks: [...rest, ...postLines(page, rest)],
    pictures: storyPictures(page, rest, isOther).filter(({ element }) => isWanted(element)),
    embeds: storyEmbeds(page, { story: rest, headline, isOther }).filter((one) =>
      isWanted(one.box.element),
    ),
    embedWord: options.embedWord ?? ((kind) => ENGLISH[kind]),
    captionOf: (one) => captionOf(page, one),
    part,
  });
  return {
    ...metadata,
    contentHtml: cleanStory(bare) as UntrustedHtml,
    text,
    wordCount: countWords(text),
    completeness: completenessOf(partition, { jsonLd, told }),
    ...(options.wantsBeside === false ? NOTHING_BESIDE : besideOf(partition)),
  };
}

type Beside = Pick<Article, 'related' | 'mostRead' | 'removed'>;

const NOTHING_BESIDE: Beside = { related: [], mostRead: [], removed: { blocks: [] } };

/** Other stories that the page points to, and what was left out. */
function besideOf(partition: Told): Beside {
  const { page, lists } = seenCards(partition.page, partition.cardLists);
  const related = relatedLinks(page, lists, partition.teaserLines).slice(0, MOST_LINKS);
  return {
    related,
    mostRead: mostReadLinks(page, lists, related).slice(0, MOST_LINKS),
    removed: { blocks: removedBlocks(partition).slice(0, MOST_BLOCKS) },
  };
}

function isSetApart(
  { cardLists, clutter }: Pick<Partition, 'cardLists' | 'clutter'>,
  box: Box,
): boolean {
  return (
    clutter.some((hit) => hit.box !== null && holds(hit.box, box)) ||
    cardLists.some((list) => list.cards.some((card) => holds(card.box, box)))
  );
}

/** What the reader is told was left out: what own rules name, the clutter, and lists that somebody paid for. */
function removedBlocks({ page, clutter, cardLists, own }: Told): ClutterBlock[] {
  const paid = cardLists.filter((list) => list.kind === 'sponsored');
  return [
    ...Array.from(own.hidden, ([element, filter]) => describeOwn(element, filter)),
    ...clutter.map((hit) => describeClutter(page, hit)),
    ...paid.map((list) => ({ ...SPONSORED, preview: previewOf(page, list.box) })),
  ];
}

const SPONSORED: Omit<ClutterBlock, 'preview'> = {
  kind: 'ad',
  reason: 'A list of links that somebody paid for.',
  rule: 'sponsored-list',
};
