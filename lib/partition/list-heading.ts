import { adLabel } from '../clutter/rules/ad-label.ts';
import { rulesSaid } from '../clutter/rules-said.ts';
import { hasLetter } from '../html/letters.ts';
import { countWords } from '../html/count-words.ts';
import { namesStory } from '../related/story-address.ts';
import { looksLikeTime } from '../related/time-label.ts';
import { kindOfHeading } from './list-kind.ts';
import { commonBox, holds, type Block, type Box, type PageMap } from './page-map.ts';

/** A heading over a list is a few words. */
const HEADING_CHARS = 90;
/** So many blocks (a line of authors, a label) may stand between a heading and its list. */
const HEADING_REACH = 3;
/** Rows of one grid have at most a card of another shape between them. */
const ROW_GAP = 2;
/** More short lines in a row are a menu. */
const MOST_TABS = 8;
/** A line that no element makes a heading is one only where it is this short: longer ones belong to cards. */
const LABEL_WORDS = 4;
/** How a line of authors begins. */
const BYLINE = /^(by|von|par|por|di|door|av|af|przez|oleh)\s/i;

interface ListStart {
  readonly box: Box;
  /** The block that the list's first entry begins with, as an index. */
  readonly from: number;
  readonly headline: Block | null;
}

/** The list that was found before, in the order of the page. */
interface ListBefore {
  readonly box: Box;
  readonly heading: Block | null;
}

/** The heading over a list: one that stands close above it, else that of the row of cards before it. */
export function headingOver(
  page: PageMap,
  start: ListStart,
  previous: ListBefore | null,
): Block | null {
  const above = headingAbove(page, start);
  if (previous === null) return above;
  if (above !== null && !closes(previous, above, start.box)) return above;
  return isNextRow(previous, start.box) ? previous.heading : null;
}

/** The heading that stands close above a list's first entry, or above the tabs over it; null where none does. */
export function headingAbove(page: PageMap, start: ListStart): Block | null {
  const tabs = tabsAbove(page, start.from);
  const overTabs = tabs === 0 ? null : closeAbove(page, { ...start, from: start.from - tabs });
  return overTabs ?? closeAbove(page, start);
}

function closeAbove(page: PageMap, { box, from, headline }: ListStart): Block | null {
  for (const block of page.blocks.slice(Math.max(0, from - HEADING_REACH), from).reverse()) {
    if (block === headline || isOther(block, page)) return null;
    if (!isNear(box, block.box) && !opensBoxOf(box, block.box, from)) return null;
    if (block.heading > 0 || kindOfHeading(block) !== 'other') return block;
    if (block.index === from - 1 && isLabel(block)) return block;
  }
  return null;
}

/** How many tabs ("today", "this week") stand one beside the other right above a list; a single one is a label. */
function tabsAbove(page: PageMap, from: number): number {
  let at = from;
  for (let below: Block | null = null; at > 0; at--) {
    const block = page.blocks[at - 1];
    if (block === undefined || !isTab(block)) break;
    if (below !== null && !areSiblings(block.box, below.box)) break;
    below = block;
  }
  const tabs = from - at;
  return tabs > 1 && tabs <= MOST_TABS ? tabs : 0;
}

/** Tabs are buttons, or lead to a place in the page; what leads elsewhere is a row of sections or tags. */
function isTab(block: Block): boolean {
  const staysHere = block.links.every(({ href }) => /^(?:#|javascript:)/i.test(href));
  return staysHere && block.heading === 0 && countWords(block.text) <= LABEL_WORDS;
}

/** Do two boxes stand in one, or are they all that stands in each of two such? */
function areSiblings({ parent: a }: Box, { parent: b }: Box): boolean {
  return a === b || (a !== null && b !== null && a.parent === b.parent && a.tag === b.tag);
}

/** Is a block too long for a heading, or itself the title of a story? A link to a place in the page is a tab's. */
function isOther(block: Block, page: PageMap): boolean {
  if (block.text.length > HEADING_CHARS) return true;
  return block.links.some(
    ({ href }) => !href.startsWith('#') && namesStory(absolute(href, page), page.url),
  );
}

/**
 * Does a box hold a list and a line above it, and above the list nothing but such lines? Pages wrap a
 * heading, and the list under it, in boxes of their own.
 */
function opensBoxOf(list: Box, line: Box, from: number): boolean {
  return commonBox(list, line).from >= from - HEADING_REACH;
}

/** Is a line the end of the list before ("More stories »"), in a box with that and not with the one below it? */
function closes(previous: ListBefore, { box, index }: Block, below: Box): boolean {
  if (index < previous.box.from) return false;
  return commonBox(previous.box, box).depth > commonBox(below, box).depth;
}

/** Do two lists follow each other as rows of one grid do? */
function isNextRow(previous: ListBefore, box: Box): boolean {
  const gap = box.from - previous.box.to;
  if (gap < 0 || gap > ROW_GAP || box.depth !== previous.box.depth) return false;
  return box.tag === previous.box.tag && isNear(box, previous.box);
}

/** Within a box, its parent or its grandparent. */
function isNear(box: Box, other: Box): boolean {
  const outer = box.parent?.parent ?? box.parent ?? box;
  return holds(outer, other);
}

function isLabel(block: Block): boolean {
  if (block.links.length > 0 || countWords(block.text) > LABEL_WORDS) return false;
  if (!hasLetter(block.text) || BYLINE.test(block.text) || block.parts.some(looksLikeTime))
    return false;
  return !rulesSaid(block).includes(adLabel); // "Story continues below" is about an advertisement
}

function absolute(href: string, page: PageMap): string {
  return URL.parse(href, page.base)?.href ?? '';
}
