import type { ClutterBlock } from '../article.ts';
import { clip, countWords } from '../html/words.ts';
import { webUrl } from '../html/urls.ts';
import { isProse } from '../partition/prose.ts';
import {
  around,
  type Block,
  type Box,
  type PageLink,
  type PageMap,
} from '../partition/page-map.ts';
import type { ClutterRule } from './clutter-rule.ts';
import { rulesSaidBy } from './phrase-index.ts';

/** A block that a rule found. */
export interface ClutterHit {
  readonly box: Box;
  readonly rule: ClutterRule;
}

/** A line that nags is short; a paragraph that mentions a newsletter is not. */
const LINE_CHARS = 220;
/** Never taken whole, whatever stands in them. */
const NEVER = new Set(['body', 'html', 'main', 'article']);
/** A menu may offer a newsletter and a caption a magazine: what is in them is theirs. */
const SPARED = new Set(['nav', 'menu', 'figure', 'figcaption', 'table']);
/** A link of so many words names a story; a box that holds two such links is a list of stories. */
const STORY_LINK_WORDS = 5;
/** A box that brings in more links than terms, privacy and a few shops is a menu. */
const OTHER_LINKS = 8;
/** Characters of a block's text that the report shows. */
const PREVIEW_CHARS = 400;

/**
 * Finds clutter by rules: signs first (one pass over short lines), then up from each sign to the
 * largest block that is still only that.
 * @param isStory blocks that must never be taken: what holds one is no clutter
 */
export function findClutter(
  page: PageMap,
  rules: readonly ClutterRule[],
  isStory: (block: Block) => boolean,
): ClutterHit[] {
  const guarded = guardedBoxes(page, isStory);
  const hits = new Map<Box, ClutterHit>();
  const add = (from: Box, rule: ClutterRule): void => {
    const box = climb(page, from, { rule, guarded });
    if (box !== null && hasAllSigns(page, box, rule)) hits.set(box, hits.get(box) ?? { box, rule });
  };
  const said = rulesSaidBy(rules);
  for (const block of page.blocks) {
    if (block.text.length > LINE_CHARS || isStory(block)) continue;
    for (const rule of said(block.text)) add(block.box, rule);
  }
  return outermost(Array.from(hits.values()));
}

/** What the report says of a block. */
export function describeClutter(page: PageMap, hit: ClutterHit): ClutterBlock {
  return {
    kind: hit.rule.kind,
    preview: previewOf(page, hit.box),
    reason: hit.rule.why,
    rule: hit.rule.id,
  };
}

/** A block's text for the report, white space folded, cut at a word. */
export function previewOf(page: PageMap, box: Box): string {
  const texts = page.blocks.slice(box.from, box.to).map((block) => block.text);
  return clip(texts.join(' '), PREVIEW_CHARS);
}

function guardedBoxes(page: PageMap, isStory: (block: Block) => boolean): ReadonlySet<Box> {
  const guarded = new Set<Box>();
  for (const block of page.blocks) {
    if (!isStory(block)) continue;
    for (const box of around(block.box)) {
      if (guarded.has(box)) break;
      guarded.add(box);
    }
  }
  return guarded;
}

/** The largest box around a sign that is small enough and holds nothing of the story. */
function climb(
  page: PageMap,
  from: Box,
  { rule, guarded }: { rule: ClutterRule; guarded: ReadonlySet<Box> },
): Box | null {
  let best: Box | null = null;
  let ended = false;
  for (const box of around(from)) {
    if (SPARED.has(box.tag) || rule.spare.includes(box.tag)) return null;
    ended ||= guarded.has(box) || NEVER.has(box.tag) || wordsIn(page, box) > rule.maxWords;
    ended ||= best !== null && addsOther(page, box, { inner: best, rule });
    if (!ended) best = box;
  }
  return best;
}

/** Would the next box up bring in what is not of the sign: another heading's section, stories, an ad's neighbour? */
function addsOther(
  page: PageMap,
  box: Box,
  { inner, rule }: { inner: Box; rule: ClutterRule },
): boolean {
  const isInner = (block: Block): boolean => block.index >= inner.from && block.index < inner.to;
  const other = page.blocks.slice(box.from, box.to).filter((block) => !isInner(block));
  const isOwnHeading = (block: Block): boolean =>
    block.index >= inner.from - 3 && block.index <= inner.to;
  if (other.some((block) => block.heading > 0 && !isOwnHeading(block))) return true;
  if (rule.bare === true && other.some(isProse)) return true;
  const stories = other.filter((block) => block.links.some(isStoryLink)).length;
  const links = box.linkTo - box.linkFrom - (inner.linkTo - inner.linkFrom);
  return stories > 1 || links > OTHER_LINKS;
}

function isStoryLink(link: PageLink): boolean {
  return countWords(link.text) >= STORY_LINK_WORDS;
}

function wordsIn(page: PageMap, box: Box): number {
  if (box.chars > 1500) return Infinity; // no rule takes as much; counting would be wasted
  let words = 0;
  for (let i = box.from; i < box.to; i++) words += countWords(page.blocks[i]?.text ?? '');
  return words;
}

function hasAllSigns(page: PageMap, box: Box, rule: ClutterRule): boolean {
  const links = page.links.slice(box.linkFrom, box.linkTo);
  if (rule.linksTo !== undefined) {
    const urls = links.map((link) => webUrl(link.href, page.base) ?? '');
    if (!rule.linksTo.some((one) => urls.some((url) => one.test(url)))) return false;
  }
  if (rule.holds === 'control-or-link')
    return box.controls > 0 || links.length > 0 || box.link !== null;
  return true;
}

/** Only the boxes that stand in no other. */
function outermost(hits: readonly ClutterHit[]): ClutterHit[] {
  const boxes = new Set(hits.map((hit) => hit.box));
  return hits.filter(({ box }) => {
    for (const outer of around(box)) if (outer !== box && boxes.has(outer)) return false;
    return true;
  });
}
