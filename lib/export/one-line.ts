import { withoutUnseen } from '../html/unseen-signs.ts';
import { foldSpace } from '../html/words.ts';

/** Joiners mean something within scripts and pictures that join, nothing beside a Latin letter or a space. */
const IDLE_JOINER = /(?<=^|[\s!-\u024f])[\u200c\u200d]+|[\u200c\u200d]+(?=$|[\s!-\u024f])/g;

/** A text on one line, without anything unseen, ready to be copied. */
export function oneLine(text: string): string {
  return foldSpace(text.replace(IDLE_JOINER, ''));
}

/** Lines of code as they are, without what is unseen; what parts pages and is no XML is a space. */
export function codeLines(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\f\v]/g, ' ')
    .split('\n');
  return lines.map((line) => withoutUnseen(line).trimEnd()).join('\n');
}
