import { RELATED_HEADING } from '../related/heading-phrases.ts';
import { commonBox, type Block, type Box, type PageMap } from './page-map.ts';

const LISTS = new Set(['ul', 'ol']);
/** Between a heading and its list stands no more than a line: "Serves 4", "For the soup". */
const LINES_BETWEEN = 1;

/**
 * The lists without a link that stand under a heading of their own, right above a part of the story under a heading
 * of the same rank: the ingredients above the method. Each item is too short to be told by itself.
 * @param own the story's blocks
 * @returns the headings, the lines under them and the items
 */
export function listSections(page: PageMap, own: ReadonlySet<Block>): Block[] {
  return page.boxes.flatMap((list) => {
    if (!LISTS.has(list.tag) || list.linkChars > 0 || list.to === list.from) return [];
    const heading = headingOver(page, list);
    if (heading === null || !isAbovePart(page, own, { heading, list })) return [];
    const section = page.blocks.slice(heading.index, list.to);
    return section.every(({ links }) => links.length === 0) ? section : [];
  });
}

/** The heading of a list, in one box with it. */
function headingOver({ blocks }: PageMap, { from, parent }: Box): Block | null {
  const above = blocks.slice(Math.max(0, from - 1 - LINES_BETWEEN), from);
  const heading = above.findLast((block) => block.heading > 0);
  if (heading === undefined || parent === null || heading.index < parent.from) return null;
  return heading.heading < 2 || RELATED_HEADING.test(heading.text) ? null : heading;
}

/** Does a part of the story follow right below, in the same box or the one around, under a heading of the same rank? */
function isAbovePart(
  { blocks }: PageMap,
  own: ReadonlySet<Block>,
  { heading, list }: { heading: Block; list: Box },
): boolean {
  const next = blocks[list.to];
  if (next?.heading !== heading.heading) return false;
  const shared = commonBox(list, next.box);
  if (shared !== list.parent && shared !== list.parent?.parent) return false;
  return blocks.slice(next.index + 1, next.index + 2 + LINES_BETWEEN).some((one) => own.has(one));
}
