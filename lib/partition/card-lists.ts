import { countWords } from '../html/words.ts';
import { pageKey, siteOf, webUrl } from '../html/urls.ts';
import { MOST_READ_HEADING, RELATED_HEADING, SPONSORED_HEADING } from '../related/heading-phrases.ts';
import { looksLikeTime } from '../related/time-label.ts';
import { holds, linkShare, type Block, type Box, type PageLink, type PageMap } from './page-map.ts';
import { isProse } from './prose.ts';

/** A box that presents one other story. */
export interface Card {
  readonly box: Box;
  readonly link: PageLink;
  /** Absolute address of the other story. */
  readonly url: string;
  readonly title: string;
  /** Does it carry paragraphs of that story? */
  readonly hasProse: boolean;
  readonly hasTime: boolean;
}

export interface CardList {
  readonly box: Box;
  readonly cards: readonly Card[];
  readonly heading: Block | null;
  /** What its heading says it is; 'other' where it says nothing known. */
  readonly kind: 'related' | 'most-read' | 'sponsored' | 'other';
}

/** Fewer words are a section's or a person's name: of the corpus's teaser links 97 % have four or more. */
const TITLE_WORDS = 4;
/** A card with more links than this is a list itself; tags and authors bring a handful. */
const CARD_LINKS = 14;
/** A heading over a list is a few words. */
const HEADING_CHARS = 90;

/**
 * Finds lists of other stories: siblings of one shape, each with one link to a page of its own that
 * is worded like a headline, however much text stands with it.
 * @param headline the story's headline; what holds it is no card
 */
export function findCardLists(page: PageMap, headline: Block | null): CardList[] {
  const finder = new CardFinder(page, headline);
  const lists: CardList[] = [];
  const taken = new Set<Box>();
  for (const box of page.boxes) {
    if (box.parent !== null && taken.has(box.parent)) {
      taken.add(box);
      continue;
    }
    const list = box.children.length > 1 ? finder.listIn(box) : null;
    if (list === null) continue;
    lists.push(list);
    for (const card of list.cards) taken.add(card.box);
  }
  return lists;
}

class CardFinder {
  private readonly cards = new Map<Box, Card | null>();
  private readonly keys = new Map<PageLink, string | null>();
  private readonly ownKey: string;
  private readonly ownSite: string;
  private readonly page: PageMap;
  private readonly headline: Block | null;

  constructor(page: PageMap, headline: Block | null) {
    this.page = page;
    this.headline = headline;
    this.ownKey = pageKey(page.url);
    this.ownSite = siteOf(page.url);
  }

  listIn(box: Box): CardList | null {
    if (box.linkTo - box.linkFrom < 2) return null;
    const found = box.children.map((child) => this.cardIn(child)).filter((card) => card !== null);
    const cards = sameLength(sameShape(found));
    if (cards.length < 2 || new Set(cards.map((card) => pageKey(card.url))).size < 2) return null;
    const heading = this.headingOf(box, cards[0]!);
    const kind = kindOf(heading);
    if (!this.isListOfStories(box, cards, kind)) return null;
    return { box, cards, heading, kind };
  }

  /** Teasers are told by their shape alone; cards with whole texts need a sign that they are stories. */
  private isListOfStories(box: Box, cards: readonly Card[], kind: CardList['kind']): boolean {
    const long = cards.filter((card) => card.hasProse).length;
    const rest = box.chars - cards.reduce((sum, card) => sum + card.box.chars, 0);
    const loose = this.looseProse(box, cards);
    if (long <= cards.length / 3) {
      const min = kind === 'other' && loose > 0 ? 3 : 2;
      return cards.length >= min && (loose === 0 || rest > 0);
    }
    const ownSite = cards.filter((card) => siteOf(card.url) === this.ownSite).length;
    const timed = cards.filter((card) => card.hasTime).length;
    if (kind === 'related' || kind === 'most-read') return true;
    if (ownSite < cards.length / 2) return false;
    return timed >= cards.length / 2 || !this.holdsStory(box);
  }

  /** Paragraphs that stand in the list's box beside its cards. */
  private looseProse(box: Box, cards: readonly Card[]): number {
    let prose = 0;
    for (let i = box.from; i < box.to; i++) {
      const block = this.page.blocks[i];
      if (block === undefined || !isProse(block)) continue;
      if (!cards.some((card) => i >= card.box.from && i < card.box.to)) prose++;
    }
    return prose;
  }

  private holdsStory(box: Box): boolean {
    return this.headline !== null && holds(box, this.headline.box);
  }

  private cardIn(box: Box): Card | null {
    const known = this.cards.get(box);
    if (known !== undefined) return known;
    const card = this.readCard(box);
    this.cards.set(box, card);
    return card;
  }

