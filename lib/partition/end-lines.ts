import { CREDIT_LINE } from './credit-phrases.ts';
import { inCaption } from './in-caption.ts';
import type { Block, PageMap } from './page-map.ts';
import { homeOf } from './prose-groups.ts';
import { isProse } from './prose.ts';

/**
 * The short lines with which a story ends: winners, results, the last words of an interview. They stand under its last
 * paragraph, in its place and looking as it does, and nothing else follows them there.
 * @param own the story's blocks
 */
export function endLines(page: PageMap, own: ReadonlySet<Block>): Block[] {
  const last = page.blocks.findLast((block) => own.has(block) && isProse(block));
  if (last === undefined) return [];
  const home = homeOf(last.box);
  const rest = page.blocks.slice(last.index + 1, home.to);
  const isLine = (block: Block): boolean =>
    own.has(block) ||
    (block.links.length === 0 && homeOf(block.box) === home && isLike(block, last));
  return rest.every(isLine) && rest.at(-1)?.heading === 0 ? rest : [];
}

function isLike(block: Block, last: Block): boolean {
  if (inCaption(block) || CREDIT_LINE.test(block.text)) return false;
  if (block.heading > 0) return block.heading > 1;
  return block.box.tag === last.box.tag && block.box.hint === last.box.hint;
}
