import { bareText } from '../html/words.ts';
import { FAR, SORT_COUNT, type BoxSigns } from './box-signs.ts';
import { signsOf, type BlockSigns } from './block-signs.ts';
import { around, commonBox, type Block, type Box, type PageMap } from './page-map.ts';

/** What the earlier steps have set apart, block by block. */
export interface SetApart {
  readonly headline: Block | null;
  /** Blocks of other stories' cards. */
  readonly cards: ReadonlySet<Block>;
  /** Blocks that a clutter rule found. */
  readonly clutter: ReadonlySet<Block>;
}

/** How much prose stands in one place, or in one style. */
interface Group {
  words: number;
  prose: number;
  blocks: number;
  linkWords: number;
}

/** The column holds this share of the prose. */
const COLUMN_SHARE = 0.75;

/** Looked at on either side of a block. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];

/**
 * Reads from a page the rows of numbers that the story model takes: one row for each block.
 * @param boxes what `boxSigns` says of the page
 */
export function storySigns(
  page: PageMap,
  apart: SetApart,
  boxes: ReadonlyMap<Box, BoxSigns>,
): number[][] {
  return new SignReader(page, apart, boxes).rows();
}

/** The boxes that hold the headline, each with how many levels it is up from there. */
export function headlineBoxes(apart: SetApart): Map<Box, number> {
  const levels = new Map<Box, number>();
  if (apart.headline === null) return levels;
  for (const box of around(apart.headline.box)) levels.set(box, levels.size);
  return levels;
}

class SignReader {
  private readonly page: PageMap;
  private readonly apart: SetApart;
  private readonly blocks: readonly BlockSigns[];
  private readonly boxes: ReadonlyMap<Box, BoxSigns>;
  private readonly homes = new Map<Box, Group>();
  private readonly outers = new Map<Box, Group>();
  private readonly styles = new Map<string, Group>();
  private readonly looks = new Map<Box, string>();
  private readonly seen = new Map<string, number>();
  private readonly total: Group = { words: 0, prose: 0, blocks: 0, linkWords: 0 };
  private readonly home: Box | null;
  private readonly column: Box;
  private readonly levels: ReadonlyMap<Box, number>;
  private readonly title: string;
  private readonly start: number;

  constructor(page: PageMap, apart: SetApart, boxes: ReadonlyMap<Box, BoxSigns>) {
    this.page = page;
    this.apart = apart;
    this.boxes = boxes;
    this.levels = headlineBoxes(apart);
    this.start = apart.headline?.index ?? -1;
    this.title = apart.headline === null ? '' : bareText(apart.headline.text);
    this.blocks = page.blocks.map(signsOf);
    page.blocks.forEach((block, i) => this.count(block, this.blocks[i]!));
    this.home = this.mainHome();
    this.column = this.mainColumn();
  }

  rows(): number[][] {
    let words = 0;
    let heading = -1;
    let related = 0;
    let titles = 0;
    return this.page.blocks.map((block, i) => {
      const own = this.blocks[i]!;
      if (own.heading > 0) [heading, related] = [i, own.isRelated ? 1 : 0];
      else if (own.isRelated) related = 1;
      if (own.heading === 1 && i > this.start) titles++;
      const row = [
        ...this.ownSigns(own),
        ...this.placeSigns(block, own),
        ...this.boxes.get(block.box)!,
        ...this.groupSigns(block),
        i - this.start,
        i / Math.max(1, this.blocks.length),
        words,
        words / Math.max(1, this.total.words),
        heading < 0 ? 99 : i - heading,
        related,
        titles,
        ...NEIGHBOURS.flatMap((by) => this.neighbourSigns(i, by)),
      ];
      if (i > this.start && own.isProse && !this.apart.cards.has(block)) words += own.words;
      return row;
    });
  }

  private count(block: Block, own: BlockSigns): void {
    this.seen.set(own.bare, (this.seen.get(own.bare) ?? 0) + 1);
    const home = homeOf(block.box);
    const groups = [
      this.total,
      groupIn(this.homes, home),
      groupIn(this.outers, home.parent ?? home),
      groupIn(this.styles, this.lookOf(block.box)),
    ];
    const counts = own.isProse && !this.apart.cards.has(block) && block.index > this.start;
    for (const group of groups) {
      group.blocks++;
      group.linkWords += own.words * own.share;
      if (counts) [group.words, group.prose] = [group.words + own.words, group.prose + 1];
    }
  }

  /** The box in which most of the prose after the headline stands. */
  private mainHome(): Box | null {
    let [main, most] = [null as Box | null, 0];
    for (const [box, group] of this.homes) if (group.words > most) [main, most] = [box, group.words];
    return main;
  }

  /** The smallest box that holds most of the prose after the headline, cards left out. */
  private mainColumn(): Box {
    const enough = this.total.words * COLUMN_SHARE;
    let column = this.page.root;
    for (;;) {
      const inner = column.children.find((child) => this.wordsIn(child) >= enough);
      if (inner === undefined || enough === 0) return column;
      column = inner;
    }
  }

