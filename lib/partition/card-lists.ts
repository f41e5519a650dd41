import { siteOf } from '../html/urls.ts';
import { MORE_HEADING, RELATED_HEADING } from '../related/heading-phrases.ts';
import { namesStory } from '../related/story-address.ts';
import { sameLength, sameShape } from './alike-cards.ts';
import { CardReader, type Card } from './card.ts';
import { headingOver } from './list-heading.ts';
import { kindOfHeading, kindOfList, type ListKind } from './list-kind.ts';
import { blocksIn, holds, linkShare, type Block, type Box, type PageMap } from './page-map.ts';
import { isProse } from './prose.ts';
import { seriesIn } from './series.ts';
import { findSingleCards, storiesIn } from './single-cards.ts';

export interface CardList {
  readonly box: Box;
  readonly cards: readonly Card[];
  readonly heading: Block | null;
  readonly kind: ListKind;
}

/** A paragraph so long is of a story: nine in ten lines of a page's foot are shorter. */
const STORY_CHARS = 200;
/** Two boxes with a heading and a button are parts of many a page. */
const LEAST_COVERED = 3;
/** In a row of cards one or another leads to an advert or an index of stories. */
const COVERED_SHARE = 2 / 3;

/** Below this a list is text with links in it, not a list of links. */
const LINKED_SHARE = 0.5;

/**
 * Finds lists of other stories: siblings of one shape, each with one link to a page of its own that
 * is worded like a headline, however much text stands with it.
 * @param headline the story's headline; what holds it is no card
 * @returns the lists in the order of the page, menus included: each says what it is
 */
export function findCardLists(page: PageMap, headline: Block | null): CardList[] {
  const finder = new ListFinder(page, headline);
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
    finder.previous = list;
    for (const card of list.cards) taken.add(card.box);
  }
  return [...lists, ...finder.singles(lists)].sort((a, b) => a.box.from - b.box.from);
}

class ListFinder {
  /** The list found last, in the order of the page. */
  previous: CardList | null = null;
  private readonly reader: CardReader;
  private readonly page: PageMap;
  private readonly headline: Block | null;
  /** Links to shops and sources stand between the story's paragraphs: above this block only stories are set apart. */
  private readonly lastProse: number;

  constructor(page: PageMap, headline: Block | null) {
    this.page = page;
    this.lastProse = page.blocks.findLastIndex(
      (block) => isProse(block) && block.text.length > STORY_CHARS,
    );
    this.headline = headline;
    this.reader = new CardReader(page, headline);
  }

  listIn(box: Box): CardList | null {
    if (box.linkTo - box.linkFrom < 2) return null;
    return this.seriesIn(box) ?? this.teasersIn(box);
  }

  /** The contents of the series that the story is a part of. */
  private seriesIn(box: Box): CardList | null {
    const cards = seriesIn(this.page, this.reader, box);
    const [first] = cards;
    if (first === undefined) return null;
    const heading = this.headingOf(box, first.box);
    const said = kindOfHeading(heading);
    return said === 'other' || said === 'related' ? { box, cards, heading, kind: 'related' } : null;
  }

  private teasersIn(box: Box): CardList | null {
    const cards = this.cardsIn(box);
    const [first] = cards;
    if (first === undefined || new Set(cards.map((card) => card.key)).size < 2) return null;
    const heading = this.headingOf(box, first.box);
    const said = kindOfHeading(heading);
    if (!this.isListOfStories(box, cards, said)) return null;
    const kind = kindOfList({ box, cards, heading }, { page: this.page, headline: this.headline });
    if (kind === 'menu') return { box, cards, heading, kind };
    if (kind === 'other' && (linkShare(box) < LINKED_SHARE || first.box.from < this.lastProse))
      return null;
    const all = this.withShortTitles(box, cards);
    return { box, cards: all, heading, kind: said === 'other' && areFew(all, box) ? said : kind };
  }

  /** Teasers that stand alone under a label, as lists of one. */
  singles(lists: readonly CardList[]): CardList[] {
    const boxes = lists.flatMap(({ cards }) => cards.map(({ box }) => box));
    const taken = blocksIn(this.page, boxes);
    const from = this.headline === null ? 0 : this.headline.index + 1;
    return findSingleCards(this.page, this.reader, { taken, from }).map(({ card, label }) => {
      return { box: card.box, cards: [card], heading: label, kind: 'related' };
    });
  }

  private cardsIn(box: Box): readonly Card[] {
    const found = box.children
      .map((child) => this.reader.cardIn(child))
      .filter((card): card is Card => card !== null && !card.isTitledBelow);
    if (found.length > 1) return sameLength(sameShape(found));
    const lines = isItems(box) ? this.linesIn(box) : [];
    if (lines.length > 0) return lines;
    const covered = this.coveredCardsIn(box);
    return covered.length > 0 ? covered : this.shortCardsIn(box);
  }

