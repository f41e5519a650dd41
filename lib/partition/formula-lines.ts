import { tagOf } from './node-walk.ts';
import type { Block, PageMap } from './page-map.ts';

/** Is a block a formula and nothing else? */
function isFormula({ nodes }: Block): boolean {
  const full = nodes.filter((node) => node.textContent?.trim() !== '');
  return full.length > 0 && full.every((node) => tagOf(node) === 'math');
}

/**
 * Adds the formulas that stand on a line of their own within a story: by its words such a line is no
 * prose, and so is never taken for the story's.
 * @param kept the blocks that are taken for the story's, in order
 */
export function withFormulas(page: PageMap, kept: readonly Block[]): readonly Block[] {
  const last = kept.at(-1)?.index ?? 0;
  const all: Block[] = [];
  for (const block of kept) {
    all.push(block);
    let next = page.blocks[block.index + 1];
    while (next !== undefined && next.index < last && isFormula(next) && !kept.includes(next)) {
      all.push(next);
      next = page.blocks[next.index + 1];
    }
  }
  return all;
}
