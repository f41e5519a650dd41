import { webUrl } from '../html/urls.ts';
import { oneLine } from './source-line.ts';

/** Marks that are Markdown wherever they stand. */
const MARKS = /[\\`*_[\]]|~~|!(?=\[|$)/g;

/** Marks that make a heading, a list, a quotation, a table or a rule of the line that they begin. */
const LINE_STARTS = /^(?:[-+=>|]|#{1,6}(?=\s|$))/;
const LIST_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;

/** Readers of Markdown turn these into HTML. A mark may stand at a text's end and its tag in the next. */
const TAG_OPENS = /<(?!\s)/g;
const ENTITY = /&(?=#?\w{1,32};)/g;

/** A text from the middle of a line, in which no reader of Markdown sees anything but the text. */
export function escapeWithinLine(text: string): string {
  return text.replace(MARKS, '\\$&').replace(ENTITY, '&amp;').replace(TAG_OPENS, '&lt;');
}

/** The same for a text that begins a line. */
export function escapeMarkdown(text: string): string {
  return escapeWithinLine(text).replace(LINE_STARTS, '\\$&').replace(LIST_NUMBER, '$1\\$2');
}

/** A text as one line of Markdown that reads as the text. */
export function markdownLine(text: string): string {
  return escapeMarkdown(oneLine(text));
}

/** A relative address has no base in a copy: it leads nowhere. */
const NO_BASE = 'about:blank';

/**
 * An address as it stands between the parentheses of a link: one that ended too early would lead elsewhere.
 * @returns null for what leads neither to the web nor to a mailbox
 */
export function markdownAddress(url: string | null | undefined): string | null {
  const safe = /^mailto:/i.test(url ?? '') ? url : webUrl(url, NO_BASE);
  if (safe == null) return null;
  return safe
    .replace(/[\s<>()\\|]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replace(ENTITY, '&amp;');
}

/** Backticks, at least `least`, and more than stand together anywhere in the text. */
export function fenceFor(code: string, least: number): string {
  const runs = code.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
  return '`'.repeat(Math.max(least, longest + 1));
}
