import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

/** A file has no place for the table. */
export class NoPlace extends Error {
  override name = 'NoPlace';
}

/**
 * Puts a table between the benchmark's two marks of a Markdown text.
 * @param file the text's name, for the message
 * @throws NoPlace
 */
export function withTable(markdown: string, table: string, file: string): string {
  const start = markdown.indexOf(START);
  const end = markdown.indexOf(END);
  if (start < 0 || end < start) {
    throw new NoPlace(`${file} has no place for the table: it needs ${START} and then ${END}.`);
  }
  return `${markdown.slice(0, start + START.length)}\n\n${table}\n\n${markdown.slice(end)}`;
}

/**
 * Writes a table into a Markdown file.
 * @throws NoPlace
 */
export function writeTable(file: string, table: string): void {
  writeFileSync(file, withTable(readFileSync(file, 'utf8'), table, basename(file)));
}