  private readCard(box: Box): Card | null {
    if (this.headline !== null && holds(box, this.headline.box)) return null;
    const links = this.linksIn(box);
    if (links.length === 0 || links.length > CARD_LINKS) return null;
    const title = this.titleLink(links);
    if (title === null) return null;
    const url = webUrl(title.link.href, this.page.url);
    if (url === null) return null;
    const blocks = this.page.blocks.slice(box.from, box.to);
    return {
      box,
      link: title.link,
      url,
      title: title.text,
      hasProse: blocks.some((block) => isOwnProse(block, title.text)),
      hasTime: blocks.some((block) => block.parts.some(looksLikeTime)),
    };
  }

  private linksIn(box: Box): PageLink[] {
    const links = this.page.links.slice(box.linkFrom, box.linkTo);
    return box.link !== null && !links.includes(box.link) ? [box.link, ...links] : links;
  }

  /** The one link of a box that is worded like a headline; null where there is none or more than one. */
  private titleLink(links: readonly PageLink[]): { link: PageLink; text: string } | null {
    let best: { link: PageLink; text: string; key: string } | null = null;
    for (const link of links) {
      const key = this.keyOf(link);
      if (key === null) continue;
      const text = this.titleText(link);
      if (text === null) continue;
      if (best !== null && best.key !== key) return null;
      if (best === null || text.length < best.text.length) best = { link, text, key };
    }
    return best;
  }

  /** What names the story in a link: its heading, else its first worded line. */
  private titleText(link: PageLink): string | null {
    const own = this.page.boxOf.get(link.element);
    if (own === undefined) {
      const block = this.page.blocks[link.block];
      if (block !== undefined && isProse(block)) return null; // a link within a sentence
      return isTitle(link.text) ? link.text : null;
    }
    const blocks = this.page.blocks.slice(own.from, own.to);
    const heading = blocks.find((block) => block.heading > 0 && isTitle(block.text));
    const line = heading ?? blocks.find((block) => isTitle(block.text) && !block.parts.every(looksLikeTime));
    return line?.text ?? null;
  }

  private keyOf(link: PageLink): string | null {
    const known = this.keys.get(link);
    if (known !== undefined) return known;
    const url = link.href.startsWith('#') ? null : webUrl(link.href, this.page.url);
    const key = url === null ? null : pageKey(url);
    const elsewhere = key === this.ownKey || key === null || !key.includes('/') ? null : key;
    this.keys.set(link, elsewhere);
    return elsewhere;
  }

  /** The heading that stands over a list, if one does. */
  private headingOf(box: Box, first: Card): Block | null {
    for (let i = first.box.from - 1; i >= Math.max(0, first.box.from - 3); i--) {
      const block = this.page.blocks[i];
      if (block === undefined || block === this.headline || block.text.length > HEADING_CHARS) return null;
      const near = holds(box, block.box) || (box.parent !== null && isNear(box.parent, block.box));
      if (!near) return null;
      if (block.heading > 0 || kindOf(block) !== 'other' || i === first.box.from - 1) return block;
    }
    return null;
  }
}

/** Within the list's parent or grandparent. */
function isNear(parent: Box, box: Box): boolean {
  return holds(parent, box) || (parent.parent !== null && holds(parent.parent, box));
}

function isTitle(text: string): boolean {
  return text.length <= 300 && countWords(text) >= TITLE_WORDS;
}

/** A paragraph of the other story: prose that is not just its linked title again. */
function isOwnProse(block: Block, title: string): boolean {
  return block.text !== title && block.text.length > 280 && (isProse(block) || linkShare(block) === 1);
}

/** The cards whose element is the one most of them are. */
function sameShape(cards: readonly Card[]): Card[] {
  const count = new Map<string, number>();
  for (const card of cards) count.set(card.box.tag, (count.get(card.box.tag) ?? 0) + 1);
  const [tag] = Array.from(count).sort((a, b) => b[1] - a[1])[0] ?? [''];
  return cards.filter((card) => card.box.tag === tag);
}

/** Among teasers a box with paragraphs is the story itself, or a part of it. */
function sameLength(cards: readonly Card[]): readonly Card[] {
  const long = cards.filter((card) => card.hasProse);
  return long.length > cards.length / 2 ? cards : cards.filter((card) => !card.hasProse);
}

function kindOf(heading: Block | null): CardList['kind'] {
  if (heading === null) return 'other';
  if (SPONSORED_HEADING.test(heading.text)) return 'sponsored';
  if (RELATED_HEADING.test(heading.text)) return 'related';
  return MOST_READ_HEADING.test(heading.text) ? 'most-read' : 'other';
}
