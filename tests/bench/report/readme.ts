import { readFileSync, writeFileSync } from 'node:fs';

const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

/** The README has no place for the table. */
export class NoPlace extends Error {
  override name = 'NoPlace';
}

/**
 * Puts a table between the benchmark's two marks of a Markdown text.
 * @throws NoPlace
 */
export function withTable(markdown: string, table: string): string {
  const start = markdown.indexOf(START);
  const end = markdown.indexOf(END);
  if (start < 0 || end < start) {
    throw new NoPlace(`README.md has no place for the table: it needs ${START} and then ${END}.`);
  }
  return `${markdown.slice(0, start + START.length)}\n\n${table}\n\n${markdown.slice(end)}`;
}

/**
 * Writes the table into a README file.
 * @throws NoPlace
 */
export function writeReadme(file: string, table: string): void {
  writeFileSync(file, withTable(readFileSync(file, 'utf8'), table));
}
