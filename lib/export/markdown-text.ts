import { linkAddress } from './link-address.ts';
import { oneLine } from './one-line.ts';

/** Marks that are Markdown wherever they stand; `_` only where it stands at an end of a word. */
const MARKS = /[\\`*[\]~]|!(?=\[|$)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** Marks that make a heading, a list, a quotation, a table or a rule of the line that they begin. */
const LINE_STARTS = /^(?:[-+=>]|:(?=-)|#{1,6}(?=\s|$))/;
/** Written as an entity: in a table's cell it has a backslash already. */
const LINE_STROKE = /^\|/;
const LIST_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;

/** Readers of Markdown turn these into HTML. A mark may stand at a text's end and its tag in the next. */
const TAG_OPENS = /<(?!\s)/g;
const ENTITY = /&(?=#?\w{1,32};)/g;

/** Readers of Markdown make a link of any bare address, and this one leads neither to the web nor to a mailbox. */
const CHAT_ADDRESS = /(?<=xmpp):(?=\S)/g;

/** A text from the middle of a line, in which no reader of Markdown sees anything but the text. */
function escapeWithinLine(text: string): string {
  const marked = text.replace(MARKS, '\\$&').replace(CHAT_ADDRESS, '\\:');
  return marked.replace(ENTITY, '&amp;').replace(TAG_OPENS, '&lt;');
}

/** The same for a text that begins a line. */
export function escapeMarkdown(text: string): string {
  return escapeWithinLine(text)
    .replace(LINE_STARTS, '\\$&')
    .replace(LINE_STROKE, '&#124;')
    .replace(LIST_NUMBER, '$1\\$2');
}

/** A text that is escaped already and that no link follows: a `!` at its end is one. */
function withoutGuard(escaped: string): string {
  return escaped.replace(/\\!$/, '!');
}

/**
 * A heading. Marks that stand apart at its end would be taken for the end of a heading's line, and go
 * (CommonMark 0.31, 4.2).
 * @param line Markdown
 */
export function markdownHeading(level: number, line: string): string {
  return `${'#'.repeat(level)} ${withoutGuard(line).replace(/(?<=^|\s)#+$/, '\\$&')}`;
}

/** A text as one line of Markdown that reads as the text. */
export function markdownLine(text: string): string {
  return escapeMarkdown(oneLine(text));
}

/**
 * An address as it stands between the parentheses of a link: one that ended too early would lead elsewhere.
 * @returns null for what leads neither to the web nor to a mailbox
 */
export function markdownAddress(url: string | null | undefined): string | null {
  const safe = linkAddress(url ?? null);
  if (safe === null) return null;
  return safe
    .replace(/[\s<>()\\|]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replace(ENTITY, '&amp;');
}

/** What stands around a text of a story. */
export interface Around {
  /** Nothing stands before it on its line. */
  readonly beginsLine: boolean;
  /** A link follows: with a `!` before its bracket it would be a picture. */
  readonly beforeLink: boolean;
}

/** Text between marks; the spaces at its ends part words and stay. */
export function escapeTextNode(text: string, { beginsLine, beforeLink }: Around): string {
  const words = oneLine(text);
  const before = /^\s/.test(text) ? ' ' : '';
  if (words === '') return before;
  const escaped = beginsLine && before === '' ? escapeMarkdown(words) : escapeWithinLine(words);
  const after = /\s$/.test(text) ? ' ' : '';
  return before + (beforeLink && after === '' ? escaped : withoutGuard(escaped)) + after;
}

/** Backticks, at least `least`, and more than stand together anywhere in the text. */
export function fenceFor(code: string, least: number): string {
  const runs = code.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
  return '`'.repeat(Math.max(least, longest + 1));
}
