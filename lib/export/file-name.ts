import type { Article } from '../article.ts';
import { siteOf } from '../html/urls.ts';
import { oneLine } from './one-line.ts';

/**
 * Bytes of a name in UTF-8. File systems take 255, eCryptfs 143, of which a browser's " (12)" and an
 * ending like ".part" take some; a title of 120 bytes says what it is.
 */
const MOST_BYTES = 120;

/** Signs that some system does not take in a name, and what somebody who types the name would write. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/[\u200e\u200f]/g, ''], // marks of direction, which could make an ending look like another
  [/\s+[:|\\/]\s*|[:|\\/]\s+/g, ' - '],
  [/[:|\\/]/g, '-'],
  [/"/g, "'"],
  [/</g, '('],
  [/>/g, ')'],
  // Not taken by Windows, and in a name of Obsidian's no link leads there.
  [/[?*#^]/g, ''],
  [/\[/g, '('],
  [/\]/g, ')'],
];

/** Names of devices, with or without an ending. Source: learn.microsoft.com, "Naming Files, Paths, and Namespaces". */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\s*(?:\.|$))/i;

/** A name that begins with one of these is hidden, an option or a home folder; Windows drops those at the end. */
const ENDS = /^[\s.~-]+|[\s.-]+$/g;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** As much of a text as fits: whole words where there are any, whole signs in any case. */
function fitting(text: string): string {
  if (bytesOf(text) <= MOST_BYTES) return text;
  let cut = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    text,
  )) {
    if (bytesOf(cut + segment) > MOST_BYTES) break;
    cut += segment;
  }
  const space = cut.lastIndexOf(' ');
  return space > cut.length / 2 ? cut.slice(0, space) : cut;
}

function safe(text: string): string {
  const replaced = INSTEAD.reduce((name, [sign, by]) => name.replace(sign, by), oneLine(text));
  const trimmed = fitting(oneLine(replaced.normalize('NFC')).replace(ENDS, '')).replace(ENDS, '');
  return trimmed.replace(DEVICE, '$&_');
}

/**
 * The name that somebody would give a story's file: its title, in signs that every system takes.
 * @param ending without its dot
 */
export function fileName(article: Pick<Article, 'title' | 'url'>, ending: string): string {
  return `${safe(article.title) || safe(siteOf(article.url)) || 'story'}.${ending}`;
}
