import { around, type Block } from '../partition/page-map.ts';
import type { Partition } from '../partition/partition-page.ts';
import { isProse } from '../partition/prose.ts';
import { looksLikeTime } from '../related/time-label.ts';
import { isOffer } from './is-offer.ts';

/** Byline, time and standfirst stand within so many blocks of the headline. */
const HEAD_BLOCKS = 15;
const HEAD_HINT = / (byline|author|authors|date|dateline|time|timestamp|published|standfirst|dek) /;
const BYLINE = /^(by|von|par|por|di|da|door|av|af|przez|oleh|yazan|автор|от)\s\p{L}/iu;

/** Byline, time and standfirst: between the headline and the story, or just above it. */
export function headBlocks({ page, headline, story }: Partition): Block[] {
  if (headline === null) return [];
  const end = story.find((block) => block.index > headline.index)?.index ?? headline.index;
  const from = Math.max(0, headline.index - HEAD_BLOCKS);
  const to = Math.min(end, headline.index + HEAD_BLOCKS);
  const near = page.blocks.slice(from, Math.max(to, headline.index + 1));
  return near.filter(
    (block) => isHeadLine(block) || (block.index > headline.index && isStandfirst(block, headline)),
  );
}

/**
 * A sentence below the headline, and no offer: that one stands in a form, which some sites lay round the
 * whole page, or says with a link what a rule looks for.
 */
function isStandfirst(block: Block, headline: Block): boolean {
  if (!isProse(block) || block.box.controls > 0 || isOffer(block)) return false;
  for (const { tag, from } of around(block.box)) if (tag === 'form') return from <= headline.index;
  return true;
}

function isHeadLine({ text, parts, box }: Block): boolean {
  if (text.length > 160) return false;
  if (BYLINE.test(text) || parts.some(looksLikeTime)) return true;
  return HEAD_HINT.test(box.hint) || box.tag === 'time' || box.tag === 'address';
}
