import { hasLetter } from '../html/letters.ts';
import { countWords } from '../html/count-words.ts';
import { webUrl } from '../html/urls.ts';
import { RELATED_HEADING, TEASER_LABEL } from '../related/heading-phrases.ts';
import { isSameOwner } from '../related/story-address.ts';
import { ownStoryOf } from './own-story.ts';
import { around, linkShare, type Block, type Box, type PageMap } from './page-map.ts';
import { isProse } from './prose.ts';

/** A line's text beside its link is a label. */
const LINKED = 0.9;
/** Longer lines are paragraphs. */
const LINE_CHARS = 300;
/** Fewer words are a name. */
const TITLE_WORDS = 3;

/** A roundup has so many parts at least, and of their titles so many lead to other publishers: one alone is a source. */
const LEAST_PARTS = 3;
const LEAST_TO_OTHERS = 2;

/** What leads to a title is a few words before a colon: "On our pages: …". */
const LEAD_CHARS = 40;
/** How a lead ends. */
const LEAD_END = /[:：»›>]$/;
/** How a sentence ends, which headlines do without. */
const SENTENCE_END = /[.!?…。！？।؟][”"’»)]*$/;

/** Does a line do nothing but point to another story? */
export function isTeaserLine(block: Block): boolean {
  if (block.links.length === 0 || block.text.length > LINE_CHARS) return false;
  const share = linkShare(block);
  return (
    (TEASER_LABEL.test(block.text) && share > 0.4) ||
    (share > LINKED && countWords(block.text) > TITLE_WORDS) ||
    isLedTo(block)
  );
}

/** Are some words and a colon all that stands before a title, and nothing after it? */
function isLedTo({ text, links: [link, ...others] }: Block): boolean {
  if (link === undefined || others.length > 0 || countWords(link.text) <= TITLE_WORDS) return false;
  if (!text.endsWith(link.text)) return false;
  const lead = text.slice(0, -link.text.length).trimEnd();
  return lead.length <= LEAD_CHARS && LEAD_END.test(lead);
}

/** Is a line one that says it points elsewhere, or is set as a headline or a button that does, or heads such lines? */
export function pointsElsewhere(page: PageMap, block: Block): boolean {
  if (block.links.length > 0 && isLoneItem(block))
    return isTeaserLine(block) && leadsToStory(page, block);
  if (block.heading > 0) return RELATED_HEADING.test(block.text);
  if (isButton(block)) return true;
  if (!isTeaserLine(block)) return false;
  if (TEASER_LABEL.test(block.text)) return true;
  return isSetApart(block) && leadsToStory(page, block) && !titlesPart(page, block);
}

/**
 * Does a line title one of the parts of a roundup? Such titles are linked to where the part was told first, one
 * to the publisher's own story and another to somebody else's, and stand over a paragraph each.
 */
function titlesPart(page: PageMap, block: Block): boolean {
  const titles = partTitlesBeside(page, block);
  if (titles.size < LEAST_PARTS || !titles.has(block)) return false;
  let toOthers = 0;
  for (const { links } of titles) {
    if (links.some(({ href }) => leadsAway(page, href))) toOthers += 1;
    if (toOthers === LEAST_TO_OTHERS) return true;
  }
  return false;
}

/** Of each place the titles of one kind, found once: of thousands of linked lines each asks for them. */
const partTitles = new WeakMap<Box, Map<string, ReadonlySet<Block>>>();

function partTitlesBeside(page: PageMap, { box: { tag, parent } }: Block): ReadonlySet<Block> {
  if (parent === null) return new Set();
  const known = partTitles.get(parent) ?? new Map<string, ReadonlySet<Block>>();
  partTitles.set(parent, known);
  let titles = known.get(tag);
  if (titles === undefined) {
    const lines = parent.children.filter((one) => one.tag === tag);
    titles = new Set(
      lines.flatMap(({ from }) => page.blocks[from] ?? []).filter((one) => isPartTitle(page, one)),
    );
    known.set(tag, titles);
  }
  return titles;
}

function isPartTitle(page: PageMap, block: Block): boolean {
  const next = page.blocks[block.index + 1];
  if (next?.box.parent !== block.box.parent) return false;
  return block.links.length === 1 && linkShare(block) > LINKED && isProse(next);
}

function leadsAway(page: PageMap, href: string): boolean {
  const url = webUrl(href, page.base);
  return url !== null && !isSameOwner(url, page.url);
}

/** Is a line set as a headline, or led to by a few words? In items and cells much else is. */
function isSetApart(block: Block): boolean {
  return !isCell(block) && (isHeadline(block.text) || isLedTo(block));
}

/** Is a line all that a list holds? A list of one lists nothing: between paragraphs it sets a teaser apart. */
function isLoneItem({ box }: Block): boolean {
  const item = Array.from(around(box)).find(({ tag }) => tag === 'li');
  return item?.parent?.children.length === 1 && item.to - item.from === 1;
}

const isCell = ({ box: { tag } }: Block) => tag === 'li' || tag === 'td';

/** What the one link of a line, or the box around it, is called that is drawn as a button: nobody reads it as a sentence. */
const BUTTON = /(?:^|[^a-z])(?:button|btn|cta)(?![a-z])/i;

function isButton(block: Block): boolean {
  const [link] = block.links;
  if (link === undefined || block.links.length > 1 || linkShare(block) <= LINKED) return false;
  return BUTTON.test(link.element.getAttribute('class') ?? '') || BUTTON.test(block.box.hint);
}

/** Is a linked line a headline? It ends like none of the story's sentences, or is set in capitals. */
function isHeadline(text: string): boolean {
  return !SENTENCE_END.test(text) || isShouted(text);
}

function isShouted(text: string): boolean {
  return hasLetter(text) && text === text.toUpperCase() && text !== text.toLowerCase();
}

function leadsToStory(page: PageMap, { links }: Block): boolean {
  return links.every(({ href }) => ownStoryOf(page, href) !== null);
}
