import { dropAuthorNotes } from './author-note.ts';
import { looksLikeTime } from '../related/time-label.ts';
import { around, bareOf, type Block, type Box, type PageMap } from './page-map.ts';
import { CREDIT_LINE } from './credit-phrases.ts';
import { isOverMedium } from './over-medium.ts';
import { isProse } from './prose.ts';

/**
 * Takes from a story what stands on it twice or belongs to its head: the deck above the byline, time
 * and byline above the first paragraph, quotes pulled out of it, credits under the last one, headings
 * that nothing follows.
 * @param kept the blocks that are taken for the story's, in order
 */
export function trimStory(page: PageMap, kept: readonly Block[]): readonly Block[] {
  const body = dropAuthorNotes(page, dropLabelsOnTop(dropDeck(page, kept)));
  return dropLooseHeadings(page, dropCredits(dropPulledQuotes(body)));
}

const DECK_HINT =
  / (summary|lead|lede|intro|standfirst|dek|deck|excerpt|subtitle|subheadline|highlights|abstract) /;

/** A block named as the deck, with the time between it and the story, is the story's head. */
function dropDeck(page: PageMap, kept: readonly Block[]): readonly Block[] {
  const [deck, next] = kept;
  if (deck === undefined || next === undefined) return kept;
  const { box } = deck;
  if (!DECK_HINT.test(box.hint) && !DECK_HINT.test(box.parent?.hint ?? '')) return kept;
  const between = page.blocks.slice(deck.index + 1, next.index);
  return between.some(holdsTime) ? kept.slice(1) : kept;
}

function holdsTime(block: Block): boolean {
  return block.parts.some(looksLikeTime);
}

/** Time and byline between headline and first paragraph are said of the story, they are not in it. */
function dropLabelsOnTop(kept: readonly Block[]): readonly Block[] {
  const first = kept.findIndex(isProse);
  return kept.filter((block, i) => i >= first || !holdsTime(block));
}

/** Letters of the shortest text that is no chance when a paragraph has it too, and of the longest quote. */
const PULLED_CHARS = [20, 300] as const;
const QUOTE = /^[“"„«‘'»「]/u;
const QUOTE_HINT = / (pullquote|pull|quote|blockquote) /;

/**
 * A quote that a paragraph of the story says too, word for word, is pulled out of it; so is the line in the same
 * quote that says whose it is.
 */
function dropPulledQuotes(kept: readonly Block[]): readonly Block[] {
  const [least, most] = PULLED_CHARS;
  const bare = kept.map(bareOf);
  const pulled = kept.filter((block, i) => {
    const own = bare[i] ?? '';
    if (own.length < least || own.length > most || !looksPulled(block)) return false;
    return bare.some((text, j) => j !== i && text.length > own.length && text.includes(own));
  });
  if (pulled.length === 0) return kept;
  const gone = new Set(pulled);
  const quotes = new Set(pulled.map(quoteAround));
  const isOfPulled = (block: Block): boolean => {
    const quote = quoteAround(block);
    return quote !== null && quotes.has(quote) && !isProse(block);
  };
  return kept.filter((block) => !gone.has(block) && !isOfPulled(block));
}

function quoteAround({ box }: Block): Box | null {
  return Array.from(around(box)).find(({ tag }) => tag === 'blockquote') ?? null;
}

function looksPulled(block: Block): boolean {
  if (QUOTE.test(block.text) && block.heading === 0) return true;
  for (const box of around(block.box)) {
    if (box.tag === 'blockquote' || box.tag === 'aside' || QUOTE_HINT.test(box.hint)) return true;
  }
  return false;
}

/** Credits of the longest stories have no more letters, and stand within so many blocks of the end. */
const CREDIT_CHARS = 240;
const CREDIT_REACH = 4;

/** Who reported and edited is said of the story, under it. */
function dropCredits(kept: readonly Block[]): readonly Block[] {
  const from = kept.length - CREDIT_REACH;
  return kept.filter(
    ({ text }, i) => i < from || text.length > CREDIT_CHARS || !CREDIT_LINE.test(text),
  );
}

/** A heading belongs when something of the story follows before the next one: words, or a medium alone. */
function dropLooseHeadings(page: PageMap, kept: readonly Block[]): readonly Block[] {
  const over = new Set<string>();
  return kept.filter((block, i) => {
    if (block.heading === 0) return true;
    const next = kept[i + 1];
    if (next !== undefined && (next.heading === 0 || next.heading > block.heading)) return true;
    const look = block.box.tag + block.box.hint;
    // The last heading may be that of what follows the story, unless others like it stand over pictures too.
    if (next === undefined && !over.has(look)) return false;
    const isOver = isOverMedium(page, block, next?.index ?? block.index + 1);
    if (isOver) over.add(look);
    return isOver;
  });
}
