import type { ClutterBlock } from '../article.ts';
import { webUrl } from '../html/urls.ts';
import { clip } from '../html/words.ts';
import { tagOf } from '../partition/node-walk.ts';
import {
  around,
  type Block,
  type Box,
  type PageLink,
  type PageMap,
} from '../partition/page-map.ts';
import { climb, isItemOfText, isMenuEntry, isSpared } from './climb.ts';
import type { ClutterRule } from './clutter-rule.ts';
import { isCardOfList } from './is-card-of-list.ts';
import { isInComment } from './is-comment.ts';
import { isForOthers } from './is-offer.ts';
import { MENU_WORDS } from './is-short-link.ts';
import { isTitle } from './is-title.ts';
import { LINE_CHARS, rulesSaid } from './rules-said.ts';
import { wordsIn } from './words-in.ts';

/** A block that a rule found. */
export interface ClutterHit {
  readonly element: Element;
  /** Null for what has no text to read: a frame, a slot. */
  readonly box: Box | null;
  readonly rule: ClutterRule;
}

/** What must stay: the blocks, and every box that holds one. */
export interface Kept {
  readonly keeps: (block: Block) => boolean;
  readonly boxes: ReadonlySet<Box>;
}

/** Characters of a block's text that the report shows. */
const PREVIEW_CHARS = 400;

/**
 * Finds clutter by what it says: signs first (one pass over short lines), then up from each sign to
 * the largest block that is still only that.
 * @param rules those of `CLUTTER_RULES` to go by
 * @param kept what must never be taken
 */
export function findClutter(
  page: PageMap,
  rules: readonly ClutterRule[],
  kept: Kept,
): ClutterHit[] {
  const hits: ClutterHit[] = [];
  const wanted = new Set(rules);
  for (const block of page.blocks) {
    if (kept.keeps(block)) continue;
    for (const rule of rulesSaid(block)) {
      if (wanted.has(rule) && mayTake(page, block, rule))
        hits.push(...hitsFrom(page, block, { rule, kept }));
    }
  }
  return outermost(hits);
}

function hitsFrom(page: PageMap, block: Block, { rule, kept }: Found): ClutterHit[] {
  const { box } = block;
  const whole = climb(page, { from: box, rule, guarded: kept.boxes });
  if (whole !== null) {
    if (rule.heads === true && block.heading === 0 && isCardOfList(page, whole)) return [];
    if (isForOthers(page, whole, rule)) return [];
    return hasAllSigns(page, whole, rule) ? [{ element: whole.element, box: whole, rule }] : [];
  }
  if (!kept.boxes.has(box) || isSpared(box, rule) || !isWholeInBlock(block, rule)) return [];
  return loosePieces(block).map((element) => ({ element, box: null, rule }));
}

/** So many lines of one name side by side are a list or a text. */
const LINES_ALIKE = 3;

function isLineAmongLines({ tag, hint, children, parent }: Box): boolean {
  if (children.length > 0 || parent === null) return false;
  const alike = parent.children.filter((one) => one.tag === tag && one.hint === hint);
  return alike.length >= LINES_ALIKE;
}

interface Found {
  readonly rule: ClutterRule;
  readonly kept: Kept;
}

/** Is a rule content with what one line holds? */
function isWholeInBlock({ links, box }: Block, rule: ClutterRule): boolean {
  if (rule.linksTo !== undefined || rule.apart !== undefined || rule.heads === true) return false;
  return rule.holds === undefined || links.length > 0 || hasControl(box, rule);
}

/** The elements that a line consists of, where it stands loose in a box beside other things. */
function loosePieces({ nodes }: Block): Element[] {
  const seen = nodes.filter((node) => (node.textContent ?? '').trim() !== '');
  return seen.every((node) => node.nodeType === 1) ? (seen as Element[]) : [];
}

/** Is a line one that a rule may go by: short, no story's title, and no part of a menu or of a text in items? */
export function mayTake(page: PageMap, block: Block, rule: ClutterRule): boolean {
  if (block.text.length > (rule.longest ?? LINE_CHARS)) return false;
  if (rule.alone === true && isLineAmongLines(block.box)) return false;
  if (rule.inMenus !== true && isMenuEntry(page, block, rule)) return false;
  return !isItemOfText(page, block) && !(mayBeTitle(rule) && isOfOthers(page, block, rule));
}

