import { bareText, wordSet } from '../html/words.ts';
import { isProse } from './prose.ts';
import { around, bareOf, linkShare, type Block, type PageMap } from './page-map.ts';

/** Longer text is no headline: the longest title in the corpus has 257 characters. */
const HEADLINE_CHARS = 300;

/** A headline stands at most so many blocks (byline, date, share buttons, tags) above the first paragraph. */
const REACH_BLOCKS = 40;

/** Below this nothing tells that a block is the headline: neither words nor rank. */
const LEAST = 0.45;

/** Two texts that share so many of their words are worded from one headline. */
const SAME_WORDS = 0.55;

/**
 * The block that is the story's headline: it says what the page's own titles say, ranks as a heading
 * and has paragraphs close below.
 * @param titles what the page calls itself, best first
 */
export function findHeadline(page: PageMap, titles: readonly string[]): Block | null {
  const sameness = samenessWith(titles);
  const distance = proseDistance(page);
  let best: Block | null = null;
  let most = LEAST;
  for (const block of page.blocks) {
    if (block.text.length > HEADLINE_CHARS || block.text.length < 2) continue;
    const says = sameness(block);
    if (says === 0 && block.heading !== 1) continue;
    const score =
      says + rank(block, says) + 0.25 * (1 - (distance[block.index] ?? 1)) + place(block);
    if (score <= most) continue;
    best = block;
    most = score;
  }
  return best;
}

interface NamedTitle {
  readonly bare: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Makes what asks how far a block says what one of the titles says: 0 to 1.
 * @param titles what the page calls itself
 */
export function samenessWith(titles: readonly string[]): (block: Block) => number {
  const named = titles.map((title) => ({ bare: bareText(title), words: wordSet(title) }));
  return (block) => sameness(block, named);
}

function sameness(block: Block, titles: readonly NamedTitle[]): number {
  const bare = bareOf(block);
  if (bare.length < 2) return 0;
  let best = 0;
  let words: ReadonlySet<string> | null = null;
  for (const title of titles) {
    if (title.bare === '') continue;
    if (title.bare === bare) return 1;
    const [short, long] = bare.length < title.bare.length ? [bare, title.bare] : [title.bare, bare];
    if (long.includes(short)) best = Math.max(best, 0.95 * (short.length / long.length));
    else best = Math.max(best, sharedWords((words ??= wordSet(block.text)), title.words));
  }
  return best >= SAME_WORDS ? best : 0;
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (0.9 * (2 * shared)) / (a.size + b.size || 1);
}

function rank(block: Block, says: number): number {
  if (block.heading === 1) return 0.3;
  if (block.heading > 0) return 0.1;
  return says < 0.9 ? -0.2 : 0;
}

/** What stands in these is hardly the story's headline, unless they stand in the story themselves. */
export const APART: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'li']);

/** A headline that is a link to elsewhere, or stands in a menu or footer, is another story's. */
function place(block: Block): number {
  let score = linkShare(block) > 0.8 ? -0.15 : 0;
  for (const box of around(block.box)) {
    if (APART.has(box.tag)) score -= 0.3;
    if (box.tag === 'main' || box.tag === 'article') return score + 0.05;
  }
  return score;
}

/** For every block how far the next paragraph is: 0 (next) to 1 (out of reach). */
function proseDistance(page: PageMap): number[] {
  const distance: number[] = [];
  let next = Infinity;
  for (let i = page.blocks.length - 1; i >= 0; i--) {
    distance[i] = Math.min(1, (next - i) / REACH_BLOCKS);
    const block = page.blocks[i];
    if (block !== undefined && isProse(block)) next = i;
  }
  return distance;
}
