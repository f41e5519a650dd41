import { isCapital, isSmall } from '../html/letters.ts';
import type { Block, PageLink } from './page-map.ts';
import { isProse } from './prose.ts';

/** Is a link some words of a sentence? */
export function isWithinSentence(link: PageLink, block: Block): boolean {
  if (isProse(block)) return !isTitleOfItem(link, block);
  return isSmall(link.text.charAt(0)) && !block.text.startsWith(link.text);
}

/** Does an item of a list begin with a link, and go on with a sentence of its own: a title and its summary? */
function isTitleOfItem({ text }: PageLink, block: Block): boolean {
  if (block.box.tag !== 'li' || !block.text.startsWith(text)) return false;
  return isCapital(block.text.slice(text.length).trimStart().charAt(0));
}
