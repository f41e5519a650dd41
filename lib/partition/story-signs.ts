import { FAR, SORT_COUNT, type BoxSigns } from './box-signs.ts';
import { signsOf, type BlockSigns } from './block-signs.ts';
import { around, bareOf, type Block, type Box, type PageMap } from './page-map.ts';
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

/** Looked at on either side of a block. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];
const NEIGHBOUR_SIGNS = 4;

/** What a block says of itself, in the order in which the model was taught it. */
const OWN = [
  ...(['words', 'chars', 'share', 'links', 'heading', 'stops', 'capitals', 'digits'] as const),
  ...(['marks', 'parts', 'isProse', 'endsSentence', 'endsColon', 'startsLow'] as const),
  ...(['isQuoted', 'isTime', 'holdsTime', 'isByline', 'isLabel', 'isRelated'] as const),
];
const PLACE_TAGS = ['p', 'div', 'li'];

/**
 * Reads from a page the rows of numbers that the story model takes: one row for each block.
 * @param boxes what `boxSigns` says of the page
 * @param take is given each row in turn; the next one is written into the same list
 */
export function eachStoryRow(
  { page, apart, boxes }: { page: PageMap; apart: SetApart; boxes: BoxSigns },
  take: (row: Float64Array, block: Block) => void,
): void {
  new SignReader(page, apart, boxes).run(take);
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
  private readonly boxes: BoxSigns;
  private readonly row = new Float64Array(SIGN_COUNT);
  /** Where in the row the next number goes. */
  private at = 0;
  private readonly groups: ProseGroups;
  private readonly seen = new Map<string, number>();
  private readonly levels: ReadonlyMap<Box, number>;
  private readonly title: string;
  private readonly start: number;

  constructor(page: PageMap, apart: SetApart, boxes: BoxSigns) {
    this.page = page;
    this.apart = apart;
    this.boxes = boxes;
    this.levels = headlineBoxes(apart);
    this.start = apart.headline?.index ?? -1;
    this.title = apart.headline === null ? '' : bareOf(apart.headline);
    this.blocks = page.blocks.map(signsOf);
    const counts = (block: Block): boolean => block.index > this.start && !apart.cards.has(block);
    this.groups = new ProseGroups(page, this.blocks, counts);
    for (const { bare } of this.blocks) this.seen.set(bare, (this.seen.get(bare) ?? 0) + 1);
  }

  run(take: (row: Float64Array, block: Block) => void): void {
    const so = { words: 0, heading: -1, related: 0, titles: 0 };
    this.page.blocks.forEach((block, i) => {
      const own = this.blocks[i] ?? signsOf(block);
      const isAfter = i > this.start;
      noteHeading(so, own, { at: i, isAfter });
      this.at = 0;
      this.addOwn(own);
      this.addPlace(block, own);
      this.addSurroundings(block);
      this.addPath(i, so);
      for (const by of NEIGHBOURS) this.addNeighbour(i + by);
      take(this.row, block);
      if (isAfter && own.isProse && !this.apart.cards.has(block)) so.words += own.words;
    });
  }

  private add(sign: number | boolean): void {
    this.row[this.at++] = Number(sign);
  }

  private addOwn(own: BlockSigns): void {
    for (const name of OWN) this.add(own[name]);
    this.add(this.seen.get(own.bare) ?? 1);
    this.add(own.bare === this.title);
  }

  private addPlace(block: Block, own: BlockSigns): void {
    const { box } = block;
    const { parent } = box;
    this.add(box.depth);
    this.add(box.media);
    this.add(parent?.media ?? 0);
    this.add(parent?.controls ?? 0);
    this.add(box.chars === 0 ? 1 : own.chars / box.chars);
    this.add(parent === null ? 1 : own.chars / Math.max(1, parent.chars));
    this.add(this.apart.cards.has(block));
    this.add(this.apart.clutter.has(block));
    for (const tag of PLACE_TAGS) this.add(box.tag === tag);
  }

  /** What the boxes around say, and how much prose stands where the block stands. */
  private addSurroundings(block: Block): void {
    const home = homeOf(block.box);
    this.row.set(this.boxes(block.box), this.at);
    this.at += SORT_COUNT;
    for (const sign of this.groups.signsOf(block, home)) this.add(sign);
    this.addWayTo(home);
    for (const sign of this.groups.distances(block, home)) this.add(sign);
  }

  /** How far down the page a block stands, and what came before it. */
  private addPath(i: number, so: SoFar): void {
    this.add(i - this.start);
    this.add(i / Math.max(1, this.blocks.length));
    this.add(so.words);
    this.add(so.words / Math.max(1, this.groups.total.words));
    this.add(so.heading < 0 ? NO_HEADING : i - so.heading);
    this.add(so.related);
    this.add(so.titles);
  }

  /** Levels up to the column, and up to what holds the headline; how far that is from the headline. */
  private addWayTo(home: Box): void {
    let [toColumn, toHeadline, fromHeadline, up] = [FAR, FAR, FAR, 0];
    for (let box: Box | null = home; box !== null; box = box.parent) {
      if (box === this.groups.column) toColumn = Math.min(FAR, up);
      const level = this.levels.get(box);
      if (level !== undefined && toHeadline === FAR) {
        toHeadline = Math.min(FAR - 1, up);
        fromHeadline = Math.min(FAR, level);
      }
      up++;
    }
    this.add(toColumn);
    this.add(toHeadline);
    this.add(fromHeadline);
    this.add(this.articleOf(home));
  }

  /** 0 in no <article>, 1 in the headline's, 2 in another one. */
  private articleOf(home: Box): number {
    for (let box: Box | null = home; box !== null; box = box.parent)
      if (box.tag === 'article') return this.levels.has(box) ? 1 : 2;
    return 0;
  }

  private addNeighbour(at: number): void {
    const one = this.blocks[at];
    const block = this.page.blocks[at];
    if (one === undefined || block === undefined) {
      this.row.fill(-1, this.at, this.at + NEIGHBOUR_SIGNS);
      this.at += NEIGHBOUR_SIGNS;
      return;
    }
    this.add(one.words);
    this.add(one.share);
    this.add(one.heading > 0 ? 2 : one.isProse ? (one.endsSentence ? 4 : 3) : 1);
    this.add(this.apart.cards.has(block) ? 2 : this.apart.clutter.has(block) ? 1 : 0);
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
export const SIGN_COUNT =
  OWN.length +
  2 +
  8 +
  PLACE_TAGS.length +
  SORT_COUNT +
  17 +
  7 +
  NEIGHBOURS.length * NEIGHBOUR_SIGNS;
