import { Readability } from '@mozilla/readability';
import { foldSpace } from '../html/words.ts';

/**
 * Every story is long enough for its first attempt. It takes 0 for no number and 500 letters instead,
 * and writes a shorter story anew as text for a second one: a page that allows no such writing (its
 * policy asks for trusted types) then gave no story at all.
 */
const LEAST_CHARS = 1;

/** Readability may leave out this share of the letters it was given before it counts as a loss. */
const LOSS = 0.01;

/** What Readability makes of the bare story; null where it makes nothing of it, or fails. */
function parsed(bare: Document) {
  try {
    return new Readability(bare, {
      charThreshold: LEAST_CHARS,
      disableJSONLD: true,
      nbTopCandidates: 1,
    }).parse();
  } catch {
    return null;
  }
}

/**
 * Readability's cleaning of the bare story: it settles headings, empty elements and single-cell tables.
 * It is given nothing but the story, so when it drops text or fails it is wrong, and the bare story is kept.
 * @param bare the story as a document of its own, which this changes
 * @returns the story's markup
 */
export function cleanStory(bare: Document): string {
  const before = bare.body.firstElementChild;
  if (before === null) return '';
  const given = before.innerHTML;
  const letters = lettersOf(before);
  const cleaned = parsed(bare);
  if (cleaned?.content == null) return given;
  const kept = foldSpace(cleaned.textContent ?? '').replace(/\s/g, '').length;
  return kept < letters * (1 - LOSS) ? given : cleaned.content;
}

function lettersOf(element: Element): number {
  return foldSpace(element.textContent).replace(/\s/g, '').length;
}
