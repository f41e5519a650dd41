import { LEAD } from '../extract/byline-words.ts';
import { namesIn } from '../extract/names.ts';
import type { Block, PageMap } from './page-map.ts';

/** Longer lines are sentences. */
const NAME_LINE_CHARS = 80;
/** A single word may be any: "By Design" over "Design is …". */
const LEAST_WORDS = 2;

/**
 * Takes from a story what says who wrote it: a line "Written by Ada Moss" and right under it a paragraph
 * that begins with that name. A byline over a paragraph of the story is left to those who read bylines.
 * @param kept the blocks that are taken for the story's, in order
 */
export function dropAuthorNotes(page: PageMap, kept: readonly Block[]): readonly Block[] {
  const dropped = new Set<Block>();
  for (const block of kept) {
    const line = page.blocks[block.index - 1];
    if (line === undefined || block.heading > 0) continue;
    if (authorsIn(line).some((name) => block.text.startsWith(`${name} `))) {
      dropped.add(line).add(block);
    }
  }
  return dropped.size === 0 ? kept : kept.filter((block) => !dropped.has(block));
}

function authorsIn({ text }: Block): readonly string[] {
  if (text.length > NAME_LINE_CHARS || !LEAD.test(text)) return [];
  return namesIn(text).filter((name) => name.split(' ').length >= LEAST_WORDS);
}
