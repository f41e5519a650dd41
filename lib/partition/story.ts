import { countWords } from '../html/words.ts';
import { RELATED_HEADING, TEASER_LABEL } from '../related/heading-phrases.ts';
import { looksLikeTime } from '../related/time-label.ts';
import { around, linkShare, type Block, type Box, type PageMap } from './page-map.ts';
import { isProse } from './prose.ts';

/** What the earlier steps have set apart, block by block. */
export interface SetApart {
  readonly headline: Block | null;
  /** Blocks of other stories' cards. */
  readonly cards: ReadonlySet<Block>;
  /** Blocks that a clutter rule found. */
  readonly clutter: ReadonlySet<Block>;
}

/** Elements that hold furniture, with what a block loses for standing in one. */
const FURNITURE: ReadonlyMap<string, number> = new Map([
  ['nav', 4],
  ['footer', 2.5],
  ['aside', 1.5],
  ['form', 1.5],
  ['button', 3],
  ['label', 2],
  ['fieldset', 2],
  ['address', 1],
  ['header', 0.3],
]);

/** Class words that publishers give to what is not the story; weak alone, so a block loses little for one. */
const FURNITURE_HINT =
  / (related|recommended|recirc|promo|newsletter|subscribe|subscription|comments?|share|sharing|social|sidebar|footer|navigation|menu|breadcrumbs?|tags?|advert|advertisement|sponsored|outbrain|taboola|popular|trending|disclaimer|copyright|cookie|consent|paywall|modal|popup|bio|teaser|teasers) /;

/** Half of what a full paragraph gains: a name alone never drops one. */
const HINT_COST = 1;

/** A paragraph of so many words is worth the most a block can be. */
const FULL_WORDS = 60;

/** Score of every block for the maximum-sum segment: paragraphs gain, all else costs. */
export function scoreBlocks(page: PageMap, apart: SetApart): number[] {
  const places = placesAround(apart.headline);
  return page.blocks.map((block) => {
    if (apart.cards.has(block)) return -2.5;
    if (apart.clutter.has(block)) return -0.6;
    const share = linkShare(block);
    const cost = placeCost(block.box, places);
    if (block.heading > 0) return -0.1 - cost;
    const words = countWords(block.text);
    if (isProse(block)) return (0.5 + (2.5 * Math.min(words, FULL_WORDS)) / FULL_WORDS) * (1 - share) - cost;
    if (share > 0.6) return -0.6 - Math.min(1, words / 20) - cost;
    return -0.25 - cost;
  });
}

/** What holds the headline is no furniture, whatever it is called. */
function placesAround(headline: Block | null): Map<Box, number> {
  const places = new Map<Box, number>();
  if (headline !== null) for (const box of around(headline.box)) places.set(box, 0);
  return places;
}

/** What standing in furniture costs: the dearest of the boxes around. */
function placeCost(box: Box, known: Map<Box, number>): number {
  const before = known.get(box);
  if (before !== undefined) return before;
  const outer = box.parent === null ? 0 : placeCost(box.parent, known);
  const hint = box.depth > 1 && FURNITURE_HINT.test(box.hint) ? HINT_COST : 0;
  const cost = Math.max(outer, FURNITURE.get(box.tag) ?? 0, hint);
  known.set(box, cost);
  return cost;
}

/**
 * The contiguous run of blocks with the greatest sum of scores.
 * Source: Pasternack and Roth, "Extracting Article Text from the Web with Maximum Subsequence
 * Segmentation" (WWW 2009); the scan is Kadane's.
 * @param from the first block that may belong
 */
export function bestRun(scores: readonly number[], from: number): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  let most = 0;
  let start = from;
  let sum = 0;
  for (let i = from; i < scores.length; i++) {
    sum += scores[i] ?? 0;
    if (sum <= 0) {
      sum = 0;
      start = i + 1;
    } else if (sum > most) {
      most = sum;
      best = [start, i + 1];
    }
  }
  return best;
}

/** The blocks of the run that are the story's own, in order. */
export function storyBlocks(page: PageMap, apart: SetApart): Block[] {
  const scores = scoreBlocks(page, apart);
  const from = apart.headline === null ? 0 : apart.headline.index + 1;
  const run = bestRun(scores, from) ?? bestRun(scores, 0);
  if (run === null) return [];
  const blocks = page.blocks.slice(...run).filter((b) => !apart.cards.has(b) && !apart.clutter.has(b));
  const homes = proseHomes(blocks, scores);
  const kept = blocks.filter((block) => isKept(block, homes, scores[block.index] ?? 0));
  return dropLooseHeadings(kept, page);
}

/** The boxes that paragraphs stand in, with how many. */
function proseHomes(blocks: readonly Block[], scores: readonly number[]): ReadonlyMap<Box, number> {
  const homes = new Map<Box, number>();
  for (const block of blocks) {
    const home = homeOf(block);
    if (home === null || !isProse(block) || (scores[block.index] ?? 0) <= 0) continue;
    homes.set(home, (homes.get(home) ?? 0) + 1);
  }
  return homes;
}

/** The box that a paragraph stands in among others. */
function homeOf(block: Block): Box | null {
  return block.box.tag === 'p' || block.heading > 0 ? block.box.parent : block.box;
}

function isKept(block: Block, homes: ReadonlyMap<Box, number>, score: number): boolean {
  if (inCaption(block) || isTeaserLine(block)) return false;
  if (isProse(block)) return score > 0;
  if (score < -1) return false;
  if (linkShare(block) > 0.8 && block.heading === 0) return false;
  if (looksLikeTime(block.text)) return false;
  if (block.heading > 0) return !RELATED_HEADING.test(block.text);
  const home = homeOf(block);
  if (home !== null && homes.has(home)) return true;
  return inList(block) && score > -0.6;
}

/** Does a line do nothing but point to another story? */
export function isTeaserLine(block: Block): boolean {
  if (block.links.length === 0 || block.text.length > 300) return false;
  const share = linkShare(block);
  return (TEASER_LABEL.test(block.text) && share > 0.4) || (share > 0.9 && countWords(block.text) > 3);
}

function inList(block: Block): boolean {
  return hasAround(block, ['li', 'td', 'th', 'dd', 'dt', 'blockquote', 'pre']);
}

/** Captions and credits stay with their pictures. */
export function inCaption(block: Block): boolean {
  return hasAround(block, ['figcaption', 'figure', 'picture', 'caption']) && !hasAround(block, ['blockquote', 'table']);
}

function hasAround(block: Block, tags: readonly string[]): boolean {
  for (const box of around(block.box)) if (tags.includes(box.tag)) return true;
  return false;
}

/** A heading belongs when something of the story follows before the next one. */
function dropLooseHeadings(kept: readonly Block[], page: PageMap): Block[] {
  const end = page.blocks.length;
  return kept.filter((block, i) => {
    if (block.heading === 0) return true;
    const next = kept[i + 1];
    if (next === undefined) return false;
    return next.index < end && (next.heading === 0 || next.heading > block.heading);
  });
}
