import type { Completeness } from '../article.ts';
import { clip } from '../html/words.ts';
import { bareOf, commonBox, type Block } from '../partition/page-map.ts';
import type { Partition } from '../partition/partition-page.ts';
import { inCaption } from '../partition/in-caption.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { unclaimedProse } from './missed-blocks.ts';
import { endsAtWall } from './paywall.ts';
import { shownShare } from './told-body.ts';

/**
 * A story that shows less than this share of what the page's JSON-LD says it holds may be cut. Of the
 * 44 corpus pages with such a text the whole ones show 0.8 and more: captions and notes are in it too.
 */
const WHOLE_SHARE = 0.7;

/**
 * Paragraphs left out between the first and the last of the story that add up to more than this share
 * of it. Ten of the 546 corpus articles have so many; nine of those lack a tenth of their true text or more.
 */
const LEFT_SHARE = 0.25;

/** Shorter paragraphs between others are notes and labels. */
const LEFT_CHARS = 100;

/** The reader is shown so much of a passage that was left out: enough to find it on the page. */
const SHOWN_CHARS = 80;

/** What a page's JSON-LD says of its story; only compared with, never shown. */
export interface ToldStory {
  readonly jsonLd: JsonLdArticle | null;
  /** Letters and digits of its text, '' for none: see `toldBody`. */
  readonly told: string;
}

/**
 * Is the story whole? Its text is compared with what the page's JSON-LD says, and with the visible
 * paragraphs that stand between its own.
 */
export function completenessOf(partition: Partition, { jsonLd, told }: ToldStory): Completeness {
  const share = told === '' ? 1 : shownShare(told, shownText(partition));
  const isPaid = jsonLd?.isAccessibleForFree === false;
  if (endsAtWall(partition, { isPaid, share })) return { kind: 'teaser' };
  const left = leftBetween(partition);
  const isCut = partition.page.truncated || share < WHOLE_SHARE;
  if (!isCut && charsOf(left) <= LEFT_SHARE * charsOf(partition.story)) return { kind: 'whole' };
  return { kind: 'maybe-partial', missing: left.map(({ text }) => clip(text, SHOWN_CHARS)) };
}

/** What a reader of the article gets to see: the story with its captions. */
function shownText({ page, story }: Partition): string {
  const [first, last] = [story[0]?.index ?? 0, story.at(-1)?.index ?? 0];
  const captions = page.blocks.slice(Math.max(0, first - ABOVE), last + 1).filter(inCaption);
  return [...story, ...captions].map(bareOf).join('');
}

/** A lead picture's caption stands so few blocks above the story. */
const ABOVE = 12;

/** Paragraphs that no part of the page claims, between the first and the last of the story and in its column. */
function leftBetween(partition: Partition): readonly Block[] {
  const { story } = partition;
  const [first, last] = [story[0], story.at(-1)];
  if (first === undefined || last === undefined) return [];
  const column = commonBox(first.box, last.box);
  return unclaimedProse(partition).filter(
    ({ index, text, box }) =>
      index > first.index &&
      index < last.index &&
      text.length >= LEFT_CHARS &&
      commonBox(column, box) === column,
  );
}

function charsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
