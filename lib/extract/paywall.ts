import { isInComment } from '../clutter/is-comment.ts';
import { comments } from '../clutter/rules/comments.ts';
import { rulesSaid } from '../clutter/rules-said.ts';
import { seenBy } from '../html/seen.ts';
import type { CardList } from '../partition/card-lists.ts';
import { blocksIn, type Block } from '../partition/page-map.ts';
import type { Partition } from '../partition/partition-page.ts';
import { selectAll } from './select.ts';
import { BODY_CHARS } from './told-body.ts';
import { WALL } from './wall-phrases.ts';

/** A wall follows the free part: its words stand within so many blocks of the last paragraph. */
const WALL_REACH = 10;

/** Words at a wall are a line or two; a longer text speaks of subscriptions. */
const WALL_CHARS = 240;

/** Free parts are a few paragraphs; after a longer story such words ask for support. */
export const TEASER_CHARS = 2_000;

/** A paid story that shows less than this share of what it says it holds shows its beginning only. */
const TEASER_SHARE = 0.5;

/** A paid story that hides more than this share of what it shows hides its rest, not a note. */
const HIDDEN_SHARE = 0.5;

/** Hidden paragraphs of fewer characters are those of menus and dialogs. */
const HIDDEN_CHARS = 100;

/** What is known of the whole story. */
export interface WholeStory {
  /** Does the page say that its story is not free? */
  readonly isPaid: boolean;
  /** Share of the told text that is shown: 0 to 1. */
  readonly share: number;
}

/**
 * Does the page show only the beginning of a story that has to be paid for? Either it says that the
 * story is not free, and shows little or hides the rest, or the words of a wall follow the last paragraph.
 */
export function endsAtWall(partition: Partition, { isPaid, share }: WholeStory): boolean {
  const chars = partition.story.reduce((sum, { text }) => sum + text.length, 0);
  if (isPaid) {
    if (chars < BODY_CHARS || share < TEASER_SHARE) return true;
    if (hiddenProse(partition.page.document) > HIDDEN_SHARE * chars) return true;
  }
  return chars < TEASER_CHARS && wallFollows(partition);
}

function wallFollows({ page, story, cardLists }: Partition): boolean {
  const end = (story.at(-1)?.index ?? 0) + 1;
  const after = page.blocks.slice(end, end + WALL_REACH);
  const to = after.findIndex(headsComments);
  const others = blocksIn(page, cardLists.flatMap(partsOf));
  return (to < 0 ? after : after.slice(0, to)).some((block) => {
    if (block.text.length > WALL_CHARS || !WALL.test(block.text)) return false;
    return !others.has(block) && !isInComment(page, block.box);
  });
}

/** The cards of a list, and the heading right over them: what is said there ("For subscribers") is said of other stories. */
function partsOf({ cards, heading }: CardList): readonly { from: number; to: number }[] {
  const boxes = cards.map(({ box }) => box);
  const isRightOver = heading !== null && heading.index + 1 === boxes[0]?.from;
  return isRightOver ? [...boxes, heading.box] : boxes;
}

/** Does a heading say that comments of readers follow? One has to log in to read or to write them. */
function headsComments(block: Block): boolean {
  return block.heading > 0 && rulesSaid(block).includes(comments);
}

/** Characters of the long paragraphs that the page holds and shows to nobody. */
function hiddenProse(document: Document): number {
  const isSeen = seenBy(document);
  return selectAll(document, 'p')
    .map((paragraph) => ({ paragraph, chars: paragraph.textContent.trim().length }))
    .filter(({ paragraph, chars }) => chars >= HIDDEN_CHARS && !isSeen(paragraph))
    .reduce((sum, { chars }) => sum + chars, 0);
}
