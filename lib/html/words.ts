import { replaceGaps } from './letters.ts';
import { withoutUnseen } from './unseen-signs.ts';

/** What few texts hold, once they are trimmed: others need not be gone through, which takes 20 times as long. */
const UNUSUAL = /[^ -~\xa1-\xac\xae-\u034e\u0350-\u061b\u2010-\u2027]| {2}/;

/** Text as it is seen: invisible characters dropped, every run of white space one space, trimmed. */
export function foldSpace(text: string): string {
  const trimmed = text.trim();
  return UNUSUAL.test(trimmed) ? withoutUnseen(trimmed).replace(/\s+/g, ' ').trim() : trimmed;
}

/** Letters and digits alone, lower case: for comparing titles and names. */
export function bareText(text: string): string {
  return replaceGaps(text.toLowerCase(), '');
}

/** Words of letters and digits, lower case, for comparing texts as sets. */
export function wordSet(text: string): Set<string> {
  return new Set(replaceGaps(text.toLowerCase(), ' ').trim().split(' '));
}

/** The text cut at a word's end to at most `limit` characters, with an ellipsis where cut. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > limit / 2 ? space : cut.length).trimEnd()}…`;
}
