import { countWords } from '../html/count-words.ts';
import { around, holds, type Block, type Box, type PageMap } from '../partition/page-map.ts';
import { CONTROLS, MEDIA } from '../partition/tags.ts';
import { boxRound, isInSight } from './climb.ts';
import type { ClutterRule } from './clutter-rule.ts';
import { elementsWithin } from './elements-within.ts';
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
 * else its frame, colour and reserved height stay as a hole in the page. What stands over nothing goes with it.
 */
export function fillHoles(page: PageMap, found: readonly ClutterHit[], kept: Kept): ClutterHit[] {
  const pieces = outermost(found).map((hit) => ({
    hit,
    from: hit.box ?? boxRound(page, hit.element),
  }));
  const gone = goneWith(page, pieces);
  const wrapped = pieces.map(({ hit, from }) => {
    if (from === null) return hit;
    const box = wrapperOf(page, hit, { from, gone, kept });
    return box === hit.box ? hit : { ...hit, box, element: box?.element ?? hit.element };
  });
  return outermost(wrapped);
}

/** A hit, and the box that it is or stands loose in. */
interface Piece {
  readonly hit: ClutterHit;
  readonly from: Box | null;
}

function goneWith(page: PageMap, pieces: readonly Piece[]): ReadonlyMap<Box, Gone> {
  const gone = new Map<Box, Gone>();
  for (const { hit, from } of pieces) {
    if (from === null || from === page.root) continue;
    const { chars, media, controls } = hit.box ?? holdingsOf(page, hit.element, from);
    for (const box of around(from)) {
      const so = gone.get(box) ?? { chars: 0, media: 0, controls: 0 };
      so.chars += chars;
      so.media += media;
      so.controls += controls;
      gone.set(box, so);
    }
  }
  return gone;
}

const MEDIA_WITHIN = Array.from(MEDIA).join();
const CONTROLS_WITHIN = Array.from(CONTROLS).join();

/**
 * What an element without a box of its own has of the box it stands in. What is not seen of it was not counted there,
 * and of text only that of links is looked for: less than all of it leaves a hole, more would take something else.
 */
function holdingsOf(page: PageMap, element: Element, { linkFrom, linkTo }: Box): Gone {
  const inside = new Set(elementsWithin(element, 'a'));
  const links = page.links.slice(linkFrom, linkTo).filter((link) => inside.has(link.element));
  const seen = (selector: string): number =>
    elementsWithin(element, selector).filter((one) => isInSight(page, one)).length;
  return {
    chars: links.reduce((sum, { text }) => sum + text.length, 0),
    media: seen(MEDIA_WITHIN),
    controls: seen(CONTROLS_WITHIN),
  };
}

interface Emptied {
  readonly from: Box;
  readonly gone: ReadonlyMap<Box, Gone>;
  readonly kept: Kept;
}

interface EmptiedBy extends Emptied {
  readonly rule: ClutterRule;
}

/** The largest box of which nothing is left; what was found itself where more than it is left of the box around it. */
function wrapperOf(page: PageMap, hit: ClutterHit, emptied: Emptied): Box | null {
  const { from, gone, kept } = emptied;
  let best = hit.box;
  for (const box of around(from)) {
    if (box === hit.box) continue;
    if (FRAMES.has(box.tag) || kept.boxes.has(box)) break;
    if (!isEmptied(box, gone))
      return hit.rule.kind !== 'ad' && isHeading(page, box, { ...emptied, rule: hit.rule })
        ? box
        : best;
    best = box;
  }
  return best;
}

/** A heading has no more words; a longer line may say something by itself. */
const HEADING_WORDS = 8;
/** Nor a label in a box of its own ("Download"); a paragraph, however short, may say something by itself. */
const LABEL_WORDS = 3;

/** Over a link to a network's page the label may be the name of who writes; over the badge of a shop for apps it is none. */
function mayHead({ box, heading, links, text }: Block, { kind }: ClutterRule): boolean {
  if (heading > 0) return countWords(text) <= HEADING_WORDS;
  if (kind !== 'app-banner' || links.length > 0 || box.tag === 'p') return false;
  return countWords(text) <= LABEL_WORDS;
}

/** Where a network's script keeps frames that nobody sees. */
const SCRIPT_ROOT = 'fb-root';

/**
 * Is nothing left of a box but the heading or label of what went, with no place under it that may yet be filled? What
 * an advertisement stands in may be the section that the heading is for.
 */
function isHeading(page: PageMap, box: Box, { from, gone, rule }: EmptiedBy): boolean {
  const so = gone.get(box);
  const first = page.blocks[box.from];
  if (so === undefined || first === undefined || first.box.index > from.index) return false;
  if (!mayHead(first, rule)) return false;
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
