import { foldSpace } from '../html/words.ts';
import { unseenAmong } from '../html/unseen-text.ts';
import { blockTexts } from '../partition/block-texts.ts';
import type { Card } from '../partition/card.ts';
import type { CardList } from '../partition/card-lists.ts';
import type { Block, PageMap } from '../partition/page-map.ts';

/** Lists that the reader is shown. */
const SHOWN: readonly CardList['kind'][] = ['related', 'most-read'];

/** A card's texts in order, and whether somebody sees them. */
type Texts = readonly { readonly words: string; readonly isSeen: boolean }[];

/** What of a text is seen, which is made of these texts among others. */
function seenOf(text: string, texts: Texts): string {
  let seen = '';
  let at = 0;
  for (const { words, isSeen } of texts) {
    const found = text.indexOf(words, at);
    if (found < 0) continue;
    const end = found + words.length;
    seen += text.slice(at, isSeen ? end : found);
    at = end;
  }
  return foldSpace(seen + text.slice(at));
}

function seenBlock(block: Block, texts: Texts): Block {
  const unseen = new Set(texts.filter(({ isSeen }) => !isSeen).map(({ words }) => words));
  const parts = block.parts.filter((part) => !unseen.has(part));
  return { ...block, text: seenOf(block.text, texts), parts };
}

const blocksOf = (page: PageMap, { box }: Card) => page.blocks.slice(box.from, box.to);

/** Looks at all texts of some cards at once. @returns what a block is made of; null where all is seen */
function lookAt(page: PageMap, cards: readonly Card[]): ((block: Block) => Texts) | null {
  const blocks = cards.flatMap((card) => blocksOf(page, card));
  const texts = new Map(blocks.map((block) => [block, blockTexts(page.document, block)]));
  const holders = Array.from(texts.values()).flatMap((all) =>
    all.flatMap(({ parentElement }) => parentElement ?? []),
  );
  const unseen = unseenAmong(page.document, new Set(holders));
  if (unseen.size === 0) return null;
  return (block) =>
    (texts.get(block) ?? []).flatMap(({ data, parentElement }) => {
      const words = foldSpace(data);
      const isSeen = parentElement === null || !unseen.has(parentElement);
      return words === '' ? [] : [{ words, isSeen }];
    });
}

/** The lists with their cards as they are seen, and a page whose blocks are. */
export interface SeenCards {
  readonly page: PageMap;
  readonly lists: readonly CardList[];
}

/**
 * Cuts from cards of other stories what stands in them and nobody sees. A card of which nothing is seen
 * stays: lists fade in as somebody comes to them, and stand folded.
 */
export function seenCards(page: PageMap, lists: readonly CardList[]): SeenCards {
  const shown = lists.filter(({ kind }) => SHOWN.includes(kind));
  const textsOf = lookAt(
    page,
    shown.flatMap((list) => list.cards),
  );
  if (textsOf === null) return { page, lists };
  const cut = new Map<Block, Block>();
  const asSeen = (card: Card): readonly Card[] => {
    const blocks = blocksOf(page, card);
    const texts = blocks.flatMap(textsOf);
    if (!texts.some(({ isSeen }) => isSeen)) return [card];
    for (const block of blocks) cut.set(block, seenBlock(block, textsOf(block)));
    const title = seenOf(card.title, texts);
    return title === '' ? [] : [{ ...card, title }];
  };
  const seen = lists.map((list) =>
    shown.includes(list) ? { ...list, cards: list.cards.flatMap(asSeen) } : list,
  );
  const blocks = page.blocks.map((block) => cut.get(block) ?? block);
  return { page: { ...page, blocks }, lists: seen };
}
