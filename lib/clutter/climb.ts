import { countWords } from '../html/count-words.ts';
import { webUrl } from '../html/urls.ts';
import { around, type Block, type Box, type PageMap } from '../partition/page-map.ts';
import { addsOther } from './adds-other.ts';
import type { ClutterRule } from './clutter-rule.ts';
import { elementsWithin } from './elements-within.ts';
import { isShortLink, MENU_WORDS } from './is-short-link.ts';
import { standsApart } from './stands-apart.ts';
import { wordsIn } from './words-in.ts';

/** Where a climb begins, for which rule, and the boxes that hold what must stay. */
export interface Climb {
  readonly from: Box;
  readonly rule: ClutterRule;
  readonly guarded: ReadonlySet<Box>;
}

/** Never taken whole, whatever stands in them. */
const NEVER = new Set(['body', 'html', 'main']);
const MASTHEAD = / (masthead|navbar) /;
/** A caption may offer a magazine: what is in it is its own. */
const SPARED = new Set(['figcaption', 'table']);
/** So is what a menu offers, as its entry. */
const MENUS = new Set(['nav', 'menu']);

/**
 * The largest box around a sign that is small enough, holds nothing that must stay, and brings in
 * nothing that is not of the sign.
 * @returns null where the sign stands in something that is never taken
 */
export function climb(page: PageMap, { from, rule, guarded }: Climb): Box | null {
  const path = Array.from(around(from));
  if (isSpared(from, rule)) return null;
  const tools = boxesWith(page, toolsBeside(rule));
  const written = rule.kind === 'comments' ? null : boxesWith(page, WRITTEN);
  const inMenu = path.some(({ tag }) => MENUS.has(tag));
  const end = path.findIndex(
    (box) =>
      guarded.has(box) ||
      isFrame(box) ||
      tools.has(box) ||
      written?.has(box) === true ||
      (inMenu && holdsEntries(page, box, rule)) ||
      wordsIn(page, box) > rule.maxWords,
  );
  const open = end < 0 ? path : path.slice(0, end);
  const { apart } = rule;
  if (apart !== undefined) return open.findLast((box) => standsApart(page, box, apart)) ?? null;
  const best = widest(page, open, rule);
  return best !== null && isBareLabel(best, rule) ? null : best;
}

/** What a menu offers has a link or two of its own; where more lead elsewhere, they are entries. */
const OFFER_LINKS = 2;

function holdsEntries({ links, base }: PageMap, box: Box, { linksTo }: ClutterRule): boolean {
  let others = 0;
  // No further than needed: a menu of thousands of links is asked for each sign in it.
  for (let at = box.linkFrom; at < box.linkTo && others <= OFFER_LINKS; at++) {
    const to = webUrl(links[at]?.href ?? '', base) ?? '';
    if (linksTo?.some((one) => one.test(to)) !== true) others += 1;
  }
  return others > OFFER_LINKS;
}

/** Does a box stand in something whose inside a rule never takes? */
export function isSpared(from: Box, rule: ClutterRule): boolean {
  for (const box of around(from)) {
    if (SPARED.has(box.tag) || rule.spare.includes(box.tag) || isPicture(box)) return true;
    if (MENUS.has(box.tag) && isEntry(from, rule)) return true;
  }
  return false;
}

/** A longer line is no entry of a menu. */
const ENTRY_CHARS = 40;
const ENTRY_LINKED = 0.5;

/**
 * May a sign in a menu be one of its entries or headings: a link, or a few words? A sentence is none, nor "Follow us"
 * over the signs of networks, nor a frame with a form for a newsletter. A field may be that of a log-in.
 */
function isEntry(from: Box, rule: ClutterRule): boolean {
  const { chars, controls, linkChars, link } = from;
  if (rule.heads === true || rule.kind === 'ad' || rule.kind === 'cookie-notice') return true;
  if (rule.says === undefined)
    return rule.find === undefined || rule.kind !== 'newsletter' || controls > 0;
  if (link !== null || linkChars > chars * ENTRY_LINKED) return true;
  return rule.whole !== true && chars < ENTRY_CHARS;
}

/** Some publishers put whatever stands between paragraphs in a figure; a field is in no picture. */
function isPicture({ tag, controls, children }: Box): boolean {
  if (tag !== 'figure') return false;
  return controls === 0 || children.some((child) => child.tag === 'figcaption');
}

/** The last box on the way up before one that brings in what is not of the sign. */
function widest(page: PageMap, path: readonly Box[], rule: ClutterRule): Box | null {
  let best: Box | null = null;
  for (const box of path) {
    if (best !== null && addsOther(page, box, { inner: best, rule })) break;
    best = box;
  }
  return best;
}