  /** Cards whose links have no titles: the cards' headings and lines say what each leads to. */
  private coveredCardsIn(box: Box): readonly Card[] {
    const linked = box.children.filter(({ linkFrom, linkTo }) => linkTo > linkFrom);
    const cards = linked
      .map((one) => (storiesIn(this.page, one) === 1 ? this.reader.overlayCardIn(one, null) : null))
      .filter((card) => card !== null)
      .filter((card) => !card.hasProse && !card.isTitledBelow);
    const least = Math.max(LEAST_COVERED, linked.length * COVERED_SHARE);
    return cards.length >= least ? sameShape(cards) : [];
  }

  /** Cards with titles of a few words ("The long wait"), under a heading that announces stories. */
  private shortCardsIn(box: Box): readonly Card[] {
    const [first, second] = box.children.filter(({ linkFrom, linkTo }) => linkTo > linkFrom);
    if (first === undefined || second === undefined) return [];
    const said = kindOfHeading(this.headingOf(box, first));
    if (said !== 'related' && said !== 'most-read') return [];
    const cards = box.children
      .map((child) => this.reader.shortCardIn(child))
      .filter((card): card is Card => card !== null && this.isShortCard(card));
    return sameShape(cards);
  }

  /** Does a short title stand on a story, and not on what says that there are more ("More like this")? */
  private isShortCard({ title, url, hasProse }: Card): boolean {
    return !hasProse && namesStory(url, this.page.url) && !RELATED_HEADING.test(title);
  }

  /** Items of a list that is announced as stories, whose links may be but a few words of a line. */
  private linesIn(box: Box): readonly Card[] {
    const lines = box.children
      .map((child) => this.reader.lineCardIn(child))
      .filter((card) => card !== null);
    const [first] = lines;
    if (first === undefined || lines.length < box.children.length) return [];
    const heading = this.headingOf(box, first.box);
    return heading !== null && MORE_HEADING.test(heading.text) ? lines : [];
  }

  /** The cards with those beside them that differ only in having a short title. */
  private withShortTitles(box: Box, cards: readonly Card[]): readonly Card[] {
    const [first] = cards;
    if (first === undefined || cards.length === box.children.length) return cards;
    const known = new Map(cards.map((card) => [card.box, card]));
    const found: Card[] = [];
    for (const child of box.children) {
      const card =
        known.get(child) ?? (child.tag === first.box.tag ? this.reader.shortCardIn(child) : null);
      if (card === null) continue;
      if (known.has(child) || this.isShortCard(card)) found.push(card);
    }
    return found;
  }

  /** Teasers are told by their shape alone; cards with whole texts need a sign that they are stories. */
  private isListOfStories(box: Box, cards: readonly Card[], said: ListKind): boolean {
    const long = cards.filter((card) => card.hasProse).length;
    const rest = box.chars - cards.reduce((sum, card) => sum + card.box.chars, 0);
    const loose = this.looseProse(box, cards);
    if (long <= cards.length / 3) {
      const min = said === 'other' && loose > 0 ? 3 : 2;
      return cards.length >= min && (loose === 0 || rest > 0);
    }
    const own = siteOf(this.page.url);
    const ownSite = cards.filter((card) => siteOf(card.url) === own).length;
    const timed = cards.filter((card) => card.hasTime).length;
    if (said === 'related' || said === 'most-read') return true;
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

  /** The heading over a list: one that stands close above, else that of the row of cards before it. */
  private headingOf(box: Box, first: Box): Block | null {
    const { page, headline, previous } = this;
    const from = this.isAfterShort(box, first) ? box.from : first.from;
    return headingOver(page, { box, from, headline }, previous);
  }

  /** Do cards with short titles stand before what was taken for a list's first entry? */
  private isAfterShort(box: Box, first: Box): boolean {
    const before = box.children.slice(0, Math.max(0, box.children.indexOf(first)));
    return (
      before.length > 0 &&
      before.every((one) => {
        const card = this.reader.shortCardIn(one);
        return card !== null && this.isShortCard(card);
      })
    );
  }
}

/** Do most of a list's entries lead to sections or services, and but a few of them to stories? */
function areFew(cards: readonly Card[], box: Box): boolean {
  const linked = box.children.filter(({ linkChars }) => linkChars > 0);
  return isItems(box) && cards.length * 2 < linked.length;
}

function isItems(box: Box): boolean {
  return box.tag === 'ul' || box.tag === 'ol';
}
