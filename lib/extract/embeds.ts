import { seenBy } from '../html/seen.ts';
import { foldSpace, clip } from '../html/words.ts';
import { commonBox, holds, type Block, type Box, type PageMap } from '../partition/page-map.ts';
import { isInPost } from '../partition/in-post.ts';
import { isWithin } from '../partition/is-within.ts';
import { lazyAddress } from './pictures.ts';
import { ANY_PLAYER, PLAYER_ELEMENTS, PLAYERS, type EmbedKind } from './players.ts';
import { selectAll } from './select.ts';

/** A player or post among a story's blocks: never loaded, only led to. */
export interface Embed {
  readonly kind: EmbedKind;
  /** Absolute http(s) address of a page or file to see or hear it. */
  readonly url: string;
  /** As the page names it; null when it does not. */
  readonly title: string | null;
  readonly box: Box;
  /** Number of blocks that begin before it. */
  readonly at: number;
}

/** Where in a page embeds belong to its story. */
export interface EmbedPlace {
  readonly story: readonly Block[];
  readonly headline: Block | null;
  /** Boxes set apart from the story. */
  readonly isOther: (box: Box) => boolean;
}

const ELEMENTS = ['iframe', 'video', 'audio', 'amp-video', 'amp-audio', 'amp-iframe'];
const SELECTOR = [...ELEMENTS, ...PLAYER_ELEMENTS.map(([tag]) => tag)].join(',');

/** A page with more players is a wall of them. */
const MOST_EMBEDS = 40;
const TITLE_CHARS = 160;

/** What players call themselves where nobody gave the film a name. */
const NO_TITLE =
  /^(?:(?:youtube|vimeo|dailymotion|spotify|html5)?\s*(?:embed(?:ded)?:?|video|audio|media)?\s*(?:player|content|video|post|iframe)?|(?:x|twitter) post)$/i;

/** The players and framed posts between a story's headline and its end, in the order of the page. */
export function storyEmbeds(page: PageMap, place: EmbedPlace): Embed[] {
  const elements = selectAll(page.document, SELECTOR);
  if (elements.length === 0) return [];
  const isSeen = seenBy(page.document);
  const seen = new Set<string>();
  return elements.slice(0, MOST_EMBEDS).flatMap((element) => {
    const isThere = isSeen(element) && !isWithin(page.document, element, page.leftOut);
    const spot = isThere ? spotOf(page, place, element) : null;
    const shown = spot === null ? null : embedOf(page, element);
    if (spot === null || shown === null || seen.has(shown.url)) return [];
    seen.add(shown.url);
    return [{ ...shown, ...spot }];
  });
}

/** Where an element stands in the story: in its column, between the headline and the end; null elsewhere. */
function spotOf(
  page: PageMap,
  { story, headline, isOther }: EmbedPlace,
  element: Element,
): Pick<Embed, 'box' | 'at'> | null {
  const [top, last] = [headline ?? story[0], story.at(-1)];
  const box = boxAround(page, element);
  if (top === undefined || last === undefined || box === null || isOther(box)) return null;
  if (!holds(commonBox(top.box, last.box), box)) return null;
  const at = blocksBefore(page, element);
  return at > top.index && at <= last.index + 1 ? { box, at } : null;
}

type Shown = Pick<Embed, 'kind' | 'url' | 'title'>;

function embedOf(page: PageMap, element: Element): Shown | null {
  const title = titleOf(element);
  const own = PLAYER_ELEMENTS.find(([tag]) => tag === element.localName);
  if (own !== undefined) {
    const id = element.getAttribute(own[1]) ?? '';
    return /^[\w-]{3,30}$/.test(id) ? { kind: 'video', url: own[2] + id, title } : null;
  }
  const url = lazyAddress(page, element);
  if (element.localName.endsWith('iframe')) return url === null ? null : framed(url, title);
  const kind = element.localName.endsWith('audio') ? 'audio' : 'video';
  const file = url ?? sourceOf(page, element);
  // A film that a script feeds has no address of its own: it is to be seen on the page.
  return { kind, url: file ?? page.url, title };
}

/** The first file that a player names, or null. */
function sourceOf(page: PageMap, player: Element): string | null {
  const source = Array.from(player.children).find((child) => child.localName === 'source');
  return source === undefined ? null : lazyAddress(page, source);
}

function framed(url: string, title: string | null): Shown | null {
  const { host, pathname, search } = new URL(url);
  const address = `${host}${pathname}${search}`;
  for (const { kind, at, page } of PLAYERS) {
    const found = at.exec(address);
    if (found !== null) return { kind, url: page === null ? url : page(found), title };
  }
  const any = ANY_PLAYER.find(([, pattern]) => pattern.test(`${host}${pathname}`.toLowerCase()));
  return any === undefined ? null : { kind: any[0], url, title };
}

function titleOf(element: Element): string | null {
  const names = ['title', 'aria-label', 'data-title', 'playlabel', 'videotitle'];
  const titles = names.map((name) => foldSpace(element.getAttribute(name) ?? ''));
  const title = titles.find((one) => one !== '' && !NO_TITLE.test(one));
  return title === undefined ? null : clip(title, TITLE_CHARS);
}

function boxAround(page: PageMap, element: Element): Box | null {
  for (let e = element.parentElement; e !== null; e = e.parentElement) {
    const box = page.boxOf.get(e);
    if (box !== undefined) return box;
  }
  return null;
}

/** How many blocks begin before an element, by bisection: blocks stand in the order of the page. */
function blocksBefore(page: PageMap, element: Element): number {
  let [low, high] = [0, page.blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = page.blocks[middle]?.nodes[0];
    const follows = node === undefined ? 0 : element.compareDocumentPosition(node) & 2;
    if (follows !== 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The lines of posts that a story quotes, author and date included: the text of a post alone would
 * not say whose it is.
 */
export function postLines(page: PageMap, story: readonly Block[]): readonly Block[] {
  const [first, last] = [story[0], story.at(-1)];
  if (first === undefined || last === undefined) return [];
  const own = new Set(story);
  return page.blocks
    .slice(first.index, last.index + 1)
    .filter((block) => !own.has(block) && isInPost(block));
}