/** Is a box one of the page's own parts? */
function isFrame({ tag, hint }: Box): boolean {
  return NEVER.has(tag) || MENUS.has(tag) || hint === ' header ' || MASTHEAD.test(hint);
}

/** Fields in which a reader looks for something: no offer has one, the bar of a site has. */
const SEARCH =
  'input[type="search"],[role="search"],[role="searchbox"],input[role="combobox"],input[name="q"]';

/** A poll; who gives or subscribes chooses among sums so, too. */
const POLL = 'input[type="radio"]';

/** What a reader uses beside a sign of clutter, and which therefore is none of it. An advert may be a film. */
function toolsBeside({ kind }: ClutterRule): string {
  if (kind === 'ad') return [SEARCH, 'audio', POLL].join();
  return kind === 'video-overlay' || kind === 'cookie-notice'
    ? SEARCH
    : [SEARCH, 'audio', 'video'].join();
}

/** A field for a text: where readers write stands what they wrote. No offer asks for one but to tell people from programs. */
const WRITTEN = 'textarea:not([name$="captcha-response"])';

const holders = new WeakMap<PageMap, Map<string, ReadonlySet<Box>>>();

/** The boxes with such a field: a site's own bar, or the comments, whatever line in it offers something. Found once a page. */
function boxesWith(page: PageMap, fields: string): ReadonlySet<Box> {
  const known = holders.get(page) ?? new Map<string, ReadonlySet<Box>>();
  holders.set(page, known);
  const found = known.get(fields);
  if (found !== undefined) return found;
  const seen = elementsWithin(page.root.element, fields).filter((one) => isInSight(page, one));
  const homes = seen.flatMap((one) => boxRound(page, one) ?? []);
  const boxes = new Set(homes.flatMap((box) => Array.from(around(box))));
  known.set(fields, boxes);
  return boxes;
}

/** The nearest box round an element; none round what is no longer in the page. */
export function boxRound(page: PageMap, element: Element): Box | null {
  return upToBox(page, element).box;
}

/**
 * Does a reader see an element? Asked from the box around it inwards, and no further than the first that is
 * not seen: the style of what lies deep in something hidden takes Chromium 0.1 ms for each element around it.
 */
export function isInSight(page: PageMap, element: Element): boolean {
  const { path } = upToBox(page, element);
  return path.reverse().every((one) => page.isSeen(one));
}

/** The nearest box round an element, and what is on the way to it from the element on. */
function upToBox(page: PageMap, element: Element): { box: Box | null; path: Element[] } {
  const walker = page.document.createTreeWalker(page.document, 1); // elements
  walker.currentNode = element;
  const path: Element[] = [];
  for (let node: Node | null = element; node !== null; node = walker.parentNode()) {
    const box = page.boxOf.get(node as Element);
    if (box !== undefined) return { box, path };
    path.push(node as Element);
  }
  return { box: null, path };
}

/** A heading with nothing under it may be the label of a story; where it says what it pays for, it is none. */
function isBareLabel({ from, to, media }: Box, { heads, holds }: ClutterRule): boolean {
  return heads === true && holds !== undefined && to - from < 2 && media === 0;
}

/**
 * Is a line one of a menu: a few linked words among other such lines? Those that lead where a rule looks too are no
 * menu around what it finds: the copies of a paper, each with its button.
 */
export function isMenuEntry(page: PageMap, block: Block, rule?: ClutterRule): boolean {
  if (!isShortLink(block)) return false;
  const near = [-2, -1, 1, 2].flatMap((by) => page.blocks[block.index + by] ?? []);
  return near.filter((one) => isShortLink(one) && !leadsAlike(page, one, rule)).length > 1;
}

/** Does a line lead only to where a rule looks that goes by words as well? Addresses alone may be those of a whole menu. */
function leadsAlike({ base }: PageMap, { box, links }: Block, rule?: ClutterRule): boolean {
  const { says, linksTo } = rule ?? {};
  if (says === undefined || linksTo === undefined) return false;
  const urls = [...links, ...(box.link === null ? [] : [box.link])].map(
    ({ href }) => webUrl(href, base) ?? '',
  );
  return urls.length > 0 && urls.every((url) => linksTo.some((one) => one.test(url)));
}

/** So many other items that are sentences make a list a text: its items stay together. */
const TEXT_ITEMS = 2;

/** Is a line an item among sentences? Where those link too, the list is one of offers. */
export function isItemOfText(page: PageMap, { box }: Block): boolean {
  const { tag, parent } = box;
  if (tag !== 'li' || parent === null) return false;
  const others = page.blocks.slice(parent.from, parent.to).filter((one) => one.box !== box);
  const isSentence = (one: Block): boolean =>
    one.links.length === 0 && countWords(one.text) > MENU_WORDS;
  return others.filter(isSentence).length >= TEXT_ITEMS;
}
