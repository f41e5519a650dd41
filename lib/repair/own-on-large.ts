import { MOST_HIDDEN, type Dropped } from '../clutter/guard.ts';
import { isWallBox, saysWall } from '../clutter/walls.ts';
import { mapPart } from '../partition/map-page.ts';
import { tagOf } from '../partition/node-walk.ts';
import type { IsSeen } from '../partition/page-map.ts';
import type { Settings } from '../settings.ts';
import { FRAME, ownElements, type HarmOf } from './own-elements.ts';
import { largeHeadline } from './large-headline.ts';
import { ownDropped, ownHits, type OwnHit } from './own-hits.ts';
import type { OwnRules } from './own-rules.ts';

/** What a reader's own rules say of a page that is too large to be told apart at a stretch. */
export interface OwnOnLarge {
  readonly hits: readonly OwnHit[];
  readonly dropped: readonly Dropped[];
  /** What must stay: nothing that stands in one of these, or holds one, may be hidden. */
  readonly spared: ReadonlySet<Element>;
}

/** The kinds that are switched on, and what the reader's own rules say of the page. */
export interface OwnWanted {
  readonly kinds: Settings['kinds'];
  readonly own: OwnRules;
}

/** Text that is never drawn. */
const SILENT = new Set(['script', 'style', 'noscript', 'template']);

/** Characters of text in an element, drawn or not: a large page is not asked for the style of everything. */
function charsIn(root: Element): number {
  const walker = root.ownerDocument.createTreeWalker(root, 4); // texts
  let chars = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || SILENT.has(tagOf(parent))) continue;
    chars += node.nodeValue?.trim().length ?? 0;
  }
  return chars;
}

/** What asks for harm without a map of the page: what an element holds is looked at alone. */
function harmAlone(document: Document, url: string, isSeen: IsSeen): HarmOf {
  const limit = charsIn(document.documentElement) * MOST_HIDDEN;
  const holdsHeadline = largeHeadline(document, url, isSeen);
  let gone = 0;
  return (element) => {
    if (FRAME.has(element.localName)) return 'whole-page';
    gone += charsIn(element);
    if (gone > limit) return 'too-much';
    const part = mapPart(element, url, isSeen);
    if (holdsHeadline(part)) return 'headline';
    const { blocks, boxes } = part;
    return boxes.some(isWallBox) || blocks.some(({ text }) => saysWall(text)) ? 'wall' : null;
  };
}

/**
 * Finds what a reader's own rules name on a large page, in a few milliseconds for each: a map of all of it
 * takes a second in which nothing moves. Nothing is changed.
 */
export function ownOnLarge(
  document: Document,
  { url, isSeen }: { readonly url: string; readonly isSeen: IsSeen },
  { kinds, own }: OwnWanted,
): OwnOnLarge {
  const elements = ownElements(document, own, () => harmAlone(document, url, isSeen));
  return {
    hits: ownHits(elements, kinds),
    dropped: ownDropped(elements, kinds),
    spared: new Set([...elements.kept, ...elements.story]),
  };
}