  private wordsIn(box: Box): number {
    let words = 0;
    for (let i = Math.max(box.from, this.start + 1); i < box.to; i++) {
      const own = this.blocks[i]!;
      if (own.isProse && !this.apart.cards.has(this.page.blocks[i]!)) words += own.words;
    }
    return words;
  }

  /** Element and classes of a box and of the one around it. */
  private lookOf(box: Box): string {
    const known = this.looks.get(box);
    if (known !== undefined) return known;
    const look = `${box.tag}${box.hint}<${box.parent?.tag ?? ''}${box.parent?.hint ?? ''}`;
    this.looks.set(box, look);
    return look;
  }

  private ownSigns(own: BlockSigns): number[] {
    const flags = [
      own.isProse,
      own.endsSentence,
      own.endsColon,
      own.startsLow,
      own.isQuoted,
      own.isTime,
      own.holdsTime,
      own.isByline,
      own.isLabel,
      own.isRelated,
    ];
    const { words, chars, share, links, heading, stops, capitals, digits, marks, parts } = own;
    const numbers = [words, chars, share, links, heading, stops, capitals, digits, marks, parts];
    return [...numbers, ...flags.map(Number), this.seen.get(own.bare) ?? 1, own.bare === this.title ? 1 : 0];
  }

  private placeSigns(block: Block, own: BlockSigns): number[] {
    const { box } = block;
    const { cards, clutter } = this.apart;
    const inner = box.chars === 0 ? 1 : own.chars / box.chars;
    const outer = box.parent === null ? 1 : own.chars / Math.max(1, box.parent.chars);
    const flags = [cards.has(block), clutter.has(block), box.tag === 'p', box.tag === 'div', box.tag === 'li'];
    return [box.depth, box.media, box.parent?.media ?? 0, box.parent?.controls ?? 0, inner, outer, ...flags.map(Number)];
  }

  private groupSigns(block: Block): number[] {
    const home = homeOf(block.box);
    const groups = [this.homes.get(home), this.outers.get(home.parent ?? home), this.styles.get(this.lookOf(block.box))];
    const all = Math.max(1, this.total.words);
    const numbers = groups.flatMap((group) => {
      if (group === undefined) return [0, 0, 0];
      return [group.words / all, group.prose, group.prose / group.blocks];
    });
    numbers.push(...this.wayTo(home));
    if (this.home === null) return [...numbers, FAR, FAR, FAR, FAR];
    const shared = commonBox(home, this.home);
    const { from, to } = this.home;
    const before = Math.max(-FAR, Math.min(FAR, block.index - from));
    const after = Math.max(-FAR, Math.min(FAR, to - block.index));
    return [...numbers, home.depth - shared.depth, this.home.depth - shared.depth, before, after];
  }

  /** Levels up to the column, and up to what holds the headline; how far that is from the headline. */
  private wayTo(home: Box): number[] {
    let [toColumn, toHeadline, fromHeadline] = [FAR, FAR, FAR];
    let up = 0;
    for (const box of around(home)) {
      if (box === this.column) toColumn = Math.min(FAR, up);
      const level = this.levels.get(box);
      if (level !== undefined && toHeadline === FAR) {
        [toHeadline, fromHeadline] = [Math.min(FAR - 1, up), Math.min(FAR, level)];
      }
      up++;
    }
    return [toColumn, toHeadline, fromHeadline, this.articleOf(home)];
  }

  /** 0 in no <article>, 1 in the headline's, 2 in another one. */
  private articleOf(home: Box): number {
    for (const box of around(home)) if (box.tag === 'article') return this.levels.has(box) ? 1 : 2;
    return 0;
  }

  private neighbourSigns(at: number, by: number): number[] {
    const one = this.blocks[at + by];
    const block = this.page.blocks[at + by];
    if (one === undefined || block === undefined) return [-1, -1, -1, -1];
    const apart = this.apart.cards.has(block) ? 2 : this.apart.clutter.has(block) ? 1 : 0;
    const kind = one.heading > 0 ? 2 : one.isProse ? (one.endsSentence ? 4 : 3) : 1;
    return [one.words, one.share, kind, apart];
  }
}

/** The box that a paragraph stands in among others: the first that holds more than the paragraph. */
export function homeOf(box: Box): Box {
  let home = box;
  while (home.parent !== null && (home.to - home.from < 2 || home.tag === 'p')) home = home.parent;
  return home;
}

function groupIn<K>(groups: Map<K, Group>, key: K): Group {
  let group = groups.get(key);
  if (group === undefined) groups.set(key, (group = { words: 0, prose: 0, blocks: 0, linkWords: 0 }));
  return group;
}

export const SIGN_COUNT = 10 + 12 + 11 + SORT_COUNT + 17 + 7 + NEIGHBOURS.length * 4;
