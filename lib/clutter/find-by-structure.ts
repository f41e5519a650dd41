import { countWords } from '../html/count-words.ts';
import { webUrl } from '../html/urls.ts';
import {
  around,
  linkShare,
  type Block,
  type Box,
  type PageLink,
  type PageMap,
} from '../partition/page-map.ts';
import { isProse } from '../partition/prose.ts';
import { isSameOwner, isSubjectOrPerson, namesStory } from '../related/story-address.ts';
import { climb, boxRound, isMenuEntry } from './climb.ts';
import type { ClutterRule } from './clutter-rule.ts';
import { elementsWithin } from './elements-within.ts';
import { isBanner } from './is-banner.ts';
import { hasAllSigns, mayTake, outermost, type ClutterHit, type Kept } from './find-clutter.ts';

/**
 * Finds clutter by what it holds, is called or links to. On the page only: a slot and a frame have
 * no text that a story could be mistaken for.
 * @param kept what must never be taken
 */
export function findByStructure(
  page: PageMap,
  rules: readonly ClutterRule[],
  kept: Kept,
): ClutterHit[] {
  const places = new Places(page);
  const hits = rules
    .filter((rule) => rule.says === undefined)
    .flatMap((rule) => {
      const lacking = rule.lacks === undefined ? null : places.boxesHolding(rule.lacks);
      const signs = signsOf(page, rule, places);
      return signs.flatMap((sign) => hitFrom(page, sign, { rule, kept, lacking }));
    });
  return outermost(hits);
}

/** Where a rule's first sign is: in a box, or an element that has none of its own. */
interface Sign {
  readonly element: Element;
  readonly box: Box;
}

interface Looking {
  readonly rule: ClutterRule;
  readonly kept: Kept;
  readonly lacking: ReadonlySet<Box> | null;
}

function hitFrom(page: PageMap, sign: Sign, looking: Looking): ClutterHit[] {
  const { rule, kept, lacking } = looking;
  const { element, box } = sign;
  const isLoose = rule.bare === true && element !== box.element;
  if (isLoose && !isAlone(box)) {
    // A frame beside other things goes by itself.
    return isSpared(box, rule) ? [] : [{ element, box: null, rule }];
  }
  const whole = climb(page, { from: box, rule, guarded: kept.boxes });
  if (whole === null || lacking?.has(whole) === true) return [];
  return hasAllSigns(page, whole, rule) ? [{ element: whole.element, box: whole, rule }] : [];
}

/** Is there nothing in a box but the one link, frame or field that is the sign? */
function isAlone({ children, linkFrom, linkTo, media }: Box): boolean {
  return children.length === 0 && linkTo - linkFrom < 2 && media < 2;
}

/** Does a box hold a heading and one thing under it: "Weather in Altmere", and the map? */
function hasName({ blocks }: PageMap, { from, to, media }: Box): boolean {
  return media === 1 && to - from === 1 && (blocks[from]?.heading ?? 0) > 0;
}

function isSpared(box: Box, rule: ClutterRule): boolean {
  for (const one of around(box)) if (rule.spare.includes(one.tag)) return true;
  return false;
}

function signsOf(page: PageMap, rule: ClutterRule, places: Places): Sign[] {
  const { find, named, linksTo } = rule;
  if (find !== undefined) {
    const all = places.elements(find);
    const signs = rule.unnamed === true ? all.filter(({ box }) => !hasName(page, box)) : all;
    return rule.banner === true ? signs.filter(({ element }) => isBanner(page, element)) : signs;
  }
  if (named !== undefined) {
    const boxes = page.boxes.filter((box) => isNamed(box, named));
    const fit = boxes.filter((box) => (rule.maxWords > 0 ? !isOther(page, box) : isEmpty(box)));
    return fit.map((box) => ({ box, element: box.element }));
  }
  if (linksTo === undefined) return [];
  return page.links.flatMap((link) => {
    if (!leadsThere(page, link, rule)) return [];
    const block = page.blocks[link.block];
    if (block?.links.includes(link) === true && isProse(block)) return []; // a link within a sentence is the sentence's
    if (rule.alone === true && !isAloneIn(page, block, rule)) return [];
    if (rule.own === true && block !== undefined && isMenuEntry(page, block)) return [];
    return places.of(link.element);
  });
}

/** Is a link of those that a rule looks for? */
function leadsThere({ url, base }: PageMap, { href }: PageLink, { linksTo, own }: ClutterRule) {
  const to = webUrl(href, base) ?? '';
  if (linksTo?.some((one) => one.test(to)) !== true) return false;
  if (own !== true) return true;
  return isSameOwner(to, url) && !namesStory(to, url) && !isSubjectOrPerson(to, url);
}

/** A link of fewer words is a button of the page's own: "Contact us", "Overview". */
const OFFER_WORDS = 3;
/** A bullet or an arrow may stand beside the link. */
const ALL_LINKED = 0.9;

/**
 * Do all links of a line lead where a rule looks for, and is the line one that it may go by? Where a rule takes the
 * link and nothing around it, the line says something, and no more than the link.
 */
function isAloneIn(page: PageMap, block: Block | undefined, rule: ClutterRule): boolean {
  if (block === undefined || block.links.length === 0) return false;
  const isLess = linkShare(block) < ALL_LINKED || countWords(block.text) < OFFER_WORDS;
  if (rule.bare === true && isLess) return false;
  return block.links.every((link) => leadsThere(page, link, rule)) && mayTake(page, block, rule);
}

/** Is a box called so, by a word that somebody chose? */
function isNamed(box: Box, named: RegExp): boolean {
  return box.hint !== '' && named.test(box.hint) && named.test(wordsOf(box.element));
}

/** A class that a program made up ("CDAd4") has words by chance only. */
const CHOSEN = /^([A-Z]?[a-z]+|[A-Z]+)([A-Z][a-z]{2,}|(?<=[a-z])Ads?)*\d*$/;

function wordsOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  const chosen = names.split(/[^A-Za-z0-9]+/).filter((name) => CHOSEN.test(name));
  const words = chosen.flatMap((name) => name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []);
  return ` ${words.join(' ').toLowerCase()} `;
}

/** Does a box hold a heading, or nothing but an entry of a menu: "Advertise", "Media data"? */
function isOther(page: PageMap, box: Box): boolean {
  if (page.blocks.slice(box.from, box.to).some((block) => block.heading > 0)) return true;
  const first = page.blocks[box.from];
  return box.to - box.from === 1 && first !== undefined && isMenuEntry(page, first);
}

function isEmpty(box: Box): boolean {
  return box.chars + box.media + box.controls === 0;
}

/** Elements and the boxes they stand in. */
class Places {
  private readonly page: PageMap;

  constructor(page: PageMap) {
    this.page = page;
  }

  elements(selector: string): Sign[] {
    return elementsWithin(this.page.root.element, selector).flatMap((one) => this.of(one));
  }

  boxesHolding(selector: string): ReadonlySet<Box> {
    return new Set(this.elements(selector).flatMap(({ box }) => Array.from(around(box))));
  }

  of(element: Element): Sign[] {
    const box = boxRound(this.page, element);
    return box === null ? [] : [{ element, box }];
  }
}
