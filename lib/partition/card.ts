import { isSamePage, isSectionAround, pageKey, webUrl } from '../html/urls.ts';
import { countWords } from '../html/count-words.ts';
import { namesStory } from '../related/story-address.ts';
import { weighs } from '../related/text-weight.ts';
import { looksLikeTime } from '../related/time-label.ts';
import { holds, linkShare, type Block, type Box, type PageLink, type PageMap } from './page-map.ts';
import { isProse } from './prose.ts';
import { titleOfTwo } from './title-of-two.ts';
import { isWithinSentence } from './within-sentence.ts';

/** A box that presents one other story. */
export interface Card {
  readonly box: Box;
  readonly link: PageLink;
  /** Absolute address of the other story. */
  readonly url: string;
  /** The same, as `pageKey` names it. */
  readonly key: string;
  readonly title: string;
  /** Does it carry paragraphs of that story? */
  readonly hasProse: boolean;
  readonly hasTime: boolean;
  /** Do paragraphs stand above its title? Then the link is one of a text, and names no card. */
  readonly isTitledBelow: boolean;
}

/** Fewer words are a section's or a person's name. */
const TITLE_WORDS = 4;
/** Beside cards with full titles, or under a heading that announces stories, a short title will do. */
const SHORT_TITLE_WORDS = 2;
/** Longer text is no title: the longest title in the corpus has 257 characters. */
const TITLE_CHARS = 300;
/** A card with more links than this is a list itself; tags and authors bring a handful. */
const CARD_LINKS = 14;
/** Of the corpus's summaries on cards nine in ten are shorter. */
const SUMMARY_CHARS = 280;

interface Title {
  readonly link: PageLink;
  readonly text: string;
}

/** Where a link leads. */
type Target = Pick<Card, 'url' | 'key'>;

/** A card whose text is looked at only when somebody asks: most boxes that could be one are in no list. */
class CardOf implements Card {
  readonly box: Box;
  readonly link: PageLink;
  readonly url: string;
  readonly key: string;
  readonly title: string;
  private readonly page: PageMap;

  constructor(page: PageMap, card: Omit<Card, 'hasProse' | 'hasTime' | 'isTitledBelow'>) {
    this.page = page;
    this.box = card.box;
    this.link = card.link;
    this.url = card.url;
    this.key = card.key;
    this.title = card.title;
  }

  get hasProse(): boolean {
    return this.blocks().some((block) => isOwnProse(block, this.title));
  }

  get hasTime(): boolean {
    return this.blocks().some((block) => block.parts.some(looksLikeTime));
  }

  get isTitledBelow(): boolean {
    if (this.box.link !== null) return false;
    return this.blocks().some(
      (block) => block.index < this.link.block && isOwnProse(block, this.title),
    );
  }

  private blocks(): readonly Block[] {
    return this.page.blocks.slice(this.box.from, this.box.to);
  }
}

/** Reads boxes as cards, each once. */
export class CardReader {
  private readonly cards = new Map<Box, Card | null>();
  private readonly targets = new Map<PageLink, Target | null>();
  private readonly titles = new Map<PageLink, string | null>();
  private readonly shortTitles = new Map<PageLink, string | null>();
  private readonly ownKey: string;
  private readonly page: PageMap;
  private readonly headline: Block | null;

  constructor(page: PageMap, headline: Block | null) {
    this.page = page;
    this.headline = headline;
    this.ownKey = pageKey(page.url);
  }

  /** The card that a box is: one link to a page of its own, worded like a headline; null where it is none. */
  cardIn(box: Box): Card | null {
    const known = this.cards.get(box);
    if (known !== undefined) return known;
    const card = this.read(box, TITLE_WORDS);
    this.cards.set(box, card);
    return card;
  }

  /** The card that a box is where something else says that it must be one, so a short title will do. */
  shortCardIn(box: Box): Card | null {
    return this.cardIn(box) ?? this.read(box, SHORT_TITLE_WORDS);
  }

  /** Does a box link to the page itself, and nowhere else? */
  isPageItself(box: Box): boolean {
    const links = this.linksIn(box);
    return (
      links.length > 0 &&
      links.every((link) => isSamePage(this.targetOf(link)?.key ?? '', this.ownKey))
    );
  }

  /** The card that a line is whose link may be but a few of its words: under a heading that announces stories. */
  lineCardIn(box: Box): Card | null {
    const block = this.page.blocks[box.from];
    const [link, another] = block?.links ?? [];
    if (block === undefined || link === undefined || another !== undefined) return null;
    if (box.to - box.from !== 1 || this.keyOf(link) === null) return null;
    if (!isTitle(block.text, SHORT_TITLE_WORDS)) return null;
    return this.make(box, { link, text: block.text });
  }

