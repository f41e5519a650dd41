import { isPlainProse } from '../clutter/adds-other.ts';
import { findClutter, keptBy, type ClutterHit } from '../clutter/find-clutter.ts';
import type { ClutterRule } from '../clutter/clutter-rule.ts';
import { findCardLists, type CardList } from './card-lists.ts';
import { settleCards } from './settle-cards.ts';
import { findHeadline } from './headline.ts';
import { looksLikeTime } from '../related/time-label.ts';
import { isLinkRow } from './link-row.ts';
import { blocksIn, type Block, type PageMap } from './page-map.ts';
import { isProse } from './prose.ts';
import { storyBlocks } from './story.ts';
import type { SetApart } from './story-signs.ts';
import { isTeaserLine } from './teaser-line.ts';

/** A page told apart. What is in none of the parts is furniture. */
export interface Partition {
  readonly page: PageMap;
  readonly headline: Block | null;
  /** The story's paragraphs, headings, items and rows, in order. */
  readonly story: readonly Block[];
  /** Lists of other stories. */
  readonly cardLists: readonly CardList[];
  /** Lines within the story that only point to another: "READ MORE: …". */
  readonly teaserLines: readonly Block[];
  readonly clutter: readonly ClutterHit[];
}

/** What is known of a page before its story is. */
export interface Ahead extends SetApart {
  readonly cardLists: readonly CardList[];
  readonly hits: readonly ClutterHit[];
}

/**
 * Finds headline, lists of other stories and clutter, on which the story is then found.
 * @param titles what the page calls itself, best first
 * @param rules the clutter rules to try
 */
export function lookAhead(
  page: PageMap,
  titles: readonly string[],
  rules: readonly ClutterRule[],
): Ahead {
  const headline = findHeadline(page, titles);
  const cardLists = findCardLists(page, headline);
  const cards = blocksIn(
    page,
    cardLists.flatMap((list) => list.cards.map((card) => card.box)),
  );
  const opening = headline === null ? null : openingOf(page, headline, cards);
  const hits = findClutter(
    page,
    rules,
    keptBy(page, (block) => block === opening || isGuarded(block, headline)),
  );
  return {
    headline,
    cardLists,
    cards,
    hits,
    clutter: blocksIn(
      page,
      hits.flatMap((hit) => hit.box ?? []),
    ),
  };
}

/** Tells a page apart, once; everything else is a view of this. Takes what `lookAhead` takes. */
export function partitionPage(
  page: PageMap,
  titles: readonly string[],
  rules: readonly ClutterRule[],
): Partition {
  const ahead = lookAhead(page, titles, rules);
  const { story, cardLists } = settleCards(page, storyBlocks(page, ahead), ahead.cardLists);
  const taken = new Set([...story, ...ahead.cards, ...ahead.clutter]);
  const isOpen = (block: Block): boolean => !taken.has(block);
  const lines = new Set(linesBetween(page, story).filter(isOpen).filter(isTeaserLine));
  const isPointer = (block: Block): boolean =>
    lines.has(block) || (isOpen(block) && isLinkRow(page, block, ahead.headline));
  const teaserLines = page.blocks.slice(story[0]?.index ?? page.blocks.length).filter(isPointer);
  return { page, headline: ahead.headline, story, cardLists, teaserLines, clutter: ahead.hits };
}

/**
 * Before the story is known, a paragraph longer than what a box that asks for something says guards
 * what holds it; so do the headline and the time that stands near it.
 */
const GUARDED_CHARS = 260;
const NEAR_HEADLINE = 15;

/**
 * The first paragraph under the headline of which no rule says anything: a story begins with it, and one of two
 * paragraphs may have no longer one.
 */
function openingOf(page: PageMap, { index }: Block, cards: ReadonlySet<Block>): Block | null {
  const near = page.blocks.slice(index + 1, index + 1 + NEAR_HEADLINE);
  return near.find((block) => isPlainProse(block) && !cards.has(block)) ?? null;
}

function isGuarded(block: Block, headline: Block | null): boolean {
  if (block === headline || (isProse(block) && block.text.length > GUARDED_CHARS)) return true;
  if (headline === null || Math.abs(block.index - headline.index) > NEAR_HEADLINE) return false;
  return looksLikeTime(block.text);
}

function linesBetween(page: PageMap, story: readonly Block[]): Block[] {
  const [first, last] = [story[0], story.at(-1)];
  if (first === undefined || last === undefined) return [];
  return page.blocks.slice(first.index, last.index + 12);
}
