import { LETTER } from '../html/letters.ts';
import { bareText, foldSpace } from '../html/words.ts';
import type { NearLine } from './near-lines.ts';
import { dayInText } from './date-text.ts';
import { isTimeLabel, saysChanged } from './near-lines.ts';
import { beginsAsByline } from './names.ts';

export interface PublicationSources {
  readonly near: readonly NearLine[];
  readonly lang: string | null;
  /** Whose page it is. */
  readonly site: string | null;
  /** Does the page's head say whose page it is? */
  readonly isSigned: boolean;
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
 * by ("9 hours ago"), as aggregators write it, or where the line is marked. Where the page says what its
 * site is called, only a line before the time counts: behind it stand authors and numbers of comments.
 * @returns the source, else the publisher, else the site; null where nothing says
 */
export function publicationOf(sources: PublicationSources): string | null {
  const { near, lang, publisher, site } = sources;
  const label = near.findIndex(({ text }) => isTimeLabel(text, lang));
  const before = near[label - 1];
  const beside = [before, near[label + 1]];
  const source =
    label < 0
      ? undefined
      : beside.find((line) => isSource(line, near[label], { sources, isBefore: line === before }));
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
  { sources, isBefore }: { sources: PublicationSources; isBefore: boolean },
): boolean {
  if (line === undefined || label === undefined) return false;
  const isMarked = SOURCE_HINT.test(line.block.box.hint);
  const isNext = Math.abs(line.block.index - label.block.index) <= 1;
  const mayBeSource = sources.publisher === null && (isBefore || !sources.isSigned);
  return (
    isNext &&
    (isMarked || (mayBeSource && isGoneBy(label.text, sources.lang))) &&
    !isPressed(line) &&
    couldBeName(line.text, sources)
  );
}

/** Does a line stand on a button, or on a link to a place on the page ("42 comments")? */
function isPressed({ text, block }: NearLine): boolean {
  const { box, links, nodes } = block;
  const link = links.find((one) => one.text === text) ?? box.link;
  if (box.tag === 'button' || link?.href.startsWith('#') === true) return true;
  return nodes.some((node) => node.nodeType === 1 && isButton(node as Element, text));
}

function isButton(element: Element, text: string): boolean {
  const buttons =
    element.localName === 'button' ? [element] : Array.from(element.querySelectorAll('button'));
  return buttons.some((button) => foldSpace(button.textContent) === text);
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
