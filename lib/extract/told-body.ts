import { bareText } from '../html/words.ts';

/** Shorter JSON-LD texts are summaries, not bodies: live blogs carry 350 to 750 characters of theirs. */
export const BODY_CHARS = 900;

/** Letters of one passage: more than any phrase two texts have in common by chance, less than a sentence. */
const PASSAGE_LETTERS = 32;

/** Passages looked for: enough to tell seven tenths from eight, whatever the length of the text. */
const MOST_PASSAGES = 80;

/** Elements that a content system leaves in the text; addresses in them are often very long. */
const TAGS = /<\/?[a-z][^<>]*>/gi;

/**
 * What a page's JSON-LD gives as the text of its story, as letters and digits alone: to compare with,
 * never to show, for it may hold what the publisher shows to subscribers only.
 * @returns '' where it gives none, or one too short to be a story's
 */
export function toldBody(articleBody: string | null): string {
  const text = (articleBody ?? '').replace(TAGS, ' ');
  return text.length < BODY_CHARS ? '' : bareText(text);
}

/**
 * Share of a told text that is also shown: 0 to 1.
 * @param told what `toldBody` gave; '' counts as shown
 * @param shown letters and digits of what the reader sees
 */
export function shownShare(told: string, shown: string): number {
  const last = told.length - PASSAGE_LETTERS;
  if (last < 0) return 1;
  const step = Math.max(PASSAGE_LETTERS, Math.floor(last / MOST_PASSAGES));
  let [all, found] = [0, 0];
  for (let at = 0; at <= last; at += step) {
    all++;
    if (shown.includes(told.slice(at, at + PASSAGE_LETTERS))) found++;
  }
  return found / all;
}
