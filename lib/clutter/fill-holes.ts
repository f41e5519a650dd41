import { countWords } from '../html/count-words.ts';
import { around, holds, type Box, type PageMap } from '../partition/page-map.ts';
import { outermost, type ClutterHit, type Kept } from './find-clutter.ts';

/** Never taken whole, however empty. */
const FRAMES = new Set(['body', 'html', 'main', 'header', 'footer', 'nav', 'article', 'td', 'tr']);

/** What of a box goes when its clutter goes. */
interface Gone {
  chars: number;
  media: number;
  controls: number;
}

/**
 * Takes, in place of each piece of clutter, the largest wrapper of which nothing is left without it:
 * else its frame, colour and reserved height stay as a hole in the page. A heading over nothing goes with it.
 */
export function fillHoles(page: PageMap, found: readonly ClutterHit[], kept: Kept): ClutterHit[] {
  const hits = outermost(found);
  const gone = goneWith(page, hits);
  const wrapped = hits.map((hit) => {
    if (hit.box === null) return hit;
    const box = wrapperOf(page, hit, { from: hit.box, gone, kept });
    return box === hit.box ? hit : { ...hit, box, element: box.element };
  });
  return outermost(wrapped);
}

function goneWith(page: PageMap, hits: readonly ClutterHit[]): ReadonlyMap<Box, Gone> {
  const gone = new Map<Box, Gone>();
  const add = (from: Box, { chars, media, controls }: Gone): void => {
    for (const box of around(from)) {
      const so = gone.get(box) ?? { chars: 0, media: 0, controls: 0 };
      so.chars += chars;
      so.media += media;
      so.controls += controls;
      gone.set(box, so);
    }
  };
  for (const { box } of hits) if (box !== null && box !== page.root) add(box, box);
  return gone;
}

interface Emptied {
  readonly from: Box;
  readonly gone: ReadonlyMap<Box, Gone>;
  readonly kept: Kept;
}

function wrapperOf(page: PageMap, { rule }: ClutterHit, emptied: Emptied): Box {
  const { from, gone, kept } = emptied;
  let best = from;
  for (const box of around(from)) {
    if (box === from) continue;
    if (FRAMES.has(box.tag) || kept.boxes.has(box)) break;
    if (!isEmptied(box, gone))
      return rule.kind !== 'ad' && isHeading(page, box, emptied) ? box : best;
    best = box;
  }
  return best;
}

/** A heading has no more words; a longer line may say something by itself. */
const HEADING_WORDS = 8;

/** Where a network's script keeps frames that nobody sees. */
const SCRIPT_ROOT = 'fb-root';

/**
 * Is nothing left of a box but the heading of what went, with no place under it that may yet be filled? What an
 * advertisement stands in may be the section that the heading is for.
 */
function isHeading(page: PageMap, box: Box, { from, gone }: Emptied): boolean {
  const so = gone.get(box);
  const first = page.blocks[box.from];
  if (so === undefined || first === undefined || first.heading === 0) return false;
  if (first.box.index > from.index || countWords(first.text) > HEADING_WORDS) return false;
  const left = box.chars - so.chars + (box.media - so.media) + (box.controls - so.controls);
  if (left > first.box.chars || gone.has(first.box)) return false;
  return box.children.every(
    (child) => gone.has(child) || holds(child, first.box) || child.element.id === SCRIPT_ROOT,
  );
}

/** Is nothing left of a box, and no part of it one that may yet be filled with something else? */
function isEmptied(box: Box, gone: ReadonlyMap<Box, Gone>): boolean {
  const so = gone.get(box);
  if (so === undefined || so.chars < box.chars) return false;
  if (so.media < box.media || so.controls < box.controls) return false;
  return box.children.every((child) => gone.has(child) || isSpacer(child));
}

function isSpacer(box: Box): boolean {
  return box.tag !== 'form' && box.children.length === 0 && !box.element.hasAttribute('id');
}
