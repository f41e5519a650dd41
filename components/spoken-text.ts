import type { Spoken } from '../lib/reading/listening.ts';
import { isNoteMark } from '../lib/reading/notes.ts';
import { sentencesOf } from '../lib/reading/sentences.ts';

/**
 * Tables and program text make no sense by ear, and a picture is not said at all. A reading beside its sign
 * would be said after it: the voice knows how to read the sign.
 */
const UNSAID = 'pre, table, figure, rt, rp';

/** What parts one paragraph from the next by ear. */
const BORDERS =
  'address, article, aside, blockquote, dd, details, div, dl, dt, figure, footer, h1, h2, h3, h4, h5, h6, ' +
  'header, hr, li, ol, p, pre, section, summary, table, ul';

/** The story by ear: what is said, and where each sentence stands. */
export interface SpokenStory {
  readonly sentences: readonly Spoken[];
  readonly rangeOf: (sentence: Spoken) => Range | null;
}

const NAME = 'spoken';

/** A text of the page within a paragraph, and the place at which it begins there. */
interface Piece {
  readonly node: Text;
  readonly from: number;
}

interface Paragraph {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const isSaid = (node: Node) => {
  const around = node.parentElement;
  const raised = around?.closest('sup') ?? null;
  return around?.closest(UNSAID) === null && (raised === null || !isNoteMark(raised));
};

/** Each sign stays in its place. Lines of the page's source mean nothing, and would end a sentence. */
const asSaid = (text: string) => text.replace(/\s/g, ' ');

/** Gathers texts into paragraphs. */
class Gathering {
  readonly paragraphs: { text: string; pieces: Piece[]; border: Element | null }[] = [];
  private isParted = true;

  element(element: Element): void {
    const last = this.paragraphs.at(-1);
    if (element.matches(BORDERS)) this.isParted = true;
    else if (element.localName === 'br' && last !== undefined) last.text += '\n';
  }

  text(node: Text): void {
    if (!isSaid(node)) return;
    const paragraph = this.paragraphFor(node.parentElement?.closest(BORDERS) ?? null);
    paragraph.pieces.push({ node, from: paragraph.text.length });
    paragraph.text += asSaid(node.data);
  }

  private paragraphFor(border: Element | null) {
    const last = this.paragraphs.at(-1);
    if (last?.border === border && !this.isParted) return last;
    const made = { text: '', pieces: [], border };
    this.paragraphs.push(made);
    this.isParted = false;
    return made;
  }
}

/** The paragraphs within an element. Words that stand in a box beside others, as in an item with a list, are one too. */
function paragraphsIn(root: Element): readonly Paragraph[] {
  const gathering = new Gathering();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) gathering.text(node as Text);
    else gathering.element(node as Element);
  }
  return gathering.paragraphs;
}

/** Puts one end of a range at a place in a paragraph. */
function placeEnd(pieces: readonly Piece[], place: number, put: (node: Text, at: number) => void) {
  const piece = pieces.findLast(({ from }) => from <= place);
  if (piece !== undefined) put(piece.node, Math.min(place - piece.from, piece.node.length));
}

function rangeIn({ pieces }: Paragraph, { start, end }: Spoken): Range {
  const range = document.createRange();
  placeEnd(pieces, start, (node, at) => {
    range.setStart(node, at);
  });
  placeEnd(pieces, end, (node, at) => {
    range.setEnd(node, at);
  });
  return range;
}

/** The story that is drawn, sentence by sentence, its headline first. */
export function spokenStory(lang: string | null): SpokenStory {
  const parts = [...document.querySelectorAll('.headline, .standfirst, #story')];
  const paragraphs = parts.flatMap(paragraphsIn);
  const sentences = paragraphs.flatMap(({ text }, paragraph) =>
    sentencesOf(text, lang).map((span) => ({
      ...span,
      paragraph,
      text: text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(),
    })),
  );
  return {
    sentences,
    rangeOf: (sentence) => {
      const paragraph = paragraphs[sentence.paragraph];
      return paragraph === undefined ? null : rangeIn(paragraph, sentence);
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
