import { RELATED_HEADING } from '../related/heading-phrases.ts';
import { articleAround } from './article-around.ts';
import type { Card, CardReader } from './card.ts';
import { ownStoryOf } from './own-story.ts';
import { around, blocksIn, type Block, type Box, type PageMap } from './page-map.ts';

/** One teaser, under a label of its own ("Related article", "Read next") where it has one. */
export interface SingleCard {
  readonly card: Card;
  readonly label: Block | null;
}

/** What single teasers are looked for in. */
interface Search {
  /** Blocks that are in a list already. */
  readonly taken: ReadonlySet<Block>;
  /** Index of the first block to look at: menus above the headline have such labels too. */
  readonly from: number;
}

/** Labels over one teaser are shorter than headings over lists: "Das könnte Sie auch interessieren" has 33 characters. */
const LABEL_CHARS = 45;
/** A teaser box with title, kicker and summary; of the corpus's the longest has 410 characters. */
const BOX_CHARS = 500;

/**
 * Finds single teasers: a label that announces another story, and in its box or the one after it
 * links to one story only; or an `<article>` within the story's that is nothing but such links.
 */
export function findSingleCards(page: PageMap, reader: CardReader, search: Search): SingleCard[] {
  const labelled = underLabels(page, reader, search);
  const own = blocksIn(
    page,
    labelled.map(({ card }) => card.box),
  );
  const taken = new Set([...search.taken, ...own]);
  return [...labelled, ...innerArticles(page, reader, { ...search, taken })];
}

/** Articles within articles that present one story each. */
function innerArticles(page: PageMap, reader: CardReader, { taken, from }: Search): SingleCard[] {
  const found: SingleCard[] = [];
  for (const box of page.boxes) {
    if (!isInnerArticle(box) || box.from < from || box.chars > BOX_CHARS) continue;
    if (storiesIn(page, box) !== 1 || isTaken(page, box, taken)) continue;
    const card = reader.cardIn(box);
    if (card !== null && !card.hasProse) found.push({ card, label: null });
  }
  return found;
}

function isInnerArticle({ tag, parent }: Box): boolean {
  return tag === 'article' && parent !== null && articleAround(parent) !== null;
}

function isTaken(page: PageMap, { from, to }: Box, taken: ReadonlySet<Block>): boolean {
  return page.blocks.slice(from, to).some((block) => taken.has(block));
}

function underLabels(page: PageMap, reader: CardReader, { taken, from }: Search): SingleCard[] {
  const found: SingleCard[] = [];
  let end = from;
  for (const label of page.blocks) {
    if (label.index < end || taken.has(label) || label.text.length > LABEL_CHARS) continue;
    if (!RELATED_HEADING.test(label.text)) continue;
    const card = cardAt(page, reader, label);
    if (card === null || isTaken(page, card.box, taken)) continue;
    found.push({ card, label });
    end = card.box.to;
  }
  return found;
}

function cardAt(page: PageMap, reader: CardReader, label: Block): Card | null {
  const next = page.blocks[label.index + 1];
  const boxes = [label, next].flatMap((block) =>
    block === undefined ? [] : [teaserBox(page, block.box)],
  );
  for (const box of boxes) {
    const card = box === null ? null : reader.overlayCardIn(box, label);
    if (card !== null && !card.hasProse && card.title !== label.text) return card;
  }
  return null;
}

/** The largest box around that is small and links to one story, if there is one. */
function teaserBox(page: PageMap, from: Box): Box | null {
  let best: Box | null = null;
  for (const box of around(from)) {
    if (box.chars > BOX_CHARS || box.tag === 'nav' || box.tag === 'footer') break;
    const stories = storiesIn(page, box);
    if (stories > 1) break;
    if (stories === 1) best = box;
  }
  return best;
}

/** To how many stories of the page's publisher the links of a box lead: none, one, or 2 for however many. */
export function storiesIn(page: PageMap, box: Box): 0 | 1 | 2 {
  const first = box.link === null ? null : ownStoryOf(page, box.link.href);
  let story = withoutQuery(first);
  for (let at = box.linkFrom; at < box.linkTo; at++) {
    const link = page.links[at];
    const one = link === undefined ? null : withoutQuery(ownStoryOf(page, link.href));
    if (one !== null && story !== null && one !== story) return 2;
    story ??= one;
  }
  return story === null ? 0 : 1;
}

const withoutQuery = (url: string | null) => url?.replace(/[?#].*$/s, '') ?? null;
