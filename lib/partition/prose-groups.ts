import { FAR } from './box-signs.ts';
import type { BlockSigns } from './block-signs.ts';
import { commonBox, type Block, type Box, type PageMap } from './page-map.ts';

/** How much prose stands in one place, or in one style. */
interface Group {
  words: number;
  prose: number;
  blocks: number;
}

/** The column holds this share of the prose. */
const COLUMN_SHARE = 0.75;

/** Where the prose of a page stands: by box, by the box around that, and by element and class. */
export class ProseGroups {
  readonly total: Group = { words: 0, prose: 0, blocks: 0 };
  /** The smallest box that holds most of the prose. */
  readonly column: Box;
  private readonly homes = new Map<Box, Group>();
  private readonly outers = new Map<Box, Group>();
  private readonly styles = new Map<string, Group>();
  private readonly looks = new Map<Box, string>();
  private readonly main: Box | null;

  /**
   * @param signs what each block says of itself
   * @param counts whether a block's prose counts: after the headline, and no other story's
   */
  constructor(page: PageMap, signs: readonly BlockSigns[], counts: (block: Block) => boolean) {
    const words = page.blocks.map((block, i) => {
      const own = signs[i];
      return own?.isProse === true && counts(block) ? own.words : 0;
    });
    for (const block of page.blocks) this.count(block, words[block.index] ?? 0);
    this.main = this.mainHome();
    this.column = this.mainColumn(page, words);
  }

  /** The signs of a block's surroundings: shares of prose, and how far it stands from most of it. */
  signsOf(block: Block, home: Box): number[] {
    const groups = [
      this.homes.get(home),
      this.outers.get(home.parent ?? home),
      this.styles.get(this.lookOf(block.box)),
    ];
    const all = Math.max(1, this.total.words);
    return groups.flatMap((group) => {
      if (group === undefined) return [0, 0, 0];
      return [group.words / all, group.prose, group.prose / group.blocks];
    });
  }

  /** Levels up and down to the box with most prose, and blocks from its beginning and to its end. */
  distances(block: Block, home: Box): number[] {
    if (this.main === null) return [FAR, FAR, FAR, FAR];
    const shared = commonBox(home, this.main);
    const { from, to } = this.main;
    const before = Math.max(-FAR, Math.min(FAR, block.index - from));
    const after = Math.max(-FAR, Math.min(FAR, to - block.index));
    return [home.depth - shared.depth, this.main.depth - shared.depth, before, after];
  }

  private count(block: Block, words: number): void {
    const home = homeOf(block.box);
    const groups = [
      this.total,
      groupIn(this.homes, home),
      groupIn(this.outers, home.parent ?? home),
      groupIn(this.styles, this.lookOf(block.box)),
    ];
    for (const group of groups) {
      group.blocks++;
      group.words += words;
      if (words > 0) group.prose++;
    }
  }

  /** The box in which most of the prose after the headline stands. */
  private mainHome(): Box | null {
    let [main, most] = [null as Box | null, 0];
    for (const [box, group] of this.homes)
      if (group.words > most) [main, most] = [box, group.words];
    return main;
  }

  private mainColumn(page: PageMap, words: readonly number[]): Box {
    const enough = this.total.words * COLUMN_SHARE;
    const wordsIn = ({ from, to }: Box): number =>
      words.slice(from, to).reduce((sum, one) => sum + one, 0);
    let column = page.root;
    for (;;) {
      const inner = column.children.find((child) => wordsIn(child) >= enough);
      if (inner === undefined || enough === 0) return column;
      column = inner;
    }
  }

  /** Element and classes of a box and of the one around it. */
  private lookOf(box: Box): string {
    const known = this.looks.get(box);
    if (known !== undefined) return known;
    const look = `${box.tag}${box.hint}<${box.parent?.tag ?? ''}${box.parent?.hint ?? ''}`;
    this.looks.set(box, look);
    return look;
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
  if (group === undefined) groups.set(key, (group = { words: 0, prose: 0, blocks: 0 }));
  return group;
}