/** May a story's title say it? A paid story says so in its title, and a newsletter's page has an address like a story's. */
function mayBeTitle({ kind, whole }: ClutterRule): boolean {
  return kind !== 'ad' && (kind !== 'newsletter' || whole !== true);
}

/** Is a line the title of another story or on its card in a list of such, or what a reader wrote? */
function isOfOthers(page: PageMap, block: Block, { kind }: ClutterRule): boolean {
  if (isTitle(page, block) || isCardOfList(page, block.box)) return true;
  return kind !== 'comments' && isInComment(page, block.box);
}

/** What must stay, by its blocks alone. */
export function keptBy(page: PageMap, keeps: (block: Block) => boolean): Kept {
  const boxes = new Set<Box>();
  for (const block of page.blocks) {
    if (!keeps(block)) continue;
    for (const box of around(block.box)) {
      if (boxes.has(box)) break;
      boxes.add(box);
    }
  }
  return { keeps, boxes };
}

/** What the report says of a block. */
export function describeClutter(page: PageMap, { element, box, rule }: ClutterHit): ClutterBlock {
  return {
    kind: rule.kind,
    preview: box === null ? clip(textOf(element), PREVIEW_CHARS) : previewOf(page, box),
    reason: rule.why,
    rule: rule.id,
  };
}

/** Of a form no property can be trusted: it may hold anything. */
function textOf(element: Element): string {
  return tagOf(element) === 'form' ? '' : element.textContent.replace(/\s+/g, ' ').trim();
}

/** A block's text for the report, white space folded, cut at a word. */
export function previewOf(page: PageMap, box: Box): string {
  const texts = page.blocks.slice(box.from, box.to).map((block) => block.text);
  return clip(texts.join(' '), PREVIEW_CHARS);
}

/** Has a box the signs that its links and controls and its place give? */
export function hasAllSigns(page: PageMap, box: Box, rule: ClutterRule): boolean {
  if (rule.beside === true && !standsBeside(box)) return false;
  const links = page.links.slice(box.linkFrom, box.linkTo);
  if (box.link !== null) links.push(box.link);
  if (!hasLinks(page, links, rule)) return false;
  if (rule.holds === undefined || hasControl(box, rule) || links.length > 0) return true;
  return rule.kind !== 'cookie-notice' && wordsIn(page, box) > MENU_WORDS && standsBeside(box);
}

function hasLinks({ base }: PageMap, links: readonly PageLink[], rule: ClutterRule): boolean {
  const { linksTo } = rule;
  if (linksTo === undefined) return true;
  const urls = new Set(links.map((link) => webUrl(link.href, base) ?? ''));
  const fit = Array.from(urls).filter((url) => linksTo.some((one) => one.test(url)));
  return fit.length >= (rule.links ?? 1);
}

/** Does a box stand beside what the page is for? There a sentence that offers something may wait for a script's button. */
function standsBeside(box: Box): boolean {
  let beside = false;
  for (const { tag } of around(box)) {
    if (tag === 'article') return false;
    if (tag === 'aside' || tag === 'footer') beside = true;
  }
  return beside;
}

/** Does a box hold a button or a field, or is it one? A button by itself is no box that stands apart: it opens that again. */
function hasControl({ tag, controls }: Box, { apart }: ClutterRule): boolean {
  return controls > 0 || (tag === 'button' && apart === undefined);
}

/** Only the hits that stand in no other; where two rules found the same, the first. */
export function outermost(hits: readonly ClutterHit[]): ClutterHit[] {
  const boxes = new Map<Box, ClutterHit>();
  for (const hit of hits) if (hit.box !== null && !boxes.has(hit.box)) boxes.set(hit.box, hit);
  return hits.filter((hit) => {
    if (hit.box === null) return true;
    for (const outer of around(hit.box)) if ((boxes.get(outer) ?? hit) !== hit) return false;
    return true;
  });
}
