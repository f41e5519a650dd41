/** One subheading of a story. */
export interface ContentsEntry {
  readonly text: string;
  /** 0 for the uppermost level that the story uses, whatever the page called it. */
  readonly depth: number;
}

/** Where a story has fewer subheadings than this, a list of them tells less than it takes up. */
export const FEWEST = 3;

/** Deeper levels are listed like this one: an outline of four levels is read by nobody. */
const DEEPEST = 2;

const SUBHEADINGS = 'h1, h2, h3, h4, h5, h6';

/** A heading on one line: a break parts words, and a reading beside its sign is no word of its own. */
export function headingWords(heading: Element): string {
  const copy = heading.cloneNode(true) as Element;
  for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
  for (const end of copy.querySelectorAll('br')) end.replaceWith(' ');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** The subheadings of a story that say something, in their order. */
export function subheadingsOf(story: ParentNode): readonly Element[] {
  return [...story.querySelectorAll(SUBHEADINGS)].filter((heading) => headingWords(heading) !== '');
}

/** What stands in a story: an entry for each of its subheadings; none when there are too few. */
export function contentsOf(story: ParentNode): readonly ContentsEntry[] {
  const headings = subheadingsOf(story);
  if (headings.length < FEWEST) return [];
  const level = (heading: Element) => Number(heading.localName.slice(1));
  const levels = [...new Set(headings.map(level))].sort((a, b) => a - b);
  return headings.map((heading) => ({
    text: headingWords(heading),
    depth: Math.min(levels.indexOf(level(heading)), DEEPEST),
  }));
}
