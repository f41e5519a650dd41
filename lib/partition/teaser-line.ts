import { hasLetter } from '../html/letters.ts';
import { countWords } from '../html/words.ts';
import { RELATED_HEADING, TEASER_LABEL } from '../related/heading-phrases.ts';
import { isSameOwner, namesStory } from '../related/story-address.ts';
import { linkShare, type Block, type PageMap } from './page-map.ts';

/** A line's text beside its link is a label. */
const LINKED = 0.9;
/** Longer lines are paragraphs. */
const LINE_CHARS = 300;
/** Fewer words are a name. */
const TITLE_WORDS = 3;

/** Does a line do nothing but point to another story? */
export function isTeaserLine(block: Block): boolean {
  if (block.links.length === 0 || block.text.length > LINE_CHARS) return false;
  const share = linkShare(block);
  return (
    (TEASER_LABEL.test(block.text) && share > 0.4) ||
    (share > LINKED && countWords(block.text) > TITLE_WORDS)
  );
}

/** Is a line one that says it points elsewhere, or is set as a headline or a button that does, or heads such lines? */
export function pointsElsewhere(page: PageMap, block: Block): boolean {
  if (block.heading > 0) return RELATED_HEADING.test(block.text);
  if (isButton(block)) return true;
  if (!isTeaserLine(block)) return false;
  return TEASER_LABEL.test(block.text) || (isShouted(block.text) && leadsToStory(page, block));
}

/** What the one link of a line, or the box around it, is called that is drawn as a button: nobody reads it as a sentence. */
const BUTTON = /(?:^|[^a-z])(?:button|btn|cta)(?![a-z])/i;

function isButton(block: Block): boolean {
  const [link] = block.links;
  if (link === undefined || block.links.length > 1 || linkShare(block) <= LINKED) return false;
  return BUTTON.test(link.element.getAttribute('class') ?? '') || BUTTON.test(block.box.hint);
}

/** Headlines between paragraphs are set in capitals where nothing else tells them from a linked sentence. */
function isShouted(text: string): boolean {
  return hasLetter(text) && text === text.toUpperCase() && text !== text.toLowerCase();
}

function leadsToStory(page: PageMap, { links, box }: Block): boolean {
  if (box.tag === 'li' || box.tag === 'td') return false;
  return links.every(({ href }) => {
    const url = URL.parse(href, page.base)?.href ?? '';
    return isSameOwner(url, page.url) && namesStory(url, page.url);
  });
}
