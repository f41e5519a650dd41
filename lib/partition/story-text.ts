import { bareText } from '../html/words.ts';
import { isLayout } from './layout-table.ts';
import { around, bareOf, type Block, type PageMap } from './page-map.ts';
import { isProse } from './prose.ts';
import { AGO, looksLikeTime } from '../related/time-label.ts';
import { tagOf } from './node-walk.ts';

/** What is said of the story elsewhere and need not stand in it again. */
export interface StoryFacts {
  readonly title: string;
  readonly byline: readonly string[];
  /** Where it stands above the story; null where the story begins with it. */
  readonly standfirst: string | null;
  /** When it came out, in the page's own words. */
  readonly publishedLabel: string | null;
}

/** How a sentence ends, and neither "14 May 2026." nor "at 9 p.m." */
const SENTENCE_END = /\p{L}{3}[.!?…]["”’»)]*$/u;

/** A line with the author's name and no more than this beside it is a byline. */
const BYLINE_CHARS = 60;

/**
 * The story's text, paragraphs parted by a blank line, table cells by a tab.
 * @returns the text, and the blocks it is made of: those that only repeat title, byline or date are gone
 */
export function storyText(
  page: PageMap,
  story: readonly Block[],
  facts: StoryFacts,
): { text: string; rest: readonly Block[] } {
  const title = bareText(facts.title);
  const names = facts.byline.map(bareText).filter((name) => name !== '');
  const deck = bareText(facts.standfirst ?? '');
  const own = story.filter(
    (block) => !repeats(block, title, names) && (deck === '' || bareOf(block) !== deck),
  );
  const rest = dropLabels(page, own, bareText(facts.publishedLabel ?? ''));
  const rows: string[] = [];
  let row: Block['box'] | null = null;
  for (const block of rest) {
    const own = rowOf(page, block);
    const last = rows.length - 1;
    if (own !== null && own === row) rows[last] = `${rows[last] ?? ''}\t${block.text}`;
    else rows.push(block.text);
    row = own;
  }
  return { text: rows.join('\n\n'), rest };
}

function rowOf(page: PageMap, { box }: Block): Block['box'] | null {
  const row = Array.from(around(box)).find(({ tag }) => tag === 'tr');
  return row === undefined || isLayout(page, row) ? null : row;
}

function repeats(block: Block, title: string, names: readonly string[]): boolean {
  if (block.text.length > 200) return false;
  const bare = bareOf(block);
  if (bare === title) return true;
  if (block.text.length > BYLINE_CHARS + names.join('').length) return false;
  return names.some((name) => bare.includes(name)) && bare.length < names.join('').length + 12;
}

/**
 * Leaves out the times that are said of the story or of one of its posts. A time of which the story tells stands
 * between its paragraphs, in a list or in a table: "March 2024", "When: 3 December, 19.00".
 * @param published letters and digits of the time when it came out, '' where that is not known
 */
function dropLabels(page: PageMap, story: readonly Block[], published: string): readonly Block[] {
  const first = story.findIndex(isProse);
  const last = story.findLastIndex((block) => !isTime(block));
  return story.filter((block, i) => {
    if (!isTime(block) || isPiece(page, block, i < first ? CELLS : PIECES)) return true;
    return i > first && i < last && !isMarkedTime(block) && bareOf(block) !== published;
  });
}

function isTime({ text }: Block): boolean {
  return looksLikeTime(text) && !SENTENCE_END.test(text);
}

const CELLS = new Set(['td', 'th']);
/** Above the first paragraph a list may be of times and names. */
const PIECES = new Set([...CELLS, 'li', 'dt', 'dd']);

function isPiece(page: PageMap, { box }: Block, tags: ReadonlySet<string>): boolean {
  const piece = Array.from(around(box)).find(({ tag }) => tags.has(tag));
  return piece !== undefined && !isLayout(page, piece);
}

/** Is a time a label by itself: reckoned from today, a link, or marked as one for machines? */
function isMarkedTime({ text, links, nodes, box }: Block): boolean {
  if (AGO.test(text) || links.length > 0) return true;
  return box.tag === 'time' || nodes.some((node) => tagOf(node) === 'time');
}
