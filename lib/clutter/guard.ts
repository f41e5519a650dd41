import { around, linkShare, type Block, type Box, type PageMap } from '../partition/page-map.ts';
import { countWords } from '../html/count-words.ts';
import { DISCLOSES } from './disclosure.ts';
import { headBlocks } from './head-blocks.ts';
import { isOfferAlone, takesUp } from './is-offer.ts';
import { hasLockingWall } from './locking-walls.ts';
import { adLabel } from './rules/ad-label.ts';
import { consentTechnology } from './rules/consent-technology.ts';
import { rulesSaid } from './rules-said.ts';
import type { Kept } from './find-clutter.ts';
import type { Partition } from '../partition/partition-page.ts';
import { isWithin } from '../partition/is-within.ts';
import { holdsStory, type StoryPlaces } from './story-places.ts';
import { isWallBox, saysWall } from './walls.ts';

/** An element that somebody wants hidden: a rule of ours by its id, or a list's filter by its text. */
export interface Candidate {
  readonly element: Element;
  readonly by: string;
}

/** A rule or filter that the guard took out for this page, and what it would have done. */
export interface Dropped {
  readonly by: string;
  readonly because: 'holdsStory' | 'tooMuch' | 'broken' | 'kept' | 'wall';
}

/** What stands between the story and whatever wants to hide a piece of the page. */
export interface Guard extends Kept {
  /** Where all that must stay stands. */
  readonly places: StoryPlaces;
  /** Would something that must stay go with this element? */
  readonly holdsStory: (element: Element) => boolean;
  /**
   * Lets pass what may be hidden, in its order. A rule or filter that would take something of the
   * story is wrong about this page, so nothing it found here is hidden.
   */
  readonly pass: <C extends Candidate>(candidates: readonly C[]) => Passed<C>;
  /** Is there a wall of payment or login on the page that may have locked it? */
  readonly hasWall: boolean;
}

export interface Passed<C> {
  readonly passed: readonly C[];
  readonly dropped: readonly Dropped[];
}

/**
 * No more than this share of the page's text is ever hidden, by rules and filters together. The text
 * of consent services counts on neither side: some settle more cookies than a story has words.
 */
export const MOST_HIDDEN = 0.4;

const DISCLOSURE_CHARS = 600;

/** What a guard protects besides the story. */
export interface Protects {
  /** Lists of related stories, unless the reader wants them hidden. */
  readonly related: boolean;
}

/**
 * The guard of one page. It protects the headline, byline, time and standfirst, every paragraph of
 * the story, pictures with their captions, and lists of related stories.
 * @param partition the page told apart; the guard does not look at what was found to be clutter
 */
export function guardOf(partition: Partition, protects: Protects = { related: true }): Guard {
  const { page } = partition;
  const walls = page.boxes.filter(isWallBox);
  const kept = new Set([...keptBlocks(partition, protects), ...blocksOfWalls(page, walls)]);
  const homes = [...Array.from(kept, (block) => block.box), ...keptPictures(partition), ...walls];
  const boxes = new Set(homes.flatMap((box) => Array.from(around(box))));
  const places = {
    holders: new Set(Array.from(boxes, (box) => box.element)),
    pieces: new Set(Array.from(kept).flatMap((block) => block.nodes)),
  };
  const holds = (element: Element) => holdsStory(page.document, places, element);
  return {
    keeps: (block) => kept.has(block),
    boxes,
    places,
    holdsStory: holds,
    pass: (candidates) => pass(page, candidates, holds),
    hasWall: hasLockingWall(partition),
  };
}

function pass<C extends Candidate>(
  page: PageMap,
  candidates: readonly C[],
  holds: Guard['holdsStory'],
): Passed<C> {
  const dropped = new Map<string, Dropped>();
  for (const { element, by } of candidates) {
    if (!dropped.has(by) && holds(element)) dropped.set(by, { by, because: 'holdsStory' });
  }
  const good = candidates.filter(({ by }) => !dropped.has(by));
  const share = shareKeeper(page, good);
  const passed = good.filter((one) => {
    if (share.takes(one)) return true;
    dropped.set(one.by, { by: one.by, because: 'tooMuch' });
    return false;
  });
  return { passed, dropped: Array.from(dropped.values()) };
}

/** Lets candidates pass, one after the other, until the share that may be hidden is full. */
function shareKeeper(page: PageMap, candidates: readonly Candidate[]) {
  const gone = new Set<Node>();
  const charsOf = ({ element }: Candidate): number => {
    const more = isWithin(page.document, element, gone) ? 0 : (page.boxOf.get(element)?.chars ?? 0);
    gone.add(element);
    return more;
  };
  const notices = candidates.filter(({ by }) => by === consentTechnology.id);
  const chars = page.root.chars - notices.reduce((sum, one) => sum + charsOf(one), 0);
  let hidden = 0;
  return {
    takes: (candidate: Candidate): boolean => {
      const more = charsOf(candidate);
      if (hidden + more > chars * MOST_HIDDEN) {
        gone.delete(candidate.element);
        return false;
      }
      hidden += more;
      return true;
    },
  };
}

