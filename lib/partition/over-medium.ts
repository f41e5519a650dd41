import { RELATED_HEADING } from '../related/heading-phrases.ts';
import { inCaption } from './in-caption.ts';
import type { Block, Box, PageMap } from './page-map.ts';
import { homeOf } from './prose-groups.ts';

/**
 * Does a heading stand right over a picture, a film or a chart, and nothing else? In stories that are told in
 * pictures no word follows some headings, and each says what the picture under it shows.
 * @param end where the next block that counts stands
 */
export function isOverMedium(page: PageMap, heading: Block, end: number): boolean {
  if (heading.links.length > 0 || RELATED_HEADING.test(heading.text)) return false;
  const home = homeOf(heading.box);
  const from = heading.index + 1;
  const isNext = (at: number): boolean => at >= from && at <= end;
  const isBare = ({ box, at }: { box: Box; at: number }): boolean => box === home && isNext(at);
  if (page.pictures.some(isBare)) return true;
  return home.children.some((box) => isNext(box.from) && isMedium(page, box));
}

/** Is a box nothing but a medium and its caption? One with buttons is a bar or an offer. */
function isMedium({ blocks }: PageMap, { media, controls, from, to }: Box): boolean {
  return media > 0 && controls === 0 && blocks.slice(from, to).every(inCaption);
}