  /**
   * The card that a box is whose link says nothing of the story: one laid over it without words, or a
   * button ("Read on"). Its heading, else its first worded line, is the title.
   * @param label a line of the box that is no title
   */
  overlayCardIn(box: Box, label: Block | null): Card | null {
    const card = this.read(box, TITLE_WORDS);
    if (card !== null) return card;
    const link = this.linksIn(box).find(
      (one) => this.keyOf(one) !== null && namesStory(this.targetOf(one)?.url ?? '', this.page.url),
    );
    const title = link === undefined ? null : this.titleBeside(box, link, label);
    return link === undefined || title === null ? null : this.make(box, { link, text: title });
  }

  /** A box's heading, a short one where a summary stands with it, else its first worded line; nothing that leads elsewhere. */
  private titleBeside(box: Box, link: PageLink, label: Block | null): string | null {
    const key = this.keyOf(link);
    const lines = this.page.blocks
      .slice(box.from, box.to)
      .filter((one) => one !== label && one.links.every((other) => this.keyOf(other) === key));
    const heading = lines.find((one) => one.heading > 0 && isTitle(one.text, SHORT_TITLE_WORDS));
    const isWorded = (one: Block) => one.heading > 0 || one.links.length === 0;
    const line = lines.find((one) => isWorded(one) && isTitle(one.text, TITLE_WORDS));
    return line === undefined ? null : (heading ?? line).text;
  }

  private read(box: Box, words: number): Card | null {
    if (this.headline !== null && holds(box, this.headline.box)) return null;
    const links = this.linksIn(box);
    if (links.length === 0 || links.length > CARD_LINKS) return null;
    const title = this.titleLink(links, words);
    return title === null ? null : this.make(box, title);
  }

  private make(box: Box, { link, text }: Title): Card | null {
    const target = this.targetOf(link);
    return target === null ? null : new CardOf(this.page, { box, link, title: text, ...target });
  }

  private linksIn(box: Box): PageLink[] {
    const links = this.page.links.slice(box.linkFrom, box.linkTo);
    return box.link !== null && !links.includes(box.link) ? [box.link, ...links] : links;
  }

  /** The one link of a box that is worded like a headline; null where there is none or more than one. */
  private titleLink(links: readonly PageLink[], words: number): Title | null {
    let best: (Title & Target) | null = null;
    for (const link of links) {
      const key = this.keyOf(link);
      if (key === null) continue;
      const text = this.titleIn(link, words);
      if (text === null) continue;
      const title = { link, text, key, url: this.targetOf(link)?.url ?? '' };
      best = best === null ? title : titleOfTwo(best, title, this.page.url);
      if (best === null) return null;
    }
    return best;
  }

  /** Boxes within boxes ask for the title of one link again and again. */
  private titleIn(link: PageLink, words: number): string | null {
    const titles = words === TITLE_WORDS ? this.titles : this.shortTitles;
    let title = titles.get(link);
    if (title === undefined) titles.set(link, (title = this.titleText(link, words)));
    return title;
  }

  /** What names the story in a link: its heading, else its first worded line. */
  private titleText(link: PageLink, words: number): string | null {
    const own = this.page.boxOf.get(link.element);
    if (own === undefined) {
      const block = this.page.blocks[link.block];
      if (block !== undefined && isWithinSentence(link, block)) return null;
      return isTitle(link.text, words) ? link.text : null;
    }
    const blocks = this.page.blocks.slice(own.from, own.to);
    const heading = blocks.find((block) => block.heading > 0 && isTitle(block.text, words));
    const lines = blocks.filter((block) => isTitle(block.text, words));
    const worded = lines.filter((block) => !block.parts.every(looksLikeTime));
    return (
      (heading ?? (words < TITLE_WORDS ? wordiest(worded) : worded[0]) ?? lines[0])?.text ?? null
    );
  }

  /** The name of the page that a link leads to; null for one that leads nowhere else. */
  private keyOf(link: PageLink): string | null {
    const key = this.targetOf(link)?.key ?? null;
    if (key === null || isSamePage(key, this.ownKey) || !/[/?]/.test(key)) return null;
    return isSectionAround(key, this.ownKey) ? null : key;
  }

  private targetOf(link: PageLink): Target | null {
    let target = this.targets.get(link);
    if (target === undefined) {
      const url = link.href.startsWith('#') ? null : webUrl(link.href, this.page.base);
      target = url === null ? null : { url, key: pageKey(url) };
      this.targets.set(link, target);
    }
    return target;
  }
}

/** Of a story's topic and its short title, the title. */
const wordiest = (lines: readonly Block[]) =>
  lines.toSorted((a, b) => countWords(b.text) - countWords(a.text))[0];

function isTitle(text: string, words: number): boolean {
  return text.length <= TITLE_CHARS && countWords(text) >= words;
}

/** A paragraph of the other story: prose that is not just its linked title again. */
function isOwnProse(block: Block, title: string): boolean {
  if (block.text === title || !weighs(block.text, SUMMARY_CHARS)) return false;
  return isProse(block) || linkShare(block) === 1;
}
