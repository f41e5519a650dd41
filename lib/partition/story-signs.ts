import { bareText } from '../html/words.ts';
import { FAR, SORT_COUNT, type BoxSigns } from './box-signs.ts';
import { signsOf, type BlockSigns } from './block-signs.ts';
import { around, type Block, type Box, type PageMap } from './page-map.ts';
import { homeOf, ProseGroups } from './prose-groups.ts';

/** What the earlier steps have set apart, block by block. */
export interface SetApart {
  readonly headline: Block | null;
  /** Blocks of other stories' cards. */
  readonly cards: ReadonlySet<Block>;
  /** Blocks that a clutter rule found. */
  readonly clutter: ReadonlySet<Block>;
}

/** What the blocks above a block have told. */
interface SoFar {
  words: number;
  heading: number;
  related: number;
  titles: number;
}

/** Blocks since the last heading where there is none yet. */
const NO_HEADING = 99;

/** What is said of a box that was not read. */
const NO_BOX: BoxSigns = Array.from({ length: SORT_COUNT }, () => FAR);

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
  private readonly groups: ProseGroups;
  private readonly seen = new Map<string, number>();
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
    const counts = (block: Block): boolean => block.index > this.start && !apart.cards.has(block);
    this.groups = new ProseGroups(page, this.blocks, counts);
    for (const { bare } of this.blocks) this.seen.set(bare, (this.seen.get(bare) ?? 0) + 1);
  }

  rows(): number[][] {
    const so = { words: 0, heading: -1, related: 0, titles: 0 };
    return this.page.blocks.map((block, i) => {
      const own = this.blocks[i] ?? signsOf(block);
      const isAfter = i > this.start;
      noteHeading(so, own, { at: i, isAfter });
      const row = [...this.signsOf(block, own), ...this.pathSigns(i, so)];
      if (isAfter && own.isProse && !this.apart.cards.has(block)) so.words += own.words;
      return row;
    });
  }

  private signsOf(block: Block, own: BlockSigns): number[] {
    const home = homeOf(block.box);
    return [
      ...this.ownSigns(own),
      ...this.placeSigns(block, own),
      ...(this.boxes.get(block.box) ?? NO_BOX),
      ...this.groups.signsOf(block, home),
      ...this.wayTo(home),
      ...this.groups.distances(block, home),
    ];
  }

  /** How far down the page a block stands, what came before it, and what is around it. */
  private pathSigns(i: number, so: SoFar): number[] {
    return [
      i - this.start,
      i / Math.max(1, this.blocks.length),
      so.words,
      so.words / Math.max(1, this.groups.total.words),
      so.heading < 0 ? NO_HEADING : i - so.heading,
      so.related,
      so.titles,
      ...NEIGHBOURS.flatMap((by) => this.neighbourSigns(i, by)),
    ];
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
    return [
      ...numbers,
      ...flags.map(Number),
      this.seen.get(own.bare) ?? 1,
      own.bare === this.title ? 1 : 0,
    ];
  }

  private placeSigns(block: Block, own: BlockSigns): number[] {
    const { box } = block;
    const { cards, clutter } = this.apart;
    const inner = box.chars === 0 ? 1 : own.chars / box.chars;
    const outer = box.parent === null ? 1 : own.chars / Math.max(1, box.parent.chars);
    const flags = [
      cards.has(block),
      clutter.has(block),
      box.tag === 'p',
      box.tag === 'div',
      box.tag === 'li',
    ];
    return [
      box.depth,
      box.media,
      box.parent?.media ?? 0,
      box.parent?.controls ?? 0,
      inner,
      outer,
      ...flags.map(Number),
    ];
  }

  /** Levels up to the column, and up to what holds the headline; how far that is from the headline. */
  private wayTo(home: Box): number[] {
    let [toColumn, toHeadline, fromHeadline] = [FAR, FAR, FAR];
    let up = 0;
    for (const box of around(home)) {
      if (box === this.groups.column) toColumn = Math.min(FAR, up);
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

/** Keeps in mind the last heading, whether it is one over other stories, and titles after the first. */
function noteHeading(
  so: SoFar,
  own: BlockSigns,
  { at, isAfter }: { at: number; isAfter: boolean },
): void {
  if (own.heading > 0) so.heading = at;
  if (own.heading > 0 || own.isRelated) so.related = own.isRelated ? 1 : 0;
  if (own.heading === 1 && isAfter) so.titles++;
}

/** Signs in a row: of the block, its place, its boxes, its surroundings, its path and its neighbours. */
export const SIGN_COUNT = 10 + 12 + 11 + SORT_COUNT + 17 + 7 + NEIGHBOURS.length * 4;
