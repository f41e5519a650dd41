import { isCapital, LETTER } from '../html/letters.ts';
import { around, type Block } from '../partition/page-map.ts';
import { OTHER_WORK } from './byline-words.ts';
import { beginsAsByline, distinct, isOnlyLead, namesIn } from './names.ts';
import { isTimeLabel, type NearLine } from './near-lines.ts';

/** Boxes this many levels up may be called "byline": the line, its wrapper, the wrapper's wrapper. */
const LEVELS = 3;

const AUTHOR_HINT = / (?:author|authors|byline|bylines|autor|auteur|autore|writer) /;

/** What pages about authors are called in addresses, by language. */
const AUTHOR_PAGE =
  /^[^?#]*\/(?:authors?|autor(?:en|es|as|e|i|a)?|auteure?s?|writers?|contributors?|column(?:ists?|istas?)|journalist(?:as?|es?|en)?|reporters?|skribent(?:er)?|forfattere?|kolumnisten?|redakteure?|redacteurs?|yazar(?:lar)?|penulis)\/[^/?#]/i;

/** Behind these a line of names goes on with a section or a day: "By Ada Moss in Village". */
const GOES_ON = /^(?:in|on|at|for|from)(?:\s|$)/;

interface Lines {
  readonly near: readonly NearLine[];
  readonly lang: string | null;
}

/**
 * The names that the lines by the headline give: what they link to authors' pages, else what they name
 * as a byline, are marked as one, or what stands under "Written by".
 * @returns names as they are shown, the site's own among them
 */
export function shownNames({ near, lang }: Lines): readonly string[] {
  const blocks = byBlock(near);
  const linked = namesOfLinks(blocks);
  return distinct(linked.length > 0 ? linked : namesOfBylines(blocks, lang));
}

/** What stands further from a linked author than this is no other one of the same story. */
const APART_BLOCKS = 2;

function namesOfLinks(blocks: ReadonlyMap<Block, readonly NearLine[]>): readonly string[] {
  const names: string[] = [];
  let last = -1;
  for (const [block, lines] of blocks) {
    const linked = linkedNames(block, lines);
    if (linked.length === 0) continue;
    if (last >= 0 && Math.abs(block.index - last) > APART_BLOCKS) break;
    last = block.index;
    names.push(...linked);
  }
  return names;
}

function namesOfBylines(
  blocks: ReadonlyMap<Block, readonly NearLine[]>,
  lang: string | null,
): readonly string[] {
  const names: string[] = [];
  let lead = -2; // no block follows it
  for (const [block, lines] of blocks) {
    const isMarked = block.index === lead + 1 || isAuthorBlock(block);
    if (lines.every(({ text }) => isOnlyLead(text))) lead = block.index;
    if (!isMarked && !lines.some(({ text }) => beginsAsByline(text))) continue;
    names.push(...namesOnLines(fromByline(lines), lang));
    if (names.length > 0 && !isMarked) break;
  }
  return names;
}

/** The lines from the first on that begins as a byline; all where none does. */
function fromByline(lines: readonly NearLine[]): readonly NearLine[] {
  const from = lines.findIndex(({ text }) => beginsAsByline(text));
  return from < 0 ? lines : lines.slice(from);
}

/** Names in a block that lead to what the site has of their author; who edited it or took the pictures did not write it. */
function linkedNames({ links, box }: Block, lines: readonly NearLine[]): readonly string[] {
  const texts = links.flatMap(({ href, text }) => (AUTHOR_PAGE.test(href) ? [text] : []));
  if (texts.length === 0) {
    const isOneLink = box.link !== null && AUTHOR_PAGE.test(box.link.href);
    return isOneLink ? lines.flatMap(({ text }) => namesIn(text)) : [];
  }
  const before = (text: string) => lines[lines.findIndex((line) => line.text === text) - 1]?.text;
  return texts.filter((text) => !OTHER_WORK.test(before(text) ?? '')).flatMap(namesIn);
}

/** The names of one block. */
function namesOnLines(lines: readonly NearLine[], lang: string | null): readonly string[] {
  const to = lines.findIndex(({ text }) => GOES_ON.test(text) && !isTimeLabel(text, lang));
  const own = to < 0 ? lines : lines.slice(0, to);
  return joined(own.map(({ text }) => text).filter((text) => !isTimeLabel(text, lang))).flatMap(
    namesIn,
  );
}

const NAME_PART = new RegExp(`^(?:${LETTER}|['’.-]){2,}$`);

/** First and last name that stand in elements of their own are one. */
function joined(texts: readonly string[]): readonly string[] {
  const out: string[] = [];
  let open = false;
  for (const text of texts) {
    const isWord = isCapital(text.charAt(0)) && NAME_PART.test(text) && !beginsAsByline(text);
    if (isWord && open) out.push(`${out.pop() ?? ''} ${text}`);
    else out.push(text);
    open = isWord && !open;
  }
  return out;
}

function byBlock(near: readonly NearLine[]): ReadonlyMap<Block, readonly NearLine[]> {
  const blocks = new Map<Block, NearLine[]>();
  for (const line of near) {
    const lines = blocks.get(line.block);
    if (lines === undefined) blocks.set(line.block, [line]);
    else lines.push(line);
  }
  return blocks;
}

/** Do links, microdata or class names say that this block names the author? Its text is a name all the same. */
function isAuthorBlock(block: Block): boolean {
  if (
    block.links.some(({ element }) => /(^|\s)author(\s|$)/i.test(element.getAttribute('rel') ?? ''))
  )
    return true;
  let level = 0;
  for (const box of around(block.box)) {
    if (level++ >= LEVELS) return false;
    if (AUTHOR_HINT.test(box.hint)) return true;
    if (box.tag !== 'form' && (box.element.getAttribute('itemprop') ?? '').includes('author'))
      return true;
  }
  return false;
}
