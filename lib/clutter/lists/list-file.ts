import { hashOf } from './hash.ts';

/** The first line of a file of filters, so that a file that was cut or changed is known for one. */
const HEAD = /^broadsheet-lists (\d+) (\d+)\n/;

/** Puts the line of proof before the text of a file. */
export function sealed(text: string): string {
  return `broadsheet-lists ${text.length} ${hashOf(text)}\n${text}`;
}

/**
 * The text of a file of filters.
 * @returns null for a file that is not as it was written
 */
export function unsealed(file: string): string | null {
  const text = uncut(file);
  return text !== null && hashOf(text) === Number(HEAD.exec(file)?.[2]) ? text : null;
}

/**
 * As `unsealed`, of a file that was proved before: only its length is looked at, which takes no time.
 */
export function uncut(file: string): string | null {
  const head = HEAD.exec(file);
  if (head === null) return null;
  const text = file.slice(head[0].length);
  return text.length === Number(head[1]) ? text : null;
}