function keptBlocks(partition: Partition, protects: Protects): Block[] {
  const { page, headline, story, cardLists, teaserLines } = partition;
  const related = protects.related ? cardLists.filter((list) => list.kind === 'related') : [];
  return [
    ...(headline === null ? [] : [headline]),
    ...story,
    ...teaserLines.filter((block) => isTeaser(partition, block)),
    ...headBlocks(partition),
    ...sentencesBetween(partition),
    ...page.blocks.filter((block) => isCaption(block) || isDisclosure(block)),
    ...related.flatMap((list) => [
      ...(list.heading === null ? [] : [list.heading]),
      ...list.cards.flatMap(({ box }) => wanted(page.blocks.slice(box.from, box.to))),
    ]),
  ];
}

/** The blocks of a card; none where one that links nowhere says that it is an advertisement. */
function wanted(card: readonly Block[]): readonly Block[] {
  return card.some((one) => one.links.length === 0 && rulesSaid(one).includes(adLabel)) ? [] : card;
}

/**
 * A line that only links is a teaser, a nag that a rule knew by its words, or leads to a service or an account of the
 * site's, where no story is.
 */
function isTeaser({ page, clutter }: Partition, { index, links }: Block): boolean {
  if (links.length > 0 && links.every((link) => takesUp(page, link))) return false;
  return !clutter.some(({ box }) => box !== null && index >= box.from && index < box.to);
}

/** What a paragraph is called that was put between the story's own. */
const PUT_THERE =
  / (newsletter|newsletters|signup|subscribe|subscription|promo|promotion|cta|ad|ads|advert|banner|follow|social|app|donate|podcast) /;
/** A label is shorter. */
const SENTENCE_WORDS = 3;

/** The name of a network says nothing yet. */
const nags = (block: Block) =>
  rulesSaid(block).some((rule) => rule.kind !== 'ad' && rule.namesOnly !== true);

/** Of a sentence a few words link. What links from end to end and nags is put between sentences. */
const NAG_LINKED = 0.6;

/**
 * Sentences that stand among the story's paragraphs and look like them. "You can subscribe here" may
 * be the story's own; what is put between comes in a box of its own, is called what it is, or is an offer alone.
 */
function sentencesBetween({ page, story }: Partition): Block[] {
  const own = new Set(story.map(({ box }) => box.parent));
  const tags = new Set(story.map(({ box }) => box.tag));
  return page.blocks.filter((block) => {
    const { box, text } = block;
    const isLike = (box.tag === 'p' || box.tag === 'li') && tags.has(box.tag);
    if (!isLike || !own.has(box.parent) || PUT_THERE.test(box.hint)) return false;
    if (countWords(text) < SENTENCE_WORDS || rulesSaid(block).includes(adLabel)) return false;
    return (linkShare(block) < NAG_LINKED || !nags(block)) && !isOfferAlone(page, block);
  });
}

/** Says that links of the story earn money. Who reads the story has to know. */
function isDisclosure({ text }: Block): boolean {
  return text.length < DISCLOSURE_CHARS && DISCLOSES.test(text);
}

/** A door is the publisher's: paywalls and log-in walls stay, with all that is in them. */
function blocksOfWalls(page: PageMap, walls: readonly Box[]): Block[] {
  const inWalls = walls.flatMap(({ from, to }) => page.blocks.slice(from, to));
  return [...inWalls, ...page.blocks.filter(({ text }) => saysWall(text))];
}

function isCaption(block: Block): boolean {
  for (const box of around(block.box)) if (box.tag === 'figcaption') return true;
  return false;
}

/** A picture of the story stands so few levels below what holds the story; one in a box of its own, deeper. */
const NEAR_COLUMN = 2;

/** The boxes of the pictures within the story. Captions are kept wherever they are. */
function keptPictures({ page, headline, story }: Partition): Box[] {
  const first = headline?.index ?? story[0]?.index ?? 0;
  const last = story.at(-1)?.index ?? first;
  const column = new Set(story.flatMap((block) => Array.from(around(block.box))));
  return page.pictures.flatMap((picture) => {
    if (picture.at < first || picture.at > last + 1) return [];
    const figure = Array.from(around(picture.box)).find((box) => box.tag === 'figure');
    const near = figure === undefined ? [] : Array.from(around(figure)).slice(1, 1 + NEAR_COLUMN);
    return figure !== undefined && near.some((box) => column.has(box)) ? [figure] : [];
  });
}
