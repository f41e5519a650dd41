import { bareText } from '../html/words.ts';
import { bareOf, type Block } from './page-map.ts';
import { looksLikeTime } from '../related/time-label.ts';

/** What is said of the story elsewhere and need not stand in it again. */
export interface StoryFacts {
  readonly title: string;
  readonly byline: readonly string[];
  /** Where it stands above the story; null where the story begins with it. */
  readonly standfirst: string | null;
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
  story: readonly Block[],
  facts: StoryFacts,
): { text: string; rest: readonly Block[] } {
  const title = bareText(facts.title);
  const names = facts.byline.map(bareText).filter((name) => name !== '');
  const deck = bareText(facts.standfirst ?? '');
  const rest = story.filter(
    (block) => !repeats(block, title, names) && (deck === '' || bareOf(block) !== deck),
  );
  const rows: string[] = [];
  let row: Block['box'] | null = null;
  for (const block of rest) {
    const own = rowOf(block);
    const last = rows.length - 1;
    if (own !== null && own === row) rows[last] = `${rows[last] ?? ''}\t${block.text}`;
    else rows.push(block.text);
    row = own;
  }
  return { text: rows.join('\n\n'), rest };
}

function rowOf(block: Block): Block['box'] | null {
  for (let box: Block['box'] | null = block.box; box !== null; box = box.parent) {
    if (box.tag === 'tr') return box;
  }
  return null;
}

function repeats(block: Block, title: string, names: readonly string[]): boolean {
  if (block.text.length > 200) return false;
  const bare = bareOf(block);
  if (bare === title) return true;
  if (looksLikeTime(block.text) && !SENTENCE_END.test(block.text)) return true;
  if (block.text.length > BYLINE_CHARS + names.join('').length) return false;
  return names.some((name) => bare.includes(name)) && bare.length < names.join('').length + 12;
}
