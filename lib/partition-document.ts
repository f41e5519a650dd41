import { CLUTTER_RULES } from './clutter/rules/index.ts';
import { readHead, type PageHead } from './extract/page-head.ts';
import { titleCandidates } from './extract/title-candidates.ts';
import { seenBy } from './html/seen.ts';
import { unseenAmong } from './html/unseen-text.ts';
import { blockTexts } from './partition/block-texts.ts';
import { mapPage } from './partition/map-page.ts';
import type { Block, PageMap } from './partition/page-map.ts';
import { partitionPage, type Partition } from './partition/partition-page.ts';
import { harmOf, ownElements, type OwnElements } from './repair/own-elements.ts';
import { NO_RULES, type OwnRules } from './repair/own-rules.ts';
import { repairPartition } from './repair/repair-partition.ts';

/**
 * Some pages show their story only once their script has run (opacity 0, a collapsed "read on"). Where
 * next to nothing is seen and many times as much is there, what is there is the story.
 */
const SHOWN_STORY_CHARS = 400;
/** Summaries of other stories, taken for a story that is not shown, have come to 700 characters. */
const DOUBTFUL_STORY_CHARS = 1_000;
const HIDDEN_STORY_FACTOR = 4;

/** A page told apart, and what the reader's own rules name on it. */
export interface Told extends Partition {
  readonly own: OwnElements;
}

/** What is known beforehand. */
export interface Beforehand {
  /** What the page tells of itself, where it has been read already. */
  readonly head?: PageHead | undefined;
  /** What the reader's own rules say of the page. */
  readonly own?: OwnRules | undefined;
}

/** Tells a live document apart, as `partitionDocument` does. */
export type TellApart = (document: Document, url: string, before?: Beforehand) => Told;

/** Maps what is seen of a page, and what of it the reader's own rules leave. */
function mapSeen(
  document: Document,
  url: string,
  { own, sees }: { own: OwnElements; sees: (element: Element) => boolean },
): PageMap {
  const leftOut = new Set<Node>(own.hidden.keys());
  const isThere = (element: Element) => !leftOut.has(element) && sees(element);
  return { ...mapPage(document, url, isThere), leftOut };
}

function tell(page: PageMap, { head, own }: { head: PageHead; own: OwnElements }): Told {
  const partition = partitionPage(page, titleCandidates(head), CLUTTER_RULES);
  return { ...repairPartition(partition, own), own };
}

/**
 * Tells a live document apart, the same way for reading and for hiding. The document is not changed.
 * @param url the page's address
 */
export function partitionDocument(
  document: Document,
  url: string,
  { head = readHead(document), own: rules = NO_RULES }: Beforehand = {},
): Told {
  const isSeen = seenBy(document);
  const harm = () => harmOf(mapPage(document, url, isSeen), titleCandidates(head));
  const own = ownElements(document, rules, harm);
  const seen = tell(mapSeen(document, url, { own, sees: isSeen }), { head, own });
  const chars = charsOf(seen);
  if (chars >= DOUBTFUL_STORY_CHARS || isPaid(head)) return seen;
  const whole = mapSeen(document, url, { own, sees: () => true });
  // A story is no longer than its page: where little is hidden there is nothing to look for.
  if (whole.root.chars < HIDDEN_STORY_FACTOR * chars) return seen;
  if (whole.root.chars === seen.page.root.chars) return seen;
  const all = tell(whole, { head, own });
  return charsOf(all) >= HIDDEN_STORY_FACTOR * chars ? all : seen;
}

/**
 * For reading and copying: of a page told apart it leaves out words that are in the story and not to be
 * seen on the page. They take a look at each element, so it is the story's alone that are looked at.
 */
export function seenOnly(tellApart: TellApart): TellApart {
  return (document, url, { head = readHead(document), own: rules } = {}) => {
    const partition = tellApart(document, url, { head, own: rules });
    const texts = new Set(partition.story.flatMap((block) => textElements(document, block)));
    const unseen = unseenAmong(document, texts);
    if (unseen.size === 0) return partition;
    const whole = wholly(unseen, texts);
    const isSeen = seenBy(document);
    const sees = (element: Element) => !whole.has(element) && isSeen(element);
    const { own } = partition;
    const left = tell(mapSeen(document, url, { own, sees }), { head, own });
    const story = left.story.filter(({ box }) => !unseen.has(box.element));
    const was = new Set(partition.story.map(({ box }) => box.element));
    const still = story.filter(({ box }) => was.has(box.element));
    return charsOf({ story: still }) < SHOWN_STORY_CHARS ? partition : { ...left, story };
  };
}

/** Tells a live document apart as it is read and copied. */
export const partitionSeen = seenOnly(partitionDocument);

/** The elements that hold a block's text. */
function textElements(document: Document, block: Block): Element[] {
  return blockTexts(document, block).map(({ parentElement }) => parentElement ?? block.box.element);
}

/** Those elements that hold no other text than what is unseen. */
function wholly(unseen: ReadonlySet<Element>, texts: ReadonlySet<Element>): Set<Element> {
  const seen = Array.from(texts).filter((element) => !unseen.has(element));
  const holdsSeen = (element: Element) => seen.some((one) => element.contains(one));
  return new Set(Array.from(unseen).filter((element) => !holdsSeen(element)));
}

/** What a publisher hides because it has to be paid for is not read. */
function isPaid(head: PageHead): boolean {
  return head.jsonLd?.isAccessibleForFree === false;
}

function charsOf({ story }: Pick<Partition, 'story'>): number {
  return story.reduce((sum, block) => sum + block.text.length, 0);
}
