import { webUrl } from '../html/urls.ts';
import { countWords } from '../html/count-words.ts';
import {
  around,
  type Block,
  type Box,
  type PageLink,
  type PageMap,
} from '../partition/page-map.ts';
import { isProse } from '../partition/prose.ts';
import { isBarLine, isLogInLine } from './bar-lines.ts';
import type { ClutterRule } from './clutter-rule.ts';
import { isCardIn } from './is-card-of-list.ts';
import { isShortLink } from './is-short-link.ts';
import { rulesSaid } from './rules-said.ts';
import { wordsIn } from './words-in.ts';

/** A link of so many words names a story; a box that holds two such links is a list of stories. */
const STORY_LINK_WORDS = 5;
/** A box that brings in more links than terms, privacy and a few shops is a menu. */
const OTHER_LINKS = 8;
/** So many short lines that are nothing but a link are a menu. */
const MENU_LINES = 4;
/** So many paragraphs that ask for nothing are a text in which a nag stands; a form may explain itself in some. */
const TEXT_PARAGRAPHS = 2;
/** So few words are a button by itself: "Subscribe" in a bar. */
const BUTTON_WORDS = 2;

/** Would the next box up bring in what is not of the sign: another heading's section, stories, an ad's neighbour? */
export function addsOther(
  page: PageMap,
  box: Box,
  { inner, rule }: { inner: Box; rule: ClutterRule },
): boolean {
  if (rule.heads === true) return box.from < inner.from || isCardIn(page, box, inner);
  if (rule.bare === true) return true; // what wraps it and nothing else is found when its hole is filled
  if (rule.links !== undefined) return linksElsewhere(page, box, rule) || holdsProse(page, box);
  const isInner = (block: Block): boolean => block.index >= inner.from && block.index < inner.to;
  const other = page.blocks.slice(box.from, box.to).filter((block) => !isInner(block));
  const isLine = rule.says !== undefined && box.controls === inner.controls;
  if (isLine && isText(other, page.blocks[box.from])) return true;
  return addsLines(page, other, { inner, rule }) || addsLinks(other, box, inner);
}

/**
 * Is what stands beside a nag a text? What a heading offers, or a line above it, may take paragraphs to say.
 * @param first what the box begins with
 */
function isText(other: readonly Block[], first: Block | undefined): boolean {
  if (first !== undefined && rulesSaid(first).length > 0) {
    if (first.heading > 0 || (first === other[0] && first.links.length === 0)) return false;
  }
  return other.filter(isPlainProse).length >= TEXT_PARAGRAPHS;
}

/** Are there lines of another heading's section, of the text around an ad, of a menu or a bar? */
function addsLines(
  page: PageMap,
  other: readonly Block[],
  { inner, rule }: { inner: Box; rule: ClutterRule },
): boolean {
  const isOwnHeading = (block: Block): boolean =>
    block.index >= inner.from - 3 && block.index <= inner.to;
  if (other.some((block) => block.heading > 0 && !isOwnHeading(block))) return true;
  if (rule.proseless === true && other.some(isProse)) return true;
  const foreign = other.filter((block) => !isOwnLine(block, page.base, rule));
  return isMenu(foreign) || (rule.says !== undefined && isBar(other, wordsIn(page, inner)));
}

/** Does a line link only to where a rule looks for? The names of networks under "Follow us" are no menu. */
function isOwnLine({ links }: Block, base: string, rule: ClutterRule): boolean {
  if (rule.linksTo === undefined || links.length === 0) return false;
  return links.every((link) => !leadsElsewhere(link, base, rule));
}

/** Are there stories, or links as a menu has them? */
function addsLinks(other: readonly Block[], box: Box, inner: Box): boolean {
  const linked = new Set(other.flatMap((block) => block.links.find(isStoryLink) ?? []));
  const items = other.filter(
    (block) => !block.links.some(isStoryLink) && isStoryItem(block, { within: box }),
  );
  const stories = linked.size + items.length;
  const links = box.linkTo - box.linkFrom - (inner.linkTo - inner.linkFrom);
  return stories > 1 || links > OTHER_LINKS;
}

function isMenu(lines: readonly Block[]): boolean {
  return lines.filter(isShortLink).length >= MENU_LINES;
}

/** Are lines those of a site's bar? Beside a button alone a log-in is one; an offer says more. A field has no words. */
function isBar(lines: readonly Block[], words: number): boolean {
  if (lines.some(({ text }) => isBarLine(text))) return true;
  return words <= BUTTON_WORDS && lines.some(({ text }) => isLogInLine(text));
}

/** Of each link by rule, told once: of hundreds of buttons in one box each asks all links of the box. */
const elsewhere = new WeakMap<PageLink, Map<ClutterRule, boolean>>();

function leadsElsewhere(link: PageLink, base: string, rule: ClutterRule): boolean {
  const known = elsewhere.get(link) ?? new Map<ClutterRule, boolean>();
  elsewhere.set(link, known);
  let leads = known.get(rule);
  if (leads === undefined) {
    const url = webUrl(link.href, base);
    leads = url !== null && rule.linksTo?.some((one) => one.test(url)) !== true;
    known.set(rule, leads);
  }
  return leads;
}

/** Does a box hold links that are not of a rule that counts them? */
function linksElsewhere(page: PageMap, box: Box, rule: ClutterRule): boolean {
  const links = page.links.slice(box.linkFrom, box.linkTo);
  return links.some((link) => leadsElsewhere(link, page.base, rule));
}

/** Is a paragraph one of which no rule says anything? */
export function isPlainProse(block: Block): boolean {
  return isProse(block) && rulesSaid(block).length === 0;
}

function holdsProse(page: PageMap, box: Box): boolean {
  return page.blocks.slice(box.from, box.to).some(isProse);
}

function isStoryLink(link: PageLink): boolean {
  return countWords(link.text) >= STORY_LINK_WORDS;
}

/** Is a line an item that tells of a story in a sentence and links a word or two of it? */
function isStoryItem(block: Block, { within }: { within: Box }): boolean {
  if (block.links.length === 0 || countWords(block.text) < STORY_LINK_WORDS) return false;
  for (const box of around(block.box)) {
    if (box === within) return false;
    if (box.tag === 'li') return true;
  }
  return false;
}
