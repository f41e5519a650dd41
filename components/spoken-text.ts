import type { Spoken } from '../lib/reading/listening.ts';
import { sentencesOf } from '../lib/reading/sentences.ts';
import { storyBlocks } from './story-blocks.ts';

/** Tables and program text make no sense by ear, and a picture is not said at all. */
const UNSAID = 'pre, table, figure';

/** The story by ear: what is said, and where each sentence stands. */
export interface SpokenStory {
  readonly sentences: readonly Spoken[];
  readonly rangeOf: (sentence: Spoken) => Range | null;
}

const NAME = 'spoken';

function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push(node as Text);
  }
  return nodes;
}

/** Puts one end of a range at a place in a block's text. */
function placeEnd(nodes: readonly Text[], place: number, put: (node: Text, at: number) => void) {
  let before = 0;
  for (const node of nodes) {
    if (place <= before + node.length) {
      put(node, place - before);
      return;
    }
    before += node.length;
  }
}

function rangeIn(block: Element, { start, end }: Spoken): Range {
  const nodes = textNodes(block);
  const range = document.createRange();
  placeEnd(nodes, start, (node, at) => {
    range.setStart(node, at);
  });
  placeEnd(nodes, end, (node, at) => {
    range.setEnd(node, at);
  });
  return range;
}

/** The story that is drawn, sentence by sentence, its headline first. */
export function spokenStory(lang: string | null): SpokenStory {
  const head = document.querySelectorAll<HTMLElement>('.headline, .standfirst');
  const body = storyBlocks().filter((block) => block.closest(UNSAID) === null);
  const blocks = [...head, ...body];
  const sentences = blocks.flatMap(({ textContent }, paragraph) =>
    sentencesOf(textContent, lang).map((span) => ({
      ...span,
      paragraph,
      text: textContent.slice(span.start, span.end).replace(/\s+/g, ' ').trim(),
    })),
  );
  return {
    sentences,
    rangeOf: (sentence) => {
      const block = blocks[sentence.paragraph];
      return block === undefined ? null : rangeIn(block, sentence);
    },
  };
}

/** Where a sentence is left standing when it comes into view: a third from the top. */
const EYE = 1 / 3;
/** So far from the edges a sentence is still read with ease, and the bars do not cover it. */
const EDGE_PX = 110;

function keepInView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= EDGE_PX && bottom <= innerHeight - EDGE_PX) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - innerHeight * EYE, behavior: calm ? 'instant' : 'smooth' });
}

/** Marks the sentence that is being said and keeps it in view; null takes the mark away. */
export function markSpoken(range: Range | null): void {
  // Drawn by the style sheet alone: the story itself is not touched.
  if (range === null) {
    CSS.highlights.delete(NAME);
    return;
  }
  CSS.highlights.set(NAME, new Highlight(range));
  keepInView(range);
}
