import { LETTER } from '../html/letters.ts';
import { bareText } from '../html/words.ts';
import type { NearLine } from './near-lines.ts';
import { dayInText } from './date-text.ts';
import { isTimeLabel, saysChanged } from './near-lines.ts';
import { beginsAsByline } from './names.ts';

export interface PublicationSources {
  readonly near: readonly NearLine[];
  readonly lang: string | null;
  /** Whose page it is. */
  readonly site: string | null;
  /** Publisher by JSON-LD. */
  readonly publisher: string | null;
  /** Texts by the headline that are something else: title, section, names of authors. */
  readonly others: readonly (string | null)[];
}

/** Names of newspapers are short: "The Christian Science Monitor" has four words. */
const MOST_WORDS = 6;
const LONGEST_NAME = 45;

/** Class names that mark a source on sites that also have a publisher of their own. */
const SOURCE_HINT = / (?:source|publisher|provider|publication|origin|quelle|fuente|fonte) /;

/** A publisher given by the name of its company is known to readers by the name of its paper. */
const COMPANY =
  /(?:GmbH|\bAG|\bKG|\bSE|A\/S|\bAS|\bAB|\bInc\.?|\bLtd\.?|\bLLC|\bLLP|\bPLC|S\.?p\.?A\.?|S\.A\.?|\bB\.?V\.?|株式会社|有限公司)$/i;

const TWO_LETTERS = new RegExp(`${LETTER}{2}`);

/**
 * Where the story comes from.
 *
 * An aggregator names the source on a short line next to the time and says nothing of a
 * publisher, or something else; a newspaper's own page names its publisher, and what stands next
 * to its time is a section. So the line counts where no publisher is given and the time is one gone
 * by ("9 hours ago"), as aggregators write it, or where the line is marked.
 * @returns the source, else the publisher, else the site; null where nothing says
 */
export function publicationOf(sources: PublicationSources): string | null {
  const { near, lang, publisher, site } = sources;
  const label = near.findIndex(({ text }) => isTimeLabel(text, lang));
  const beside = [near[label - 1], near[label + 1]];
  const source =
    label < 0 ? undefined : beside.find((line) => isSource(line, near[label], sources));
  return (
    source?.text ??
    (publisher !== null && COMPANY.test(publisher) ? site : null) ??
    publisher ??
    site
  );
}

function isSource(
  line: NearLine | undefined,
  label: NearLine | undefined,
  sources: PublicationSources,
): boolean {
  if (line === undefined || label === undefined) return false;
  const isMarked = SOURCE_HINT.test(line.block.box.hint);
  const isNext = Math.abs(line.block.index - label.block.index) <= 1;
  return (
    isNext &&
    (isMarked || (sources.publisher === null && isGoneBy(label.text, sources.lang))) &&
    couldBeName(line.text, sources)
  );
}

function isGoneBy(label: string, lang: string | null): boolean {
  return dayInText(label, lang) === null;
}

function couldBeName(text: string, { others, lang }: PublicationSources): boolean {
  if (text.length > LONGEST_NAME || text.split(' ').length > MOST_WORDS) return false;
  if (!TWO_LETTERS.test(text) || /[:?!]$/.test(text)) return false;
  if (isTimeLabel(text, lang) || saysChanged(text) || beginsAsByline(text)) return false;
  const bare = bareText(text);
  return !others.some((other) => other !== null && bareText(other) === bare);
}
